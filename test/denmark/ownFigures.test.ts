import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evaluate, whoPays } from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import { denmark } from "../../src/denmark/index";
import { loadHistory, loadScenario } from "../../src/node/index";
import { formatProblem, ScenarioError } from "../../src/problems/index";
import { historyReport, renderText } from "../../src/report/index";
import { type HistoryInput, parseHistory } from "../../src/scenario/history/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";
import { GOOD } from "../scenario/cohort/documents";
import { historyOf, ledgerOf, type SpellInput } from "./histories";

const paid = (spell: SpellInput, more: Partial<HistoryInput> = {}, party = "citizen"): string => {
  const { parties } = whoPays(ledgerOf([spell], more), "history");
  return new Decimal(parties.find((each) => each.party === party)?.beforeTax ?? "0").neg().toFixed();
};

const said = (
  spells: readonly SpellInput[],
  more: Partial<HistoryInput> = {},
  language: "da" | "en" = "en",
): string[] => {
  const outcome = parseHistory(
    {
      kind: "history",
      title: "x",
      rules: "denmark",
      ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 },
      spells: [...spells],
      ...more,
    },
    { rules: denmark },
  );
  return outcome.ok ? [] : outcome.problems.map((problem) => formatProblem(problem, language));
};

const saidOf = async (text: string, language: "da" | "en" = "en"): Promise<string[]> => {
  const outcome = await parseScenarioYaml(text, { rules: denmark });
  return outcome.ok ? [] : outcome.problems.map((problem) => formatProblem(problem, language));
};

const OWN = {
  sources: { leaflet: { title: "Takstblad 2027", link: "https://example.org/2027" } },
  figures: {
    "dagpenge.max": {
      label: "Dagpenge",
      unit: "DKK/month",
      values: [{ from: "2027-01-01", value: 22_900, evidence: "published" as const, source: "leaflet" }],
    },
  },
};
const FEBRUARY = { from: "2027-02-01", to: "2027-02-28", state: "unemploymentBenefit" };

describe("figures of one's own in a document", () => {
  it("stand over the Danish ones, with their sources", () => {
    expect(said([FEBRUARY])[0]).toContain("dagpenge.max has no value on 2027-02-01");
    expect(paid(FEBRUARY, { figures: OWN })).toBe("22900");
    const model = historyOf([FEBRUARY], { figures: OWN });
    const text = renderText(historyReport(model, evaluate(model)), { language: "da" });
    expect(text).toContain("Takstblad 2027");
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  it("are checked where they stand", () => {
    const figures = {
      ...OWN,
      figures: { "dagpenge.max": { ...OWN.figures["dagpenge.max"], unit: "DKK/" } },
    };
    expect(said([FEBRUARY], { figures })[0]).toMatch(/^figures\.figures\.dagpenge\.max\.unit: /u);
    const unknown = {
      ...OWN,
      sources: { other: OWN.sources.leaflet },
    };
    expect(said([FEBRUARY], { figures: unknown })[0]).toContain(
      "figures.figures.dagpenge.max.values[0].source: ",
    );
  });

  it("in a file are read by whoever has files, and asked for elsewhere", () => {
    expect(said([FEBRUARY], { figures: "own.yaml" })[0]).toBe(
      "figures: the file “own.yaml” was not read: loadScenario and loadHistory of traedesten/node read it; elsewhere write sources and figures here",
    );
    expect(said([FEBRUARY], { figures: "own.yaml" }, "da")[0]).toContain("filen »own.yaml« er ikke læst");
  });

  describe("beside the document", () => {
    let folder = "";
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "own-figures-"));
      await writeFile(
        join(folder, "own.yaml"),
        `kind: figures
id: own
title: Egne
sources: { leaflet: { title: Takstblad 2027, link: "https://example.org/2027" } }
figures:
  dagpenge.max:
    label: Dagpenge
    unit: DKK/month
    values: [{ from: 2027-01-01, value: 22_900, evidence: published, source: leaflet }]
  kontanthjaelp.30plus_andre:
    label: Kontanthjælp
    unit: DKK/month
    values: [{ from: 2022-01-01, value: 12_000, evidence: published, source: leaflet }]
`,
      );
      const history = (figures: string): string => `kind: history
title: x
rules: denmark
figures: ${figures}
ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 }
spells: [{ from: 2027-02-01, to: 2027-02-28, state: unemploymentBenefit }]
`;
      await writeFile(join(folder, "history.yaml"), history("own.yaml"));
      await writeFile(join(folder, "lost.yaml"), history("nowhere.yaml"));
      await writeFile(
        join(folder, "scenario.yaml"),
        GOOD.replace("rules: denmark", "rules: denmark\nfigures: own.yaml"),
      );
    });
    afterAll(() => rm(folder, { recursive: true }));

    it("are read with histories and with scenarios", async () => {
      const history = await loadHistory(join(folder, "history.yaml"), { rules: denmark });
      const { parties } = whoPays(evaluate(history).ledger, "history");
      expect(Number(parties.find(({ party }) => party === "citizen")?.beforeTax)).toBe(-22_900);
      const scenario = await loadScenario(join(folder, "scenario.yaml"), { rules: denmark });
      expect(scenario.tables["kontanthjaelp.30plus_andre"]?.rows).toMatchObject([{ value: "12000" }]);
      expect(scenario.sources).toMatchObject({ "own/leaflet": { title: "Takstblad 2027" } });
    });

    it("that are not there are told at the line that names them", async () => {
      const failed = await loadHistory(join(folder, "lost.yaml"), { rules: denmark }).catch(
        (error: unknown) => error,
      );
      if (!(failed instanceof ScenarioError)) throw new Error("no problem");
      expect(failed.message).toContain("nowhere.yaml");
      expect(failed.problems[0]?.at?.line).toBe(4);
    });
  });
});

