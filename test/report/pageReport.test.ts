import { describe, expect, it } from "vitest";
import {
  assumptions,
  bridge,
  critic,
  overview,
  trialsOf,
  type Verdict,
  verdict,
} from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import { denmark } from "../../src/denmark/index";
import type { Model } from "../../src/model/index";
import { loadScenario } from "../../src/node/index";
import {
  assumptionsReport,
  compareReport,
  overviewReport,
  pageReport,
  renderText,
} from "../../src/report/index";
import { familyMentor } from "../analysis/familyMentor";
import { scenarioPath } from "../fixtures/scenarioPath";
import { scenarioFile, sentencesIn, tablesIn } from "./bi46";

const shipped = (name: string): Promise<Model> => loadScenario(scenarioFile(name), { rules: denmark });

const foundIn = (model: Model) => {
  const found = overview(model);
  const trials = trialsOf(model);
  const { reference: against, payer: perspective } = found;
  const verdicts = found.strategies
    .filter((of) => of !== against)
    .map((of) => verdict(trials, { of, against, perspective, steps: 8 }));
  const [only, ...others] = verdicts;
  const bridges = verdicts.flatMap((each) => {
    const asked = { of: each.of, against, perspective };
    const own = bridge(model, { ...asked, result: found.until });
    return only === each && others.length === 0 && found.followUp !== undefined && each.per === "citizen"
      ? [own, bridge(model, { ...asked, per: "citizen", result: found.followUp })]
      : [own];
  });
  return { found, trials, verdicts, bridges, critique: critic(model, { until: found.until }) };
};

const pageOf = (model: Model, known: ReturnType<typeof foundIn>, language: "da" | "en") => {
  const { found, verdicts, bridges, critique } = known;
  const report = pageReport(model, found, { language, verdicts, bridges, critique });
  const lines = renderText(report, { language, width: 100 }).split("\n").slice(0, -1);
  expect(lines.length).toBeLessThanOrEqual(45);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
  expect(lines.join("\n")).not.toMatch(/[{}]|undefined|NaN/u);
  return { report, lines, text: lines.join(" ").replace(/\s+/gu, " ") };
};

const headOf = ({ base, per }: Verdict): string =>
  new Decimal((per === "citizen" ? base.perCitizen : base.netCost) ?? "0").abs().round().toFixed();

const amountText = (amount: string, language: "da" | "en"): string =>
  new Intl.NumberFormat(language).format(Number(amount));

