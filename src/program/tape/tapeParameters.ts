import { Decimal } from "../../decimal";
import { parametersOf } from "../../formula/index";
import type { Bound, Limit, Model, Segment } from "../../model/index";
import { own } from "../../own";
import { segmentParameters } from "../chances/index";
import { dependentsOf } from "../dependentsOf";
import { parameterValues } from "../parameterValues";
import { withParameters } from "../withParameters";
import type { Node, TapeBuilder } from "./tapeBuilder";
import { tapeFormula } from "./tapeFormula";

/** The values of a model's parameters in nodes of a tape whose inputs are some of them. */
export interface TapeParameters {
  readonly all: Readonly<Record<string, Node>>;
  /** The same as each segment has them. */
  readonly segments: readonly Readonly<Record<string, Node>>[];
  /** Names of those that follow from inputs. */
  readonly moved: ReadonlySet<string>;
}

/** Refuses names that no value can be given for, as `withParameters` does. */
const checkNames = (model: Model, names: readonly string[]): void => {
  const values = parameterValues(model);
  const written = (name: string): Decimal =>
    new Decimal(own(model.parameters, name)?.stated?.value ?? own(values, name) ?? 0);
  withParameters(model, Object.fromEntries(names.map((name) => [name, written(name)])));
};

/** Says of a value what it must be. */
const checkLimit = (
  builder: TapeBuilder,
  value: Node,
  { from, above, until, whole }: Pick<Limit, "from" | "above" | "until" | "whole">,
  path: Bound["path"],
): void => {
  const { step, constant } = builder;
  const isWhole = step("equal", value, step("round", value));
  const problem = (expected: string) => ({ code: "sums-out-of-bounds", path, values: { expected } }) as const;
  const must = (holds: Node, expected: string): void =>
    builder.check(step("subtract", holds, constant(1)), problem(expected));
  if (from !== undefined) must(step("lessOrEqual", constant(Number(from)), value), `>= ${from}`);
  if (above !== undefined) must(step("less", constant(Number(above)), value), `> ${above}`);
  if (until !== undefined) must(step("lessOrEqual", value, constant(Number(until))), `<= ${until}`);
  if (whole === true) must(isWhole, "0, 1, 2, …");
};

/**
 * Writes a model's parameters to a tape: those that are given when it is run, and what follows from them.
 *
 * @throws ProblemError what `withParameters` says of names no value can be given for
 */
export const tapeParameters = (
  builder: TapeBuilder,
  model: Model,
  names: readonly string[],
): TapeParameters => {
  checkNames(model, names);
  const { step, constant, input } = builder;
  const moved = new Set(names.flatMap((name) => [...dependentsOf(model, name)]));
  const given = new Map(
    names.map((name, index) => {
      const stated = model.parameters[name]?.stated;
      const node = input(index);
      if (stated === undefined) return [name, node] as const;
      const times = step("multiply", node, constant(Number(stated.times)));
      return [name, step("divide", times, constant(Number(stated.over)))] as const;
    }),
  );
  /** Parameters as they are to some; own values stand whatever all others have. */
  const nodesOf = (
    values: Readonly<Record<string, Decimal>>,
    stated: ReadonlySet<string>,
  ): Record<string, Node> => {
    const nodes: Record<string, Node> = Object.create(null);
    const read = (name: string): Node | undefined => {
      if (Object.hasOwn(nodes, name)) return nodes[name];
      const parameter = own(model.parameters, name);
      const isMoved = moved.has(name) && !stated.has(name) && parameter !== undefined;
      const value = values[name];
      if (!isMoved && value === undefined) return undefined;
      nodes[name] = isMoved
        ? (given.get(name) ?? tapeFormula(parameter.formula, { builder, nodeOf: read }))
        : constant((value as Decimal).toNumber());
      return nodes[name];
    };
    for (const name of Object.keys(values)) read(name);
    return nodes;
  };
  const all = nodesOf(parameterValues(model), new Set());
  const segmentOf = (segment: Segment): Readonly<Record<string, Node>> =>
    Object.keys(segment.numbers).length === 0
      ? all
      : nodesOf(segmentParameters(model, segment), new Set(Object.keys(segment.numbers)));
  const segments = model.segments.map(segmentOf);
  for (const name of names) {
    const { range, path } = model.parameters[name] as Model["parameters"][string];
    if (range !== undefined)
      checkLimit(builder, all[name] as Node, { from: range[0], until: range[1] }, path);
  }
  for (const { path, formula, limits, isForAll } of model.bounds) {
    if (!parametersOf(formula).some((name) => moved.has(name))) continue;
    for (const parameters of isForAll === true ? [all] : [all, ...segments]) {
      const value = tapeFormula(formula, { builder, nodeOf: (name) => parameters[name] });
      for (const limit of limits) checkLimit(builder, value, limit, path);
    }
  }
  const shares = model.segments.flatMap(({ share }) => (share === undefined ? [] : [share]));
  if (shares.some((share) => parametersOf(share).some((name) => moved.has(name)))) {
    const nodeOf = (name: string) => all[name];
    const sum = shares
      .map((share) => tapeFormula(share, { builder, nodeOf }))
      .reduce((total, share) => step("add", total, share), constant(0));
    const expected = { code: "sums-out-of-bounds", path: ["segments"], values: { expected: "1" } } as const;
    // Together they are all of the citizens.
    builder.check(step("subtract", sum, constant(1)), { ...expected, isRounded: true });
    builder.check(step("subtract", constant(1), sum), { ...expected, isRounded: true });
  }
  return { all, segments, moved };
};
