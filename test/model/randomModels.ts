import fc from "fast-check";
import { type Capacity, DRIVERS, type Driver, type Flow, type Model, PARTIES } from "../../src/model/index";
import { dateOf, dayNumber } from "../calendar/dates";
import {
  accountOf,
  boughtOf,
  datesOf,
  flowOf,
  modelOf,
  parameterOf,
  priceFormula,
  strategyOf,
} from "./models";

const FIRST = dayNumber("2019-12-25");
const ACCOUNTS = ["activation", "caseworkers", "income"] as const;
const AREAS = ["Service", "Overførsler mv."] as const;
const PRICES = ["price", "rate", "extra"] as const;

/** Days of a period of up to about three years. */
const anyPeriod = fc
  .tuple(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 1, max: 1100 }))
  .map(([start, length]) => ({ from: dateOf(FIRST + start), until: dateOf(FIRST + start + length) }));

const whole = fc.integer({ min: 0, max: 1_000_000 }).map(String);
/** Up to six decimals, as staff may have. */
const sixDecimals = fc
  .integer({ min: 0, max: 99_999_999 })
  .map((millionths) => (millionths / 1e6).toFixed(6));

/** Kinds a model with a calendar may have. */
type DatedKind = Exclude<Capacity["kind"], "times">;

const countOf = { places: whole, persons: whole, staff: sixDecimals };

/** Some capacity of a kind. */
export const anyCapacity = (id: string, kind: DatedKind): fc.Arbitrary<Capacity> =>
  kind === "dates"
    ? fc
        .uniqueArray(fc.integer({ min: 0, max: 2300 }), { minLength: 1, maxLength: 4 })
        .map((days) => datesOf(id, ...days.sort((a, b) => a - b).map((day) => dateOf(FIRST + day))))
    : fc
        .tuple(countOf[kind], anyPeriod)
        .map(([count, { from, until }]) => boughtOf(kind, id, count, from, until));

const driversOf = (kind: Capacity["kind"]): readonly Driver[] =>
  (Object.keys(DRIVERS) as Driver[]).filter((driver) => DRIVERS[driver] === kind);

const twoParties = fc
  .tuple(fc.constantFrom(...PARTIES), fc.constantFrom(...PARTIES))
  .filter(([a, b]) => a !== b);
const anyAmount = fc
  .tuple(fc.constantFrom(...PRICES), fc.integer({ min: -9999, max: 9999 }), fc.constantFrom(...PRICES))
  .map(([price, hundredths, extra]) => priceFormula(price, (hundredths / 100).toFixed(2), extra));

const anyFlow = (id: string, capacity: readonly Capacity[]): fc.Arbitrary<Flow> =>
  fc
    .constantFrom(...capacity)
    .chain(({ id: of, kind }) =>
      fc
        .tuple(fc.constantFrom(...driversOf(kind)), anyAmount, twoParties, fc.constantFrom(...ACCOUNTS))
        .map(([per, amount, [from, to], account]) => flowOf(id, per, of, amount, { from, to, account })),
    );

const anyStrategy = (id: string) =>
  fc
    .array(fc.constantFrom("places" as const, "persons" as const, "staff" as const, "dates" as const), {
      minLength: 1,
      maxLength: 3,
    })
    .chain((kinds) => fc.tuple(...kinds.map((kind, index) => anyCapacity(`${kind}${index}`, kind))))
    .chain((capacity) =>
      fc
        .integer({ min: 1, max: 4 })
        .chain((flows) =>
          fc.tuple(...Array.from({ length: flows }, (_, index) => anyFlow(`flow${index}`, capacity))),
        )
        .map((flows) => strategyOf(id, capacity, flows)),
    );

const anyPrice = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((cents) => (cents / 100).toFixed(2));

/** Models of one or two strategies with all kinds of capacity, drivers and parties. */
export const anyModel: fc.Arbitrary<Model> = fc
  .record({
    prices: fc.tuple(anyPrice, anyPrice, anyPrice),
    areas: fc.tuple(...ACCOUNTS.map(() => fc.constantFrom(...AREAS))),
    strategies: fc.oneof(
      fc.tuple(anyStrategy("intensive")),
      fc.tuple(anyStrategy("intensive"), anyStrategy("sporadic")),
    ),
  })
  .map(({ prices, areas, strategies }) =>
    modelOf({
      horizon: { from: dateOf(FIRST), until: dateOf(FIRST + 2400) },
      parameters: Object.fromEntries(PRICES.map((id, index) => [id, parameterOf(id, prices[index] ?? "0")])),
      accounts: ACCOUNTS.map((id, index) => accountOf(id, areas[index] ?? "Service")),
      strategies,
    }),
  );

/** Who may be asked about: one party, a named set, or any list. */
export const anyPerspective = fc.oneof(
  fc.constantFrom(...PARTIES, "public" as const, "society" as const),
  fc.uniqueArray(fc.constantFrom(...PARTIES), { maxLength: 4 }),
);