describe("a municipality by its own rate", () => {
  const job = { from: "2026-01-01", until: "2027-01-01", state: "ordinaryJob", wage: "24000" };
  const aarhus = { name: "Aarhus", rate: 24.52, source: "Aarhus Kommune, budget 2026" };

  it("is taxed at it", () => {
    // 288.000 − 8 % = 264.960; − 54.100 = 210.860; employment allowance 12,75 % × 288.000 = 36.720
    const ledger = ledgerOf([job], { municipality: aarhus });
    const { parties } = whoPays(ledger, "history");
    const municipal = parties.find(({ party }) => party === "municipality");
    const tax = new Decimal("0.2452").times(new Decimal(210_860).minus(36_720));
    expect(new Decimal(municipal?.afterTax ?? "0").neg().toFixed(4)).toBe(tax.toFixed(4));
    const row = historyOf([job], { municipality: aarhus }).tables["skat.kommune.aarhus"]?.rows[0];
    expect(row).toMatchObject({
      value: "24.52",
      evidence: "published",
      source: "Aarhus Kommune, budget 2026",
    });
    const bare = { name: "Vejen", rate: 25.4 };
    expect(historyOf([job], { municipality: bare }).tables["skat.kommune.vejen"]?.rows[0]?.evidence).toBe(
      "assumption",
    );
  });

  it("runs a scenario of this year", async () => {
    const text = GOOD.replace("municipality: koebenhavn", "municipality: { name: Aarhus, rate: 24.52 }")
      .replace("asOf: 2022-07-01", "asOf: 2026-07-01")
      .replace("  level: 2022\n", "  level: 2026\n")
      .replace(" level: 2020,", "");
    expect(await saidOf(text)).toEqual([]);
  });

  it.each([
    [
      { name: "Aarhus", rate: 0.2452 },
      "municipality.rate: “0.2452” is no rate of municipal tax: write per cent as people say them, such as 24.52",
    ],
    [{ name: "Aarhus", rate: "24.52%" }, "municipality.rate: “0.2452” is no rate"],
    [{ name: "Aarhus", rate: 2452 }, "municipality.rate: “2452” is no rate"],
    [{ name: "Aarhus" }, "rate"],
    ["randers", "write its own rate, { name: randers, rate: 25.1 }, or gennemsnit for the average"],
  ])("is written as per cent: %o", (municipality, expected) => {
    const outcome = said([job], { municipality } as Partial<HistoryInput>);
    expect(outcome.join("\n")).toContain(expected);
  });

  it("is asked for in Danish too", () => {
    expect(said([job], { municipality: "randers" } as Partial<HistoryInput>, "da")[0]).toContain(
      "skriv dens egen procent, { name: randers, rate: 25.1 }, eller gennemsnit",
    );
    expect(said([job], { municipality: { name: "Aarhus", rate: 245 } }, "da")[0]).toContain(
      "er ingen kommuneskatteprocent",
    );
  });
});

