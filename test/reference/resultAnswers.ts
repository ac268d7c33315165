import type { Engine, PartyCost, Reach, Result } from "../../bench/reference/before.mjs";
import type { Model } from "../../src/model/index";
import { type Answer, answered, said, told } from "./answer";
import { boughtFlows, rowAnswers } from "./rowAnswers";
import { outcomeRows, type Side, sideAnswers, valuations } from "./sideAnswers";
import { sizesOf, sizesOfBoth } from "./sizes";

const entrantAnswers = (reach: Reach, { entrants }: Result): readonly Answer[] => {
  const size = entrants.reduce((sum, { count }) => sum + count, 0);
  return entrants
    .filter(({ count }) => count !== 0)
    .map(({ date, segment, count }) => told("entrants", [reach, date, segment], count, size, "quantity"));
};

const placeAnswers = (reach: Reach, { places }: Result): readonly Answer[] =>
  places.flatMap(({ strategy, capacity, bought, used, empty, beyond }) => {
    const size = Number(bought) + Number(used);
    return Object.entries({ bought, used, empty, beyond }).map(([name, value]) =>
      told("placeUse", [reach, strategy, capacity, name], value, size, "quantity"),
    );
  });

/** The sum of absolute amounts by strategy. */
type ArmSizes = ReadonlyMap<string, number>;

/** Tables over a whole result. */
const TABLES = [
  { rows: "account", columns: "year", perspective: "municipality" },
  { rows: "account", columns: "year", perspective: "society" },
  { rows: "controlArea", columns: "month", perspective: "public" },
  { rows: "state", columns: "segment", perspective: "public" },
  { rows: "phase", columns: "cycle", perspective: "municipality" },
  { rows: "from", columns: "to", perspective: "citizen" },
] as const;

const pivotAnswers = (engine: Engine, reach: Reach, { ledger, strategies }: Result, sizes: ArmSizes) =>
  strategies.flatMap(({ id: strategy }) =>
    TABLES.flatMap((table) => {
      const size = sizes.get(strategy) ?? 0;
      const found = engine.pivot(ledger, { ...table, where: { strategy } });
      const { rows, columns, cells, rowTotals, columnTotals, total } = found;
      const verb = `pivot ${table.rows} × ${table.columns}`;
      const key = [reach, strategy, table.perspective];
      return [
        told(verb, [...key, "total"], total, size),
        ...rowTotals.map((sum, row) => told(verb, [...key, "row", rows[row]], sum, size)),
        ...columnTotals.map((sum, column) => told(verb, [...key, "column", columns[column]], sum, size)),
        ...cells.flatMap((line, row) =>
          line.map((cell, column) => told(verb, [...key, rows[row], columns[column]], cell, size)),
        ),
      ];
    }),
  );

const partyAnswers = (key: readonly string[], costs: readonly PartyCost[], size: number): readonly Answer[] =>
  costs.flatMap(({ party, key: part, beforeTax, tax, afterTax }) =>
    Object.entries({ beforeTax, tax, afterTax }).map(([name, value]) =>
      told("whoPays", [...key, party, part, name], value, size),
    ),
  );

const whoPaysAnswers = (engine: Engine, reach: Reach, { ledger, strategies }: Result, sizes: ArmSizes) =>
  // It is asked for every party, year and account: of the other reach one strategy will do.
  (reach === "until" ? strategies : strategies.slice(-1)).flatMap(({ id }) => {
    const size = sizes.get(id) ?? 0;
    const { parties, byYear, byAccount } = engine.whoPays(ledger, id);
    return [
      ...partyAnswers([reach, id, "all"], parties, size),
      ...partyAnswers([reach, id, "year"], byYear, size),
      ...partyAnswers([reach, id, "account"], byAccount, size),
    ];
  });

const words = (named: readonly (readonly [string, string])[]): string =>
  named.map(([name, value]) => `${name} = ${value}`).join("; ");

