import { type Formula, parametersOf } from "../../formula/index";
import { formulasOf, YEAR_DAYS, yearsTo } from "../../model/index";
import { fail } from "../../problems/index";
import { type Arrow, type Chances, type ChancesInput, chancesOf, unreadChances } from "../chances/index";
import type { Node, TapeBuilder } from "./tapeBuilder";
import { tapeFormula } from "./tapeFormula";

/** Who moves, and what the parameters are to them. */
export interface TapeMoves {
  readonly builder: TapeBuilder;
  readonly input: ChancesInput;
  readonly parameters: Readonly<Record<string, Node>>;
  /** Names of the parameters that follow from inputs. */
  readonly moved: ReadonlySet<string>;
}

/** Chances whose probabilities are numbers of nodes of a tape. */
type NodeChances = Chances;

const YEAR = Number(YEAR_DAYS);

/** The value of an arrow with what it is changed by, in the order in which it is read in float64. */
const changedBy = (
  { schedule, ratio, transition }: Arrow,
  builder: TapeBuilder,
  read: (formula: Formula) => Node,
  [cycle, inState]: readonly [number, number],
): Node | "rest" => {
  const { step, constant } = builder;
  const chance = schedule?.chanceAt(cycle, inState);
  if (chance === undefined || chance === "rest") return "rest";
  const value = read(chance);
  const factor = ratio?.schedule.chanceAt(cycle, inState) ?? "rest";
  if (ratio === undefined || factor === "rest") return value;
  const times = read(factor);
  builder.check(times, { code: "sums-below-nothing", path: transition.path, values: { what: ratio.kind } });
  const product = step("multiply", times, value);
  if (transition.chance.kind === "rate" || ratio.kind === "relativeRisk") return product;
  if (ratio.kind === "oddsRatio")
    return step("divide", product, step("add", step("subtract", constant(1), value), product));
  // 1 − (1 − p)^ratio; a certain move stays certain, and log1p has no value for it.
  const hazard = step("negate", step("expm1", step("multiply", times, step("log1p", step("negate", value)))));
  return step("choose", step("equal", value, constant(1)), constant(1), hazard);
};

/** The probabilities of a state's arrows in one cycle, and of staying. */
const movesOf = (
  { builder, input, parameters }: TapeMoves,
  state: string,
  arrows: readonly Arrow[],
  cycle: number,
  inState: number,
): { readonly p: readonly Node[]; readonly stay: Node } => {
  const { step, constant } = builder;
  const { horizon, cohort } = input.model;
  const { age } = input.segment;
  const since = "cycles" in horizon ? yearsTo(horizon, cycle).toNumber() : 0;
  const own: Readonly<Record<string, number>> = {
    cycle,
    ...(age === undefined ? {} : { age: since + Number(age) }),
  };
  const nodeOf = (name: string): Node | undefined =>
    Object.hasOwn(own, name) ? constant(own[name] as number) : parameters[name];
  const read = (formula: Formula): Node => tapeFormula(formula, { builder, nodeOf });
  const where = { strategy: input.strategy.id, segment: input.segment.id, state, cycle: String(cycle) };
  const values = arrows.map((arrow) => {
    const value = changedBy(arrow, builder, read, [cycle, inState]);
    if (value !== "rest") {
      const { id, path } = arrow.transition;
      builder.check(value, { code: "sums-below-nothing", path, values: { what: id, ...where } });
    }
    return value;
  });
  const isRate = (index: number): boolean => arrows[index]?.transition.chance.kind === "rate";
  const rates = values.reduce<Node>(
    (sum, value, index) => (value === "rest" || !isRate(index) ? sum : step("add", sum, value)),
    constant(0),
  );
  const years = constant((cohort?.cycleDays ?? 7) / YEAR);
  const any = step("negate", step("expm1", step("multiply", step("negate", rates), years)));
  const fixed = values.map((value, index) => {
    if (value === "rest") return constant(0);
    if (!isRate(index)) return value;
    const part = step("divide", step("multiply", value, any), rates);
    return step("choose", step("less", constant(0), rates), part, constant(0));
  });
  const left = step(
    "subtract",
    constant(1),
    fixed.reduce((sum, p) => step("add", sum, p), constant(0)),
  );
  const last = arrows.at(-1)?.transition;
  builder.check(left, {
    code: "sums-more-than-whole",
    path: last?.path ?? [],
    values: { ...where, transition: last?.id ?? "" },
    isRounded: true,
  });
  const rest = values.indexOf("rest");
  if (rest < 0) return { p: fixed, stay: left };
  return { p: fixed.map((p, index) => (index === rest ? left : p)), stay: constant(0) };
};

/**
 * How likely each move is, as numbers of nodes: read once where no input moves them, and written out where one does.
 *
 * @throws ProblemError `sums-share` where inputs move a strategy in which shares are solved for
 */
export const tapeChances = (of: TapeMoves): NodeChances => {
  const { builder, input, moved } = of;
  const transitions = input.strategy.dynamics?.transitions ?? [];
  const isMoved = transitions
    .flatMap(formulasOf)
    .flatMap(parametersOf)
    .some((name) => moved.has(name));
  if (!isMoved) {
    const chances = chancesOf(input);
    return {
      ...chances,
      moves: (state, cycle, inState) => {
        const { to, p, stay } = chances.moves(state, cycle, inState);
        return { to, p: p.map(builder.constant), stay: builder.constant(stay) };
      },
    };
  }
  const share = transitions.find(({ chance }) => chance.kind === "share");
  if (share !== undefined) fail({ code: "sums-share", path: share.path, found: share.id });
  const { arrows, ...frame } = unreadChances(input);
  const states = input.model.states.map(({ id }) => id);
  return {
    ...frame,
    moves: (state, cycle, inState) => ({
      to: frame.targets[state] ?? [],
      ...movesOf(of, states[state] ?? "", arrows[state] ?? [], cycle, inState),
    }),
  };
};
