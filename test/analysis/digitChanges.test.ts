import { beforeAll, describe, expect, it } from "vitest";
import type { PrintedSource } from "../../src/node/index";
import { findingsOf, loadBi46, printedFrom, textOf, texts } from "./bi46";
import { type Digit, digitsOf, withDigit } from "./digits";

const text = textOf("bi46-printed-tables");
const digits = digitsOf(text);
let models: PrintedSource["models"] = {};
let known: ReadonlySet<string> = new Set();

beforeAll(async () => {
  const source = await loadBi46();
  models = source.models;
  known = texts(findingsOf(source.printed, models));
});

/** A changed document is refused, or it has a finding that the document as printed has not. */
const isNoticed = async (changed: string): Promise<boolean> => {
  const printed = await printedFrom(changed);
  return (
    printed === undefined || [...texts(findingsOf(printed, models))].some((finding) => !known.has(finding))
  );
};

const missed = async (among: readonly Digit[], steps: readonly number[]): Promise<string[]> => {
  const found: string[] = [];
  for (const { offset, line } of among)
    for (const step of steps) {
      const changed = withDigit(text, offset, step);
      if (!(await isNoticed(changed))) found.push(`${line}: ${changed.split("\n")[line - 1]?.trim()}`);
    }
  return found;
};

describe("one digit changed anywhere in the printed tables of BI46 is noticed", () => {
  it("finds the digits it is about", () => {
    expect(digits.filter(({ inAmount }) => inAmount)).toHaveLength(308);
    expect(digits.filter(({ inAmount }) => !inAmount).length).toBeGreaterThan(400);
  });

  it("in amounts", async () => {
    expect(
      await missed(
        digits.filter(({ inAmount }) => inAmount),
        [1],
      ),
    ).toEqual([]);
  });

  it("in years, price levels, units, codes, words, quantities, places, dates, table numbers and statements", async () => {
    expect(
      await missed(
        digits.filter(({ inAmount }) => !inAmount),
        [1, 4, 7],
      ),
    ).toEqual([]);
  });

  it("but not where nothing is printed: a comment may say what it likes", async () => {
    expect(await isNoticed(text.replace("# medio 2022", "# medio 2023"))).toBe(false);
    expect(await isNoticed(text)).toBe(false);
  });
});