describe("the first page", () => {
  it("says what a reader must know first, and the whole report as well", async () => {
    const note = { da: "Evalueringen er ikke med.", en: "The evaluation is not in it." };
    const model = await familyMentor([
      "kind: scenario\n",
      `kind: scenario\nnote: { da: ${note.da}, en: ${note.en} }\n`,
    ]);
    const known = foundIn(model);
    for (const language of ["da", "en"] as const) {
      expect(pageOf(model, known, language).text).toContain(`• ${note[language]}`);
      const whole = renderText(overviewReport(model, known.found, { language }), { language });
      expect(whole).toContain(note[language]);
    }
    expect(pageOf(await familyMentor(), known, "da").text).not.toContain(note.da);
  });

  it("answers for BI46 in the words and with the numbers of its tables, in both languages", async () => {
    const model = await shipped("bi46-model-a");
    const known = foundIn(model);
    const danish = pageOf(model, known, "da");
    expect(danish.text).toContain(
      "Tjener Projekt Trædesten sig hjem for kommunen inden for 5 år mod Ordinær indsats?",
    );
    expect(danish.text).toContain(
      "Projekt Trædesten tjener sig ikke hjem for kommunen inden for 5 år; det kræver 37,7 pct. mod målet på 20 pct. (efter indkomstskat og diskonteret).",
    );
    expect(danish.text).toContain(
      "Beløbet gælder, hvis »Målsætning for visiterede borgere« når 20 pct. – et mål, ikke et resultat.",
    );
    expect(danish.text).toContain(
      "2022-regler hele vejen: kontanthjælpen efter aktivlovens § 25 blev afløst 1. juli 2025",
    );
    expect(danish.text).toMatch(/Købt: Beskæftigelsesrettet aktivering 35\.600 137\.914/u);
    expect(danish.text).toMatch(/Forskel 18\.566 61\.142/u);
    expect(danish.text).toMatch(
      /Målsætning for visiterede borgere, nu 20 pct\., 0 – 40 pct\.: [^;]*; svaret vender\./u,
    );
    expect(danish.text).toContain("19,4 pct. af de købte pladser");
    expect(danish.text).toMatch(/\(Accepteret: Notatet køber pladserne/u);
    const english = pageOf(model, known, "en");
    expect(english.text).toContain(
      "Projekt Trædesten does not pay for itself for the municipality within 5 years; that takes 37.7% against the target of 20% (after income tax and discounted).",
    );
    expect(english.text).toContain(
      "2022 rules throughout: cash benefit (kontanthjælp) under aktivloven § 25",
    );
    // The sensitivity of the same question begins with the same number.
    const [verdictOf] = known.verdicts;
    if (verdictOf === undefined) throw new Error("there is one");
    const [tornado] = tablesIn(
      assumptionsReport(model, assumptions(known.trials), { language: "da" }).blocks,
    );
    const head = amountText(headOf(verdictOf), "da");
    expect(tornado?.caption).toContain(head);
    expect(danish.text).toContain(`Det koster kommunen ${head} kr. mere pr. borger end Ordinær indsats.`);
    expect(danish.text).toMatch(new RegExp(`Kommunen efter skat [^a-z]* ${head} Staten`, "u"));
  });

  it("says that it pays, and how far the goal may fall, where it does", async () => {
    const model = await familyMentor(["mentorPrice: { value: 560_000", "mentorPrice: { value: 60_000"]);
    const known = foundIn(model);
    expect(known.verdicts.map(({ pays }) => pays)).toEqual([true]);
    expect(pageOf(model, known, "da").text).toMatch(
      / tjener sig hjem for kommunen inden for .*? kan falde til /u,
    );
    expect(pageOf(model, known, "en").text).toMatch(
      / pays for itself for the municipality within .*? may fall to /u,
    );
  });

  it("shows one table for several strategies, and which of them pay", async () => {
    const model = await shipped("bi46-model-a");
    const [intensive] = model.strategies;
    if (intensive === undefined) throw new Error("there is one");
    const copy = (id: string) => ({
      ...intensive,
      id,
      label: { da: id.toUpperCase(), en: id.toUpperCase() },
    });
    const { reference: _, ...rest } = model;
    const several = {
      ...rest,
      strategies: [...model.strategies, copy("b"), copy("c")],
      reference: "sporadic",
    };
    const known = foundIn(several);
    expect(pageOf(several, known, "da").text).toContain(
      "Ingen af Projekt Trædesten, B og C tjener sig hjem for kommunen inden for 5 år mod Ordinær indsats",
    );
    expect(pageOf(several, known, "en").text).toContain("None of Projekt Trædesten, B and C pays for itself");
  });

  it.each(["trial-2018", "bi46-model-b", "published/hiv", "published/jtpa", "published/hip-replacement"])(
    "has room for %s, and its verdict is the sign of its table",
    async (name) => {
      const model = await loadScenario(scenarioPath(name), {
        rules: denmark,
      });
      const known = foundIn(model);
      for (const language of ["da", "en"] as const) {
        const { report, text } = pageOf(model, known, language);
        expect(sentencesIn(report.blocks).length).toBeGreaterThan(1);
        for (const each of known.verdicts) {
          const lines = each.per === "citizen" ? known.found.perCitizen : known.found.cohort;
          const line = lines.find(
            ({ perspective, stage }) => perspective === each.perspective && stage === each.stage,
          );
          const amount = (each.discounted ? line?.discounted : line?.differences)?.[each.of] ?? "NaN";
          expect(new Decimal(amount).lte(0)).toBe(each.pays);
          expect(new Decimal(amount).round().abs().toFixed()).toBe(headOf(each));
          if (known.verdicts.length === 1) expect(text).toContain(amountText(headOf(each), language));
        }
      }
    },
  );

  it("puts scenarios side by side, named by what tells them apart", async () => {
    const all = await Promise.all(
      (["bi46-model-a", "bi46-model-b"] as const).map(async (file) => {
        const model = await shipped(file);
        const { found, verdicts } = foundIn(model);
        return { name: model.title.da, model, overview: found, verdicts };
      }),
    );
    const report = compareReport(all, "da");
    const text = renderText(report, { language: "da", width: 100 });
    expect(text.replace(/\s+/gu, " ")).toMatch(
      /model A 62\.642 25\.144 87\.786 nej model B 70\.390 25\.144 95\.534 nej/u,
    );
    expect(report.main.lines).toHaveLength(6);
  });
});
