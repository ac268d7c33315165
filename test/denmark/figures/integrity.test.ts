import { describe, expect, it } from "vitest";
import { daysBetween, isPlainDate } from "../../../src/calendar/index";
import { Decimal } from "../../../src/decimal";
import { appraisal } from "../../../src/denmark/figures/appraisal";
import { budgetAssumptions } from "../../../src/denmark/figures/budgetAssumptions";
import { cashBenefit } from "../../../src/denmark/figures/cashBenefit";
import { cashBenefit2025 } from "../../../src/denmark/figures/cashBenefit2025";
import { cashBenefitExtras } from "../../../src/denmark/figures/cashBenefitExtras";
import { cashBenefitUnder30 } from "../../../src/denmark/figures/cashBenefitUnder30";
import { contributions } from "../../../src/denmark/figures/contributions";
import { earningsOffset } from "../../../src/denmark/figures/earningsOffset";
import { educationBenefit } from "../../../src/denmark/figures/educationBenefit";
import { educationSupplements } from "../../../src/denmark/figures/educationSupplements";
import type { FigureRows } from "../../../src/denmark/figures/figureRows";
import { flexJob } from "../../../src/denmark/figures/flexJob";
import { highIncomeTax } from "../../../src/denmark/figures/highIncomeTax";
import { denmarkFigures } from "../../../src/denmark/figures/index";
import { municipalBudget } from "../../../src/denmark/figures/municipalBudget";
import { municipalTax } from "../../../src/denmark/figures/municipalTax";
import { municipalTax2025 } from "../../../src/denmark/figures/municipalTax2025";
import { otherBenefits } from "../../../src/denmark/figures/otherBenefits";
import { pension } from "../../../src/denmark/figures/pension";
import { priceIndices } from "../../../src/denmark/figures/priceIndices";
import { refund } from "../../../src/denmark/figures/refund";
import { regulation } from "../../../src/denmark/figures/regulation";
import { resourceProgramme } from "../../../src/denmark/figures/resourceProgramme";
import { sicknessBenefit } from "../../../src/denmark/figures/sicknessBenefit";
import { denmarkSources } from "../../../src/denmark/figures/sources";
import { tax } from "../../../src/denmark/figures/tax";
import { unemploymentBenefit } from "../../../src/denmark/figures/unemploymentBenefit";
import { unitPrices } from "../../../src/denmark/figures/unitPrices";
import { wageSubsidy } from "../../../src/denmark/figures/wageSubsidy";
import { wages } from "../../../src/denmark/figures/wages";
import { wageTax } from "../../../src/denmark/figures/wageTax";
import { parseUnit } from "../../../src/formula/index";
import {
  EVIDENCE,
  type Figure,
  type FigureValue,
  lastDay,
  type Sources,
} from "../../../src/parameters/index";

const sources: Sources = denmarkSources;
const figures = Object.values(denmarkFigures.figures);
const values = figures.flatMap((figure) => figure.values.map((value) => ({ figure, value })));

/** What is wrong with a value, in words. */
const faultsOf = (figure: Figure, value: FigureValue, before: FigureValue | undefined): string[] => {
  const { from, to, evidence, source } = value;
  const faults = {
    "has no readable first day": !isPlainDate(from),
    "has no readable last day": to !== undefined && !isPlainDate(to),
    "ends before it begins": to !== undefined && to < from,
    "begins while the one before holds": before !== undefined && (before.to ?? before.from) >= from,
    "is no decimal text": !/^-?\d+(?:\.\d+)?$/u.test(value.value),
    "has no grade of evidence": !EVIDENCE.includes(evidence),
    "is only a judgement": ["expert", "target", "assumption"].includes(evidence),
    "has no source": !Object.hasOwn(sources, source),
    "is computed without saying how": evidence === "computed" && value.note === undefined,
    "is called law without a paragraph or an order":
      evidence === "law" && !/§|kap\.|ekendtgørelse/u.test(`${value.paragraph} ${sources[source]?.title}`),
    "leaves a paragraph empty": value.paragraph === "",
  };
  return Object.entries(faults).flatMap(([fault, is]) => (is ? [`${figure.id} ${from} ${fault}`] : []));
};

