import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { inNumber } from "../../src/problems/index";

const SRC = fileURLToPath(new URL("../../src/", import.meta.url));

interface Template {
  readonly file: string;
  readonly language: "da" | "en";
  readonly text: string;
}

/** Every text of the rooms that hold words, with its language, wherever it stands. */
const templates: readonly Template[] = ["report", "problems/texts"].flatMap((room) =>
  readdirSync(`${SRC}${room}`, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const source = readFileSync(`${SRC}${room}/${file}`, "utf8");
      return [...source.matchAll(/\b(da|en):\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')/gu)].map(
        ([, language = "", double, single]): Template => ({
          file: `${room}/${file}`.replaceAll("\\", "/"),
          language: language as "da" | "en",
          text: double ?? single ?? "",
        }),
      );
    }),
);

/** What is counted, for one and for many; the same word in Danish needs no choice. */
const COUNTED = {
  da: [
    ["borger", "borgere"],
    ["person", "personer"],
    ["plads", "pladser"],
    ["cyklus", "cyklusser"],
    ["dag", "dage"],
    ["uge", "uger"],
    ["måned", "måneder"],
    ["linje", "linjer"],
    ["værdi", "værdier"],
    ["celle", "celler"],
    ["decimal", "decimaler"],
    ["antagelse", "antagelser"],
    ["vej", "veje"],
    ["anden", "andre"],
    ["medarbejder", "medarbejdere"],
  ],
  en: [
    ["citizen", "citizens"],
    ["person", "persons"],
    ["place", "places"],
    ["place-year", "place-years"],
    ["staff-year", "staff-years"],
    ["cycle", "cycles"],
    ["day", "days"],
    ["week", "weeks"],
    ["month", "months"],
    ["year", "years"],
    ["line", "lines"],
    ["value", "values"],
    ["cell", "cells"],
    ["decimal", "decimals"],
    ["assumption", "assumptions"],
    ["step", "steps"],
    ["way", "ways"],
  ],
} as const;

/** Texts for many alone, beside one of their own for one; and limits, which are never 1. */
const HAVE_THEIR_OWN: readonly string[] = [
  "{count} antagelser",
  "{count} assumptions",
  "dokumentet har mere end {expected} værdier",
  "the document holds more than {expected} values",
  "med det, den arver, bringer denne strategi strategierne op på mere end {expected} værdier",
  "with what it inherits, this strategy brings the strategies to more than {expected} values",
];

/** A number that nothing chooses a word for, before a word that is of many alone. */
const bare = ({ language, text }: Template): string | undefined => {
  const many = COUNTED[language].map(([, word]) => word).join("|");
  const before = String.raw`\{\w+(?:\|count)?\} (?:other |more |equal |andre |lige store )?`;
  return new RegExp(`${before}(?:${many})(?![\\wæøå-])`, "u").exec(text)?.[0];
};

const NUMBER = /\{(\w+)\|([^|{}]*)\|([^|{}]*)\}/gu;
const chosen = templates.filter(({ text }) => text.search(NUMBER) >= 0);

describe("sentences with a count", () => {
  it("are found", () => {
    expect(templates.length).toBeGreaterThan(900);
    expect(chosen.length).toBeGreaterThan(40);
  });

  it("choose a word for one and for many wherever the two differ", () => {
    const wrong = templates.filter(
      (template) => bare(template) !== undefined && !HAVE_THEIR_OWN.includes(template.text),
    );
    expect(wrong.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  });

  it("have no exception that is not needed", () => {
    for (const text of HAVE_THEIR_OWN) expect(templates.map((each) => each.text)).toContain(text);
  });

  it.each(chosen.map((template) => [template.text, template] as const))("%s", (text, { language }) => {
    const names = [...text.matchAll(NUMBER)].map(([, name = ""]) => name);
    const at = (number: string): string =>
      inNumber(text, Object.fromEntries(names.map((name) => [name, number])));
    const [none, one, several] = [at("0"), at("1"), at("25")];
    for (const said of [none, one, several]) expect(said).not.toMatch(/#|\{\w+\|[^{}]*\|/u);
    // None is as many, and one is unlike them.
    expect(none.replaceAll("0", "25")).toBe(several.replaceAll("0", "25"));
    expect(one.replaceAll("1", "25")).not.toBe(several);
    for (const [singular, plural] of COUNTED[language]) {
      expect(one).not.toMatch(new RegExp(`\\b1 ${plural}(?![\\wæøå-])`, "u"));
      for (const said of [none, several])
        expect(said).not.toMatch(new RegExp(`\\b(?:0|25) ${singular}(?![\\wæøå-])`, "u"));
    }
  });

  it("are the same number in both languages", () => {
    const counted = (language: "da" | "en"): number =>
      chosen.filter((each) => each.language === language).length;
    expect(counted("en")).toBeGreaterThanOrEqual(counted("da"));
  });
});

describe("inNumber", () => {
  it("chooses by the number as it is shown, and leaves what it does not know", () => {
    expect(inNumber("{n|# plads|# pladser}", { n: "1" })).toBe("1 plads");
    expect(inNumber("{n|# plads|# pladser}", { n: "0" })).toBe("0 pladser");
    expect(inNumber("{n|# plads|# pladser}", { n: "1,5" })).toBe("1,5 pladser");
    expect(inNumber("{n|den ene|alle #}: {other}", { n: "1.000" })).toBe("alle 1.000: {other}");
    expect(inNumber("{n|# plads|# pladser}", {})).toBe("{n|# plads|# pladser}");
    expect(inNumber("{n|# a|# b}", { n: "$&" })).toBe("$& b");
  });
});
