import { describe, expect, it } from "vitest";
import { count, kroner, listed, measured, percent, quantity, shownInFull } from "../../src/report/numbers";

describe("numbers in sentences", () => {
  it("have at most four decimals, and none they do not need", () => {
    expect(count("1234567", "da")).toBe("1.234.567");
    expect(count("1234.5", "en")).toBe("1,234.5");
    expect(count("8.33333333333", "da")).toBe("8,3333");
    expect(count("-0.00001", "da")).toBe("0");
    expect(count("2.50", "en")).toBe("2.5");
  });

  it("are kroner in full, with øre only when there are any", () => {
    expect(kroner("112000", "DKK", "da")).toBe("112.000 kr.");
    expect(kroner("112000", "DKK", "en")).toBe("DKK 112,000");
    expect(kroner("-1234.5", "DKK", "da")).toBe("-1.234,50 kr.");
    // The middle goes to the even øre, as everywhere in the money room.
    expect(kroner("0.015", "DKK", "da")).toBe("0,02 kr.");
    expect(kroner("0.005", "DKK", "da")).toBe("0 kr.");
    expect(kroner("999.999", "DKK", "da")).toBe("1.000 kr.");
    expect(kroner("750000", "EUR", "da")).toBe("750.000 EUR");
  });

  it("are kroner in another unit without losing any", () => {
    expect(kroner("5600000", "DKK", "da", "mio")).toBe("5,6 mio. kr.");
    expect(kroner("6798000", "DKK", "en", "mio")).toBe("DKK 6.798 million");
    expect(kroner("35600000", "DKK", "da", "1000")).toBe("35.600 tusind kr.");
    expect(kroner("620", "DKK", "en", "1000")).toBe("DKK 0.62 thousand");
  });

  it("are parameters with their units", () => {
    expect(quantity("112000", "DKK/place-year", "DKK", "da")).toBe("112.000 kr. pr. pladsår");
    expect(quantity("112000", "DKK/place-year", "DKK", "en")).toBe("DKK 112,000 per place-year");
    expect(quantity("620000", "DKK/staff-year", "DKK", "da")).toBe("620.000 kr. pr. årsværk");
    expect(quantity("51666.67", "DKK/staff-month", "DKK", "da")).toBe("51.666,67 kr. pr. månedsværk");
    expect(quantity("1000000", "DKK", "DKK", "da")).toBe("1.000.000 kr.");
    expect(quantity("0.2", "1", "DKK", "da")).toBe("20 pct.");
    expect(quantity("0.2", "1", "DKK", "en")).toBe("20%");
    expect(quantity("1", "1", "DKK", "da")).toBe("1");
    expect(quantity("1.05", "1", "DKK", "da")).toBe("1,05");
    expect(quantity("20", "%", "DKK", "da")).toBe("2.000 pct.");
    expect(quantity("52", "weeks", "DKK", "da")).toBe("52 uger");
    expect(quantity("1", "week", "DKK", "da")).toBe("1 uge");
    expect(quantity("3", "kg", "DKK", "da")).toBe("3 kg");
  });

  it("are times, shares and lists in both languages", () => {
    expect(measured("44", "months", "da")).toBe("44 måneder");
    expect(measured("1", "years", "en")).toBe("1 year");
    expect(percent("0.125", "da")).toBe("12,5 pct.");
    expect(listed([], "da")).toBe("");
    expect(listed(["a"], "da")).toBe("a");
    expect(listed(["a", "b"], "da")).toBe("a og b");
    expect(listed(["a", "b", "c"], "en")).toBe("a, b and c");
  });

  it("know whether they are shown in full", () => {
    expect(shownInFull({ counts: ["8.3333"], kroner: ["0.01"] })).toBe(true);
    expect(shownInFull({ counts: ["8.33333"], kroner: ["1"] })).toBe(false);
    expect(shownInFull({ counts: ["1"], kroner: ["0.001"] })).toBe(false);
  });
});
