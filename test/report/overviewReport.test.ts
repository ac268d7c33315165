import { beforeAll, describe, expect, it } from "vitest";
import { type Overview, overview } from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import { denmark } from "../../src/denmark/index";
import { yearRows } from "../../src/ledger/index";
import type { Model } from "../../src/model/index";
import type { AmountUnit } from "../../src/money/index";
import { loadScenario } from "../../src/node/index";
import { boughtOnly } from "../../src/program/index";
import { type Cell, overviewReport, renderCsv, renderText, type Table } from "../../src/report/index";
import { scenarioFile, sentencesIn, tablesIn } from "./bi46";

const NAMES = ["bi46-model-a", "bi46-model-b", "trial-2018"] as const;
type Name = (typeof NAMES)[number];

const known = new Map<Name, { readonly model: Model; readonly found: Overview }>();

beforeAll(async () => {
  for (const name of NAMES) {
    const model = await loadScenario(scenarioFile(name), { rules: denmark });
    known.set(name, { model, found: overview(model) });
  }
}, 60_000);

const of = (name: Name): { readonly model: Model; readonly found: Overview } => {
  const pair = known.get(name);
  if (pair === undefined) throw new Error(name);
  return pair;
};

const reportOf = (name: Name, language: "da" | "en", unit: AmountUnit = "1000") =>
  overviewReport(of(name).model, of(name).found, { language, unit });

const numberIn = (cell: Cell | undefined): Decimal | undefined => {
  if (cell === undefined || "text" in cell) return undefined;
  return new Decimal("amount" in cell ? cell.amount : cell.count);
};

/** A party's line after income tax, or as it is where none is computed. */
const rowIn = (table: Table | undefined, start: string): readonly Cell[] => {
  const line = table?.lines.find(({ cells: [first] }) =>
    first !== undefined && "text" in first ? [start, start.split(", after")[0]].includes(first.text) : false,
  );
  if (line === undefined) throw new Error(`no line ${start}`);
  return line.cells;
};

const UNITS = ["kr", "1000", "mio"] as const;

