import { beforeAll, describe, expect, it } from "vitest";
import { bottomUp } from "../../src/analysis/reconcile/bottomUp";
import { cellFindings } from "../../src/analysis/reconcile/cells";
import { Decimal } from "../../src/decimal";
import type { PrintedTables } from "../../src/model/index";
import { loadBi46, texts } from "./bi46";
import { amountAt, findingIdOf, type Place, placesOf, printedOf, withAmount } from "./printedTables";

let printed: PrintedTables = printedOf({});
let known: ReadonlySet<string> = new Set();
let newIn: (after: PrintedTables) => readonly string[] = () => [];

beforeAll(async () => {
  const source = await loadBi46();
  printed = source.printed;
  const recompute = bottomUp(new Map(Object.entries(source.models)));
  known = texts(cellFindings(printed, recompute));
  newIn = (after) =>
    cellFindings(after, recompute).flatMap((each) => (known.has(JSON.stringify(each)) ? [] : [each.id]));
});

/** Where a change to a place must be reported: in the place itself, or where only a column's sum is printed, there. */
const reportedAt = (place: Place): string =>
  findingIdOf(printed, place.table === "earlier" ? { ...place, line: "sum" } : place);

/** The other nine digits in every position of an amount. */
const slipsOf = (amount: string): string[] =>
  [...amount].flatMap((digit, index) =>
    [..."0123456789"].flatMap((other) =>
      other === digit
        ? []
        : [new Decimal(`${amount.slice(0, index)}${other}${amount.slice(index + 1)}`).toFixed()],
    ),
  );

const missedBy = (change: (place: Place) => readonly (readonly [PrintedTables, string])[]): string[] =>
  placesOf(printed).flatMap((place) =>
    change(place).flatMap(([after, what]) =>
      newIn(after).includes(reportedAt(place)) ? [] : [`${findingIdOf(printed, place)}: ${what}`],
    ),
  );

describe("a change to a printed amount of BI46 is reported in its place", () => {
  it("has 78 places with amounts", () => {
    expect(placesOf(printed)).toHaveLength(78);
  });

  it("for any digit, changed to any other", () => {
    const missed = missedBy((place) =>
      slipsOf(amountAt(printed, place) ?? "").map((slip) => [withAmount(printed, place, slip), slip]),
    );
    expect(missed).toEqual([]);
  });

  it("for any amount that is blanked", () => {
    expect(missedBy((place) => [[withAmount(printed, place, null), "blank"]])).toEqual([]);
  });

  it("for any amount whose sign is turned", () => {
    expect(
      missedBy((place) => [[withAmount(printed, place, `-${amountAt(printed, place)}`), "sign"]]),
    ).toEqual([]);
  });

  it("for any two unequal amounts of a table that change places", () => {
    const places = placesOf(printed);
    // Earlier allocations have no totals: amounts moved down a column leave every printed sum as it was.
    const pairs = places.flatMap((one, index) =>
      places
        .slice(index + 1)
        .filter((two) => two.table === one.table && (one.table !== "earlier" || two.line === one.line))
        .filter((two) => amountAt(printed, one) !== amountAt(printed, two))
        .map((two) => [one, two] as const),
    );
    expect(pairs.length).toBeGreaterThan(300);
    const missed = pairs.filter(([one, two]) => {
      const swapped = withAmount(printed, one, amountAt(printed, two));
      return newIn(withAmount(swapped, two, amountAt(printed, one))).length === 0;
    });
    expect(missed).toEqual([]);
  });
});