/** What amounts rest on; of parts that come to nothing only that they do. */
const explainAnswers = (engine: Engine, model: Model, reach: Reach, { ledger }: Result, sizes: ArmSizes) =>
  (reach === "until" ? (["municipality", "citizen"] as const) : (["public"] as const)).flatMap(
    (perspective) => {
      const size = [...sizes.values()].reduce((sum, each) => sum + each, 0);
      const { total, flows } = engine.explain(model, ledger, { perspective });
      return [
        told("explain", [reach, perspective, "total"], total, size),
        ...flows
          .filter((part) => Number(part.total) !== 0)
          .flatMap((part) => {
            const { strategy, flow, per, segment, step, months, quantity, parameters, figures } = part;
            const year = per === "calendar-year" ? months[0] : undefined;
            const key = [reach, perspective, strategy, flow, segment?.en, step, year];
            const used = figures.flatMap(({ id, values }) =>
              values.map(({ from, value }) => [`${id} from ${from}`, value] as const),
            );
            return [
              told("explain", [...key, "total"], part.total, sizes.get(strategy) ?? 0),
              told("explain", [...key, "quantity"], quantity, Math.abs(Number(quantity)), "quantity"),
              said("explain", [...key, "parameters"], words(parameters.map(({ id, value }) => [id, value]))),
              said("explain", [...key, "figures"], words(used)),
            ];
          }),
      ];
    },
  );

interface NamedSide extends Side {
  readonly name: string;
}

/** Every strategy, and every one against the last. */
const sidesOf = (engine: Engine, model: Model, reach: Reach, result: Result): readonly NamedSide[] => {
  const bought = boughtFlows(model);
  const arms = result.strategies.map(({ id }) => {
    const arm = engine.armOf(result, id);
    return { id, arm, sizes: sizesOf(engine.rows(arm.ledger)) };
  });
  const last = arms.at(-1);
  const whole = arms.map(({ id, arm, sizes }) => ({
    name: id,
    where: `${reach} ${id}`,
    arm,
    sizes,
    bought,
    isListed: true,
    isDifference: false,
  }));
  const differences = arms.slice(0, -1).map(({ id, sizes }) => ({
    name: id,
    where: `${reach} ${id} − ${last?.id}`,
    arm: engine.compare(result, id, last?.id ?? ""),
    sizes: last === undefined ? sizes : sizesOfBoth(sizes, last.sizes, last.id),
    bought,
    isListed: false,
    isDifference: true,
  }));
  return [...whole, ...differences];
};

/** The sums of absolute amounts of each strategy, by name. */
const armSizes = (sides: readonly NamedSide[]): ArmSizes =>
  new Map(sides.flatMap(({ isDifference, name, sizes }) => (isDifference ? [] : [[name, sizes.all]])));

/** What is asked of all strategies at once, to ask it once. */
const wholeAnswers = (engine: Engine, reach: Reach, { ledger }: Result, sides: readonly NamedSide[]) => {
  const [first, ...others] = sides.filter(({ isDifference }) => !isDifference);
  if (first === undefined) return [];
  const sizes = others.reduce((sum, side) => sizesOfBoth(sum, side.sizes, side.name), first.sizes);
  return valuations(engine, { ...first, where: `${reach} all`, sizes }, ledger);
};

/** Everything that is asked about one evaluation. */
export const resultAnswers = (engine: Engine, model: Model, reach: Reach): readonly Answer[] =>
  answered("evaluate", [reach], () => {
    const result = engine.evaluate(model, { reach });
    const sides = sidesOf(engine, model, reach, result);
    const sizes = armSizes(sides);
    return [
      said("strategies", [reach], result.strategies.map(({ id }) => id).join(", ")),
      ...entrantAnswers(reach, result),
      ...placeAnswers(reach, result),
      ...sides.flatMap((side) => sideAnswers(engine, side)),
      ...wholeAnswers(engine, reach, result, sides),
      ...pivotAnswers(engine, reach, result, sizes),
      ...whoPaysAnswers(engine, reach, result, sizes),
      ...answered("explain", [reach], () => explainAnswers(engine, model, reach, result, sizes)),
    ];
  });

/** What a large model is asked where time is short: the rows and outcomes that every other answer is a sum of. */
export const listedAnswers = (engine: Engine, model: Model, reach: Reach): readonly Answer[] =>
  answered("evaluate", [reach], () => {
    const result = engine.evaluate(model, { reach });
    return [
      ...entrantAnswers(reach, result),
      ...placeAnswers(reach, result),
      ...sidesOf(engine, model, reach, result).flatMap((side) => [
        ...rowAnswers(engine, side.arm.ledger, side),
        ...outcomeRows("outcomes", side, side.arm.outcomes),
      ]),
    ];
  });