describe("overviewReport", () => {
  /** Whether what is shown adds up to what is shown: differences, parties of the public sector, years. */
  const addsUp = (tables: readonly (Table | undefined)[]): boolean => {
    const [perCitizen, cohort, years, outcomes] = tables;
    const amounts = (cells: readonly Cell[]): Decimal[] =>
      cells.slice(1).map((cell) => numberIn(cell) ?? new Decimal(0));
    const sum = (all: readonly Decimal[]): Decimal =>
      all.reduce((one, next) => one.plus(next), new Decimal(0));
    const costs = [perCitizen, cohort].every((table) => {
      const lines = ["The public sector", "The municipality", "Central government"].map((party) =>
        amounts(rowIn(table, `${party}, after income tax`)),
      );
      const [whole = [], ...parts] = lines;
      const isWhole = whole
        .slice(0, 3)
        .every((amount, column) => amount.eq(sum(parts.map((part) => part[column] ?? new Decimal(0)))));
      return isWhole && (table?.lines ?? []).every(({ cells }) => isDifference(cells));
    });
    const yearLines = (years?.lines ?? []).map(({ cells }) => amounts(cells));
    const [usual = [], own = [], difference = []] = yearLines;
    return (
      costs &&
      yearLines.every((line) => sum(line.slice(0, -1)).eq(line.at(-1) ?? 0)) &&
      difference.every((amount, index) => amount.eq((own[index] ?? amount).minus(usual[index] ?? 0))) &&
      (outcomes?.lines ?? []).every(({ cells }) => isDifference(cells))
    );
  };
  const isDifference = (cells: readonly Cell[]): boolean => {
    const [base, own, more] = cells.slice(1, 4).map(numberIn);
    return base === undefined || own === undefined || more?.eq(own.minus(base)) === true;
  };

  it.each(NAMES.flatMap((name) => UNITS.map((unit) => [name, unit] as const)))(
    "shows every figure as its own nearest, and says when sums then differ (%s, %s)",
    (name, unit) => {
      const { found } = of(name);
      const blocks = reportOf(name, "en", unit).blocks;
      const tables = tablesIn(blocks);
      const [perCitizen, cohort, years] = tables;
      const step = { kr: 1, "1000": 1000, mio: 100_000 } as const;
      const scale = { kr: 1, "1000": 1000, mio: 1_000_000 } as const;
      const nearest = (amount: string | undefined, of: AmountUnit): string =>
        new Decimal(amount ?? 0).div(step[of]).round().times(step[of]).div(scale[of]).plus(0).toFixed();
      const shown = (cells: readonly Cell[]): (string | undefined)[] =>
        cells.map((cell) => numberIn(cell)?.plus(0).toFixed());
      for (const [table, lines, in_] of [
        [perCitizen, found.perCitizen, "kr"],
        [cohort, found.cohort, unit],
      ] as const)
        for (const { perspective, stage, costs, differences, discounted } of lines) {
          const party = {
            municipality: "The municipality",
            centralGovernment: "Central government",
            public: "The public sector",
            citizen: "The citizen",
          }[String(perspective)];
          if (party === undefined || stage !== "afterTax") continue;
          const [, base, own, more, later] = shown(rowIn(table, `${party}, after income tax`));
          const exact = [costs.sporadic, costs.intensive, differences.intensive].map((amount) =>
            nearest(amount, in_),
          );
          expect([party, base, own, more]).toEqual([party, ...exact]);
          if (discounted !== undefined) expect(later).toBe(nearest(discounted.intensive, in_));
        }
      years?.lines.forEach(({ cells }, row) => {
        const costs = [
          found.byYear.costs.sporadic,
          found.byYear.costs.intensive,
          found.byYear.differences.intensive,
        ][row];
        const total = (costs ?? []).reduce((sum, amount) => sum.plus(amount), new Decimal(0)).toFixed();
        expect(shown(cells).slice(1)).toEqual(
          [...(costs ?? []), total].map((amount) => nearest(amount, unit)),
        );
      });
      for (const [language, note] of [
        [
          "en",
          "Every figure is rounded by itself, so that sums and differences may differ from the figures shown.",
        ],
        ["da", "Hvert tal er afrundet for sig, så summer og forskelle kan afvige fra de viste tal."],
      ] as const)
        expect(sentencesIn(reportOf(name, language, unit).blocks).includes(note)).toBe(!addsUp(tables));
    },
  );

  it("says what a flex job costs the municipality: more before income tax, less after it", () => {
    expect(sentencesIn(reportOf("bi46-model-a", "da").blocks)).toContain(
      "Før indkomstskat koster en måned i »Fleksjob« kommunen 927 kr. mere end i »Visiteret, på kontanthjælp«; efter indkomstskat 1.776 kr. mindre.",
    );
    expect(sentencesIn(reportOf("bi46-model-b", "en").blocks)).toContain(
      "Before income tax a month in “Flex job (fleksjob)” costs the municipality DKK 927 more than in “Referred, on cash benefit”; after income tax DKK 1,776 less.",
    );
  });

  it("shows what a month in each state costs, as the rules have it", () => {
    const states = tablesIn(reportOf("bi46-model-a", "en").blocks).at(-1);
    const shown = (state: string): string[] =>
      rowIn(states, state)
        .slice(1)
        .map((cell) => numberIn(cell)?.toFixed() ?? "");
    // The municipality before and after tax, the state before and after, the citizen after.
    expect(shown("Cash benefit")).toEqual(["9373", "7509", "2343", "1395", "-8904"]);
    expect(shown("Flex job (fleksjob)")).toEqual(["10300", "5733", "6264", "3199", "-16932"]);
  });

  it("says in sentences what its tables show", () => {
    for (const name of NAMES) {
      const { blocks } = reportOf(name, "en");
      const [perCitizen] = tablesIn(blocks);
      const column = perCitizen?.columns.findIndex(({ heading }) => heading === "Difference") ?? -1;
      const sentences = sentencesIn(blocks);
      for (const [line, party] of [
        ["The municipality, after income tax", "the municipality"],
        ["The public sector, after income tax", "the public sector"],
      ] as const) {
        const difference = numberIn(rowIn(perCitizen, line)[column]) ?? new Decimal(0);
        const amount = new Intl.NumberFormat("en").format(difference.abs().toNumber());
        const words = `${party} DKK ${amount} ${difference.gt(0) ? "more" : "less"} per citizen`;
        expect(sentences.filter((sentence) => sentence.includes(words))).toHaveLength(1);
      }
    }
  });

  it("calls goals goals and assumptions assumptions, and says that a goal is no measured effect", () => {
    const danish = sentencesIn(reportOf("bi46-model-a", "da").blocks);
    expect(danish).toContain(
      "Tallene hviler på 1 mål, 19 antagelser, 9 tal med kilde og 21 satser og regler. Målet er ikke en målt virkning. Mål og antagelser er ikke resultater.",
    );
    expect(danish).toContain(
      "Målsætning for visiterede borgere: 20 pct. (mål, ikke et resultat, mellem 0 pct. og 40 pct.: Tabel 1; ingen tidsfrist)",
    );
    const { model } = of("bi46-model-a");
    for (const { label } of model.assumptions) expect(danish).toContain(label.da);
    for (const { label, evidence } of Object.values(model.parameters))
      expect(
        danish.some(
          (sentence) =>
            sentence.startsWith(`${label.da}: `) &&
            sentence.includes(evidence === "assumption" ? "antagelse" : "("),
        ),
      ).toBe(true);
  });

  it("reads a difference of nothing as the same, and a strategy that costs less as less", () => {
    const { model } = of("bi46-model-a");
    const twins: Model = {
      ...model,
      strategies: model.strategies.flatMap((strategy) =>
        strategy.id === "sporadic"
          ? [{ ...strategy, id: "twin", label: { da: "Tvilling", en: "Twin" } }, strategy]
          : [strategy],
      ),
    };
    const same = sentencesIn(overviewReport(twins, overview(twins), { language: "en" }).blocks);
    expect(same).toContain(
      "Twin costs the municipality the same per citizen as Ordinary effort over 5 years.",
    );
    const turned = sentencesIn(
      overviewReport(model, overview(model, { against: "intensive" }), { language: "en" }).blocks,
    );
    expect(
      turned.some((sentence) =>
        /^Ordinary effort costs the municipality DKK [\d,]+ less per citizen/u.test(sentence),
      ),
    ).toBe(true);
    expect(turned.some((sentence) => /^Ordinary effort brings [\d.]+ fewer of/u.test(sentence))).toBe(true);
  });

  it("names what every difference is of where there are three strategies", () => {
    const { model } = of("bi46-model-a");
    const [intensive, sporadic] = model.strategies;
    if (intensive === undefined || sporadic === undefined) throw new Error("two strategies");
    const third = { ...sporadic, id: "third", label: { da: "Tredje", en: "Third" } };
    const three = { ...model, strategies: [intensive, third, sporadic] };
    const [perCitizen] = tablesIn(overviewReport(three, overview(three), { language: "en" }).blocks);
    expect(perCitizen?.columns.map(({ heading }) => heading)).toEqual([
      "Net cost",
      "Ordinary effort",
      "Projekt Trædesten",
      "Third",
      "Difference: Projekt Trædesten",
      "Difference, discounted: Projekt Trædesten",
      "Difference: Third",
      "Difference, discounted: Third",
    ]);
  });

  it("shows a budget without citizens as a budget", () => {
    const model = boughtOnly(of("bi46-model-a").model);
    const report = overviewReport(model, overview(model));
    expect(sentencesIn(report.blocks)).toContain(
      "Der er ikke regnet med resultater for borgerne: tallene er et budget, ikke en virkning.",
    );
    const [cohort, years] = tablesIn(report.blocks);
    expect(cohort?.lines.map(({ cells }) => cells)).toEqual([
      [{ text: "Kommunen" }, { amount: "39320" }],
      [{ text: "Det offentlige" }, { amount: "39320" }],
    ]);
    expect(years?.lines.map(({ cells }) => cells.slice(1).map((cell) => numberIn(cell)?.toFixed()))).toEqual([
      ["7220", "12440", "12440", "7220", "39320"],
    ]);
  });

  it("holds exact rows by year for programs, and the same for spreadsheets", () => {
    const { found } = of("bi46-model-b");
    const report = reportOf("bi46-model-b", "en");
    const data = report.data as { readonly ledger: unknown; readonly perCitizen: unknown };
    expect(data.ledger).toEqual({
      currency: "DKK",
      priceLevel: { fixed: 2022 },
      rows: yearRows(found.until.ledger),
    });
    expect(data.perCitizen).toEqual(found.perCitizen);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    const csv = renderCsv(report, { language: "en" }).split("\n");
    expect(csv[0]).toBe("Strategy,Year,From,To,Flow,Account,Amount (DKK)");
    expect(csv).toContain("intensive,2022,municipality,economy,places,activation,2800000");
  });

  it("is plain text that names the years each citizen is followed", () => {
    const text = renderText(reportOf("bi46-model-a", "da"), { language: "da" }).replace(/\s+/gu, " ");
    expect(text).toContain("Pr. borger (kr., 2022 p/l), hver fulgt 5 år fra egen start");
    expect(text).toContain("i budgetperioden 1. juli 2022 – 30. juni 2025");
  });
});
