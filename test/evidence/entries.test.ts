import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import { evidence, findEvidence } from "../../src/evidence/index";
import { parseUnit } from "../../src/formula/index";

const entries = Object.values(evidence);

/** The ways a number can stand in a sentence: `0.5` as `50`, `81329` as `81.329`. */
const writings = (value: string, unit: string): readonly string[] => {
  const number = new Decimal(value);
  const forms = [number, ...(unit === "1" ? [number.times(100)] : [])].flatMap((each) => [
    each.toFixed(),
    each.toFixed(2),
    ...(each.gte(1000) ? [each.toFixed().replace(/\B(?=(\d{3})+$)/gu, ".")] : []),
  ]);
  return forms.flatMap((form) => [form, form.replace(".", ",")]);
};

const holds = (sentence: string, value: string, unit: string): boolean =>
  writings(value, unit).some((form) =>
    new RegExp(`(?<![\\d.,])${form.replaceAll(".", "\\.")}(?!\\d|[.,]\\d)`, "u").test(sentence),
  );

describe("every entry", () => {
  it("has a sentence that holds its number, as it stands in the source", () => {
    expect(
      entries.filter(({ sentence, value, unit }) => !holds(sentence, value, unit)).map(({ id }) => id),
    ).toEqual([]);
    expect(holds("opnåede 50 pct. varig", "0.49", "1")).toBe(false);
    expect(holds("i 2050 og 150 pct.", "0.5", "1")).toBe(false);
    expect(holds("81.329 kr.", "81329", "DKK")).toBe(true);
  });

  it("says whom it was measured on in both languages, its unit, its source and a link, and lies in its range", () => {
    for (const {
      id,
      unit,
      link,
      population,
      outcome,
      label,
      source,
      year,
      country,
      value,
      range,
    } of entries) {
      expect(parseUnit(unit).ok, id).toBe(true);
      expect(link, id).toMatch(/^https:\/\/\S+$/u);
      for (const text of [population, outcome, label].flatMap(({ da, en }) => [da, en]))
        expect(text.length, id).toBeGreaterThan(2);
      expect(source.length, id).toBeGreaterThan(5);
      expect(country, id).toMatch(/^[A-Z]{2}$/u);
      expect(year, id).toBeGreaterThan(2000);
      expect(id, id).toMatch(new RegExp(`\\.${year}$`, "u"));
      if (range !== undefined)
        expect(Number(range[0]) <= Number(value) && Number(value) <= Number(range[1]), id).toBe(true);
    }
    expect(entries.length).toBeGreaterThanOrEqual(24);
  });

  it("is none of what was only searched for", () => {
    expect(Object.keys(evidence).filter((id) => id.includes("traedesten"))).toEqual([]);
  });
});

describe("finding", () => {
  it("looks in ids, names and populations, in both languages and with or without Danish letters", () => {
    const ids = (pattern: string) => findEvidence(evidence, pattern).map(({ id }) => id);
    expect(ids("jobsurvival")).toEqual(["jobsurvival.kontanthjaelp.2023"]);
    expect(ids("hjørring")).toEqual(ids("HJOERRING"));
    expect(ids("severe mental illness")).toContain("job.ips.smi.2019");
    expect(ids("")).toEqual(Object.keys(evidence));
  });

  it("says the nearest when there is none", () => {
    expect(() => findEvidence(evidence, "jobsurvivl")).toThrow(/jobsurvival/u);
  });
});
