import { YEAR_DAYS } from "../../model/index";
import {
  floatHazardRatio,
  floatOddsRatio,
  floatRateToProbability,
  floatRelativeRisk,
} from "../../probability/index";
import { ProblemError } from "../../problems/index";
import type { Arrow, Parts } from "./arrows";

const EFFECTS = {
  relativeRisk: floatRelativeRisk,
  oddsRatio: floatOddsRatio,
  hazardRatio: floatHazardRatio,
} as const;

/** The value of an arrow with what it is changed by; below nothing where that cannot be said in float64. */
const changedBy = (
  { schedule, ratio, transition }: Arrow,
  cycle: number,
  inState: number,
): number | "rest" => {
  const value = schedule?.numberAt(cycle, inState) ?? 1;
  const factor = ratio?.schedule.numberAt(cycle, inState) ?? "rest";
  if (ratio === undefined || value === "rest" || factor === "rest") return value;
  if (transition.chance.kind === "rate") return factor < 0 ? factor : value * factor;
  // What is impossible or certain is left to decimals, as is what they refuse.
  return value > 0 && value < 1 && factor >= 0 ? EFFECTS[ratio.kind](value, factor) : -1;
};

const valuesOf = (
  arrows: readonly Arrow[],
  cycle: number,
  inState: number,
): readonly (number | "rest")[] | undefined => {
  try {
    return arrows.map((arrow) => changedBy(arrow, cycle, inState));
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
};

/** Less than this left, and the difference to 1 has lost digits. */
const LEAST_LEFT = 1e-3;

/**
 * A state's arrows in one cycle in float64: as the decimals have it, but a hundred times as fast. Nothing where that is
 * not certain – a value outside its range, or almost no one who stays – so that decimals decide and say why.
 */
export const floatParts = (
  arrows: readonly Arrow[],
  cycleDays: number,
  cycle: number,
  inState: number,
): Parts | undefined => {
  const written = valuesOf(arrows, cycle, inState);
  if (written === undefined) return undefined;
  const values = written.map((value) => (value === "rest" ? 0 : value));
  // Also false for what is no number.
  if (!values.every((value) => value >= 0)) return undefined;
  const kindOf = (arrow: number) => arrows[arrow]?.transition.chance.kind;
  const rates = values.reduce((sum, value, arrow) => (kindOf(arrow) === "rate" ? sum + value : sum), 0);
  const any = floatRateToProbability(rates, cycleDays / Number(YEAR_DAYS));
  const fixed = values.map((value, arrow) => {
    if (kindOf(arrow) === "probability") return value;
    return kindOf(arrow) === "rate" && rates > 0 ? (value * any) / rates : 0;
  });
  const left = 1 - fixed.reduce((sum, p) => sum + p, 0);
  if (!(left >= LEAST_LEFT)) return undefined;
  const rest = written.indexOf("rest");
  return {
    to: arrows.map(({ to }) => to),
    fixed,
    left,
    shares: arrows.flatMap(({ scale }, arrow) =>
      scale === undefined ? [] : [{ arrow, scale, shape: values[arrow] ?? 0 }],
    ),
    ...(rest < 0 ? {} : { rest }),
  };
};