describe("every shipped value", () => {
  it("has days in order, a number, evidence and a source that is there", () => {
    const faults = figures.flatMap((figure) =>
      figure.values.flatMap((value, index) => faultsOf(figure, value, figure.values[index - 1])),
    );
    expect(faults).toEqual([]);
  });

  it("is found by the check above when it lacks one of them", () => {
    const good = figures[0]?.values[0];
    const figure = figures[0];
    if (good === undefined || figure === undefined) throw new Error("no figures");
    const faultOf = (change: Partial<FigureValue>, before?: FigureValue) =>
      faultsOf(figure, { ...good, ...change }, before).length;
    expect(faultOf({})).toBe(0);
    expect(faultOf({ source: "toString" })).toBe(1);
    expect(faultOf({ source: "nowhere" })).toBe(1);
    expect(faultOf({ from: "2016-1-1" })).toBe(1);
    expect(faultOf({ to: "2015-12-31" })).toBe(1);
    expect(faultOf({ value: "14.575,00" })).toBe(1);
    expect(faultOf({ evidence: "assumption" })).toBe(1);
    expect(faultOf({ evidence: "computed" })).toBe(1);
    expect(faultOf({}, { ...good, from: "2015-01-01", to: "2016-01-01" })).toBe(1);
  });

  it("stands in a figure with a name, a unit that can be read, and prices where it is money", () => {
    for (const { id, label, unit, priceBasis, values: own } of figures) {
      expect(own.length, id).toBeGreaterThan(0);
      expect(label.da.trim(), id).not.toBe("");
      expect(label.en.trim(), id).not.toBe("");
      expect(id).toMatch(/^[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*$/u);
      expect(id).not.toMatch(/\.20\d\d(?:H\d)?$/u);
      const read = parseUnit(unit);
      if (!read.ok) throw new Error(`${id}: ${unit}`);
      expect(priceBasis !== undefined, id).toBe(Object.hasOwn(read.value, "DKK"));
    }
    const labels = figures.map(({ label }) => `${label.da} / ${label.en}`);
    expect(labels.filter((text, index) => labels.indexOf(text) !== index)).toEqual([]);
  });

  it("is read or computed, and nothing that was only remembered", () => {
    const remembered = /husk(?:et|es)|efter hukommelsen|recalled|from memory|uden kilde/iu;
    const texts = values.flatMap(({ figure, value: { note = "", source } }) =>
      [note, sources[source]?.title ?? ""].map((text) => `${figure.id}: ${text}`),
    );
    expect(texts.length).toBeGreaterThan(2000);
    expect(texts.filter((text) => remembered.test(text))).toEqual([]);
    expect(values.filter(({ value }) => !["law", "published", "computed"].includes(value.evidence))).toEqual(
      [],
    );
  });

  it("leaves no hole of days between two values: a year is missing or it is not", () => {
    const holes = figures.flatMap((figure) =>
      figure.values.slice(1).flatMap(({ from }, index) => {
        const to = lastDay(figure, index);
        const days = to === undefined ? 0 : daysBetween(to, from) - 1;
        return days > 0 && days < 32 ? [`${figure.id} ${to} – ${from}`] : [];
      }),
    );
    expect(holes).toEqual([]);
  });

  it("is above zero unless it is per cent", () => {
    const odd = values.filter(({ figure, value }) => figure.unit !== "%" && !new Decimal(value.value).gt(0));
    expect(odd.map(({ figure }) => figure.id)).toEqual([]);
  });
});

describe("sources", () => {
  it("each have a title and a link, and are each used", () => {
    const used = new Set(values.map(({ value }) => value.source));
    for (const [key, { title, link }] of Object.entries(denmarkSources)) {
      expect(title.trim(), key).not.toBe("");
      expect(link, key).toMatch(/^https?:\/\/[^\s<>]+$/u);
      expect(used.has(key), key).toBe(true);
      expect(key).toMatch(/^[a-z0-9-]+$/u);
    }
  });

  it("are each one page", () => {
    const links = Object.values(denmarkSources).map(({ link }) => link);
    expect(new Set(links).size).toBe(links.length);
  });
});

describe("the files together", () => {
  /** Counted by hand from the material: the figures of each file, and their values. */
  const counted: readonly (readonly [string, FigureRows, number, number])[] = [
    ["cashBenefit", { ...cashBenefit, ...cashBenefitUnder30 }, 15, 167],
    ["cashBenefitExtras", cashBenefitExtras, 9, 26],
    ["earningsOffset", earningsOffset, 7, 15],
    ["contributions", contributions, 4, 23],
    ["cashBenefit2025", cashBenefit2025, 21, 30],
    ["educationBenefit", { ...educationBenefit, ...educationSupplements }, 18, 166],
    ["unemploymentBenefit", unemploymentBenefit, 2, 15],
    ["sicknessBenefit", sicknessBenefit, 2, 14],
    ["resourceProgramme", resourceProgramme, 5, 38],
    ["flexJob", flexJob, 14, 64],
    ["wageSubsidy", wageSubsidy, 10, 17],
    ["otherBenefits", otherBenefits, 6, 30],
    ["pension", pension, 12, 41],
    ["tax", { ...tax, ...municipalTax, ...wageTax, ...highIncomeTax }, 27, 135],
    ["municipalTax2025", municipalTax2025, 55, 55],
    ["refund", refund, 26, 30],
    ["wages", wages, 5, 9],
    ["unitPrices", unitPrices, 10, 11],
    ["regulation", regulation, 10, 51],
    ["priceIndices", priceIndices, 5, 57],
    ["budgetAssumptions", budgetAssumptions, 18, 54],
    ["appraisal", appraisal, 13, 18],
    ["municipalBudget", municipalBudget, 16, 20],
  ];

  it.each(counted)("%s holds its figures and values", (_, rows, ofFigures, ofValues) => {
    const own: readonly FigureRows[string][] = Object.values(rows);
    expect(own.length).toBe(ofFigures);
    expect(own.reduce((sum, row) => sum + row.values.length, 0)).toBe(ofValues);
  });

  it("are all in the set, and no id twice", () => {
    const ids = counted.flatMap(([, rows]) => Object.keys(rows));
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(denmarkFigures.figures)).toEqual(expect.arrayContaining(ids));
    expect(figures.length).toBe(310);
    expect(values.length).toBe(1086);
  });

  it("are plain data", () => {
    expect(structuredClone(denmarkFigures)).toEqual(denmarkFigures);
  });
});
