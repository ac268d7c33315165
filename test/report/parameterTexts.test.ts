import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/analysis/index";
import { parameterTexts } from "../../src/report/parameterTexts";
import { both, modelOf, parameterOf } from "../model/models";

const textsOf = (language: "da" | "en", ...parameters: ReturnType<typeof parameterOf>[]): string[] =>
  parameterTexts(
    evaluate(modelOf({ parameters: Object.fromEntries(parameters.map((each) => [each.id, each])) })),
    language,
  );

const price = parameterOf("price", "112000", {
  label: { da: "Pris", en: "Price" },
  unit: "DKK/place-year",
  evidence: "published",
  source: { da: "tabel 2", en: "table 2" },
  note: { da: "et gennemsnit", en: "an average" },
  range: ["100000", "125000.5"],
});

describe("parameterTexts", () => {
  it("has value, evidence, range, source and note, in both languages", () => {
    expect(textsOf("da", price)).toEqual([
      "Pris: 112.000 kr. pr. pladsår (offentliggjort, mellem 100.000 kr. pr. pladsår og 125.000,50 kr. pr. pladsår: tabel 2) – et gennemsnit",
    ]);
    expect(textsOf("en", price)).toEqual([
      "Price: DKK 112,000 per place-year (published, between DKK 100,000 per place-year and DKK 125,000.50 per place-year: table 2) – an average",
    ]);
  });

  it("leaves out what is not known, and calls a target no result", () => {
    const { note: _, ...bare } = parameterOf("goal", "0.2", {
      label: both("Goal"),
      unit: "1",
      evidence: "target",
      source: both("a note"),
    });
    expect(textsOf("en", bare)).toEqual(["Goal: 20% (target, not a result: a note)"]);
    expect(textsOf("en", parameterOf("guess", "52", { unit: "weeks", note: both("a guess") }))).toEqual([
      "guess: 52 weeks (assumption) – a guess",
    ]);
  });

  it("keeps the order of the scenario, and shows what a formula comes to", () => {
    expect(
      textsOf(
        "en",
        parameterOf("b", "0.5", { unit: "1/year" }),
        parameterOf("a", "3", { unit: "citizens/staff" }),
      ).map((text) => text.split(" (")[0]),
    ).toEqual(["b: 0.5 per year", "a: 3 citizens per member of staff"]);
  });
});