describe("gaps beside figures of one day", () => {
  it.each([
    ["carryForward", "22041"],
    [{ regulate: "satsregulering" }, undefined],
  ] as const)("are filled on that day: %o", (gaps, expected) => {
    const more = { asOf: "2027-02-01", gaps };
    if (expected === undefined)
      expect(said([FEBRUARY], more)[0]).toContain("satsregulering has no per cent for 2027");
    else expect(paid(FEBRUARY, more)).toBe(expected);
  });

  it("are refused unless they are asked to be filled, and never filled after a law's end or before a first value", () => {
    expect(said([FEBRUARY], { asOf: "2027-02-01" })[0]).toContain("dagpenge.max has no value on 2027-02-01");
    const home = {
      from: "2026-01-01",
      to: "2026-01-31",
      state: "cashBenefit",
      category: "25_29_hjemmeboende",
    };
    const more = { asOf: "2026-01-01", gaps: "carryForward" as const };
    expect(said([home], more)[0]).toContain("ended on 2025-06-30");
    const old = { from: "1995-01-01", to: "1995-01-31", state: "cashBenefit", category: "30plus_andre" };
    expect(said([old], { ...more, asOf: "1995-01-01" })[0]).toContain("has no value on 1995-01-01");
  });
});

describe("a subsidy to a wage without one", () => {
  const may = { from: "2024-05-01", to: "2024-05-31" };

  it.each([
    [{ ...may, state: "flexJob", awarded: "2023-06-20", wage: "0" }, "flexJob"],
    [{ ...may, state: "flexJob", awarded: "2014-02-01", wage: "0" }, "flexJobOutsideLadder"],
    [{ ...may, state: "flexJob", awarded: "2012-02-01", wage: "0", amount: "9000" }, "flexJobBefore2013"],
    [{ ...may, state: "subsidisedJob", category: "privat", hours: "100", wage: "0.00" }, "subsidisedJob"],
  ])("is a problem: %o", (spell, state) => {
    expect(said([spell])[0]).toMatch(
      new RegExp(`^spells\\[0\\]\\.wage: the state ${state} supposes a wage, and it is 0`, "u"),
    );
    expect(said([spell], {}, "da")[0]).toContain(`tilstanden ${state} forudsætter en løn, og den er 0`);
  });

  it("is one in a scenario as well, and a small wage is not", async () => {
    const wage = /^( {2}flexWage|.*wage).*$/mu.exec(GOOD)?.[0];
    expect(wage).toBeDefined();
    expect(said([{ ...may, state: "flexJob", awarded: "2023-06-20", wage: "0.01" }])).toEqual([]);
    const text = GOOD.replace(/(flexJob: \{[^}]*wage: )[\w]+/u, "$10");
    expect(text).not.toBe(GOOD);
    expect((await saidOf(text)).join("\n")).toMatch(/states\.flexJob\.wage: /u);
  });
});

describe("states nobody is awarded any more", () => {
  it.each(["resourceCourse", "rehabilitation"])(
    "%s is closed from February 2026 to new cases alone",
    (state) => {
      const spell = { from: "2026-02-01", to: "2026-03-31", state, amount: "13000" };
      expect(said([spell])).toEqual([
        `spells[0].from: nobody is awarded ${state} from 2026-02-01 on, and this is 2026-02-01; give the day in awarded when it was before`,
      ]);
      expect(said([spell], {}, "da")[0]).toContain(`ingen bevilges ${state} fra 2026-02-01`);
      expect(said([{ ...spell, awarded: "2025-11-03" }])).toEqual([]);
      expect(said([{ ...spell, awarded: "2026-02-01" }])[0]).toContain("spells[0].awarded: ");
      expect(said([{ ...spell, from: "2026-01-31" }])).toEqual([]);
      expect(said([{ ...spell, from: "2020-01-01", to: "2020-01-31" }])).toEqual([]);
    },
  );
});

describe("figures that are missing", () => {
  it("are all told at once", () => {
    const spell = {
      from: "2027-02-01",
      to: "2027-02-28",
      state: "flexJob",
      awarded: "2014-09-01",
      wage: "19000",
    };
    const text = said([spell], { municipality: "koebenhavn" }).join("\n");
    for (const id of [
      "fleksloentilskud.max",
      "loenindtaegtsgraense",
      "skat.kommune.koebenhavn",
      "skat.personfradrag",
      "skat.bundskat",
      "skat.beskaeftigelsesfradrag",
    ])
      expect(text).toContain(`the figure ${id} has no value on 2027`);
    expect(text).not.toContain("refusion");
  });

  it("are not missed for a day at New Year, when weekly rates change on a Monday", () => {
    // 4.180 a week in 2016, and from Monday 2 January 2017 4.245
    const sick = { from: "2016-12-26", to: "2017-01-08", state: "sicknessBenefit" };
    expect(new Decimal(paid(sick)).toFixed(2)).toBe(new Decimal(4180 + 4245).toFixed(2));
    for (const year of [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
      expect(said([{ from: `${year}-01-01`, to: `${year}-12-31`, state: "sicknessBenefit" }])).toEqual([]);
  });
});
