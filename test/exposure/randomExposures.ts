import fc from "fast-check";
import { monthOf, type PlainDate, type PlainMonth } from "../../src/calendar/index";
import { type ExposureBuilder, exposureBuilder } from "../../src/exposure/index";
import type { Exposure, ExposurePeriod, Key } from "../../src/model/index";
import { dateOf, dayNumber } from "../calendar/dates";

/** A quantity as it is put, with where it lies. */
export interface Put {
  readonly when: ExposurePeriod;
  readonly quantity: number;
}

export interface Column {
  readonly key: Key;
  readonly puts: readonly Put[];
}

const FIRST = dayNumber("2023-11-20");

const anyAfter = fc.constantFrom({}, { after: 0 }, { after: 1 });

/** Some days of one month, or one day. */
const anyDated: fc.Arbitrary<ExposurePeriod> = fc
  .record({
    day: fc.integer({ min: 0, max: 130 }),
    length: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
    after: anyAfter,
  })
  .map(({ day, length, after }) => {
    const date = dateOf(FIRST + day);
    const month: PlainMonth = monthOf(date);
    if (length === undefined) return { month, date, ...after };
    const days = Array.from({ length }, (_, index) => dateOf(FIRST + day + index));
    const last: PlainDate = days.findLast((each) => monthOf(each) === month) ?? date;
    return { month, period: { from: date, until: dateOf(dayNumber(last) + 1) }, ...after };
  });

const anyUndated: fc.Arbitrary<ExposurePeriod> = fc
  .tuple(fc.nat(4), fc.constantFrom(0, 0.5, 1))
  .map(([cycle, part]) => ({ cycle, time: String(cycle + part) }));

const anyWhole = fc.integer({ min: 0, max: 31 });
const anyShare = fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 1e6, noNaN: true }));

/** What is bought, so many of it in up to six decimals. */
const anyBought: fc.Arbitrary<Key> = fc
  .record({
    kind: fc.constantFrom("places" as const, "persons" as const, "staff" as const),
    of: fc.constantFrom("one", "two"),
    count: fc.integer({ min: 1, max: 99_999_999 }).map((millionths) => String(millionths / 1e6)),
  })
  .map((key) => ({ strategy: "intensive", ...key }));

const anyLived: fc.Arbitrary<Key> = fc
  .record({
    strategy: fc.constantFrom("intensive", "sporadic"),
    kind: fc.constantFrom("state" as const, "phase" as const, "event" as const, "firstEntry" as const),
    of: fc.constantFrom("one", "two"),
    more: fc.constantFrom({}, { segment: "young" }, { segment: "young", step: "2" }),
    isExpected: fc.boolean(),
  })
  .map(({ more, isExpected, ...key }) => ({ ...key, ...more, ...(isExpected ? { expected: true } : {}) }));

const anyColumn = (when: fc.Arbitrary<ExposurePeriod>): fc.Arbitrary<Column> =>
  fc
    .oneof(anyBought, anyLived)
    .chain((key) =>
      fc
        .array(fc.record({ when, quantity: key.expected === true ? anyShare : anyWhole }), { maxLength: 6 })
        .map((puts) => ({ key, puts })),
    );

/** Columns with or without a calendar, some of them of nothing, and keys that come more than once. */
export const anyColumns: fc.Arbitrary<readonly Column[]> = fc
  .constantFrom(anyDated, anyUndated)
  .chain((when) => fc.array(anyColumn(when), { maxLength: 6 }));

/** The number a builder gives a period. */
export const numberIn = ({ stretch, day, time }: ExposureBuilder, when: ExposurePeriod): number => {
  if (when.cycle !== undefined) return time(when.cycle, when.time);
  const { month, period, date, after } = when;
  return period === undefined ? day(date ?? `${month}-01`, after) : stretch(month, period, after);
};

/** An exposure of some columns. */
export const built = (columns: readonly Column[]): Exposure => {
  const builder = exposureBuilder();
  for (const { key, puts } of columns) {
    builder.begin(key);
    for (const { when, quantity } of puts) builder.put(numberIn(builder, when), quantity);
  }
  return builder.build();
};
