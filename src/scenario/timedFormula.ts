import { type Formula, number, parameter } from "../formula/index";
import type { Path } from "../problems/index";
import type { Compiling } from "./compiling";

/** What formulas read by the name of the clock that steps go by. */
export const TIME_BY_CLOCK: Readonly<Record<string, string>> = {
  sinceEntry: "cycle",
  inState: "inState",
  byAge: "age",
};

/** Values by the step from which each holds. */
type Steps = Readonly<Record<string, string>>;

/** A formula as a scenario writes it, or values of it by steps of a citizen's time. */
export type TimedInput =
  | string
  | number
  | {
      readonly sinceEntry?: Steps | undefined;
      readonly inState?: Steps | undefined;
      readonly byAge?: Steps | undefined;
    };

/** An amount or a weight, that by steps as one formula that asks which of them holds; the last that has begun does. */
export const timedFormula = (input: TimedInput, path: Path, { formulaAt }: Compiling): Formula => {
  if (typeof input !== "object") return formulaAt(path);
  const [[by, written] = ["", undefined]] = Object.entries(input).filter(([, steps]) => steps !== undefined);
  const steps = Object.keys(written ?? {});
  const name = parameter(TIME_BY_CLOCK[by] ?? "");
  /** Halved again and again, so that many steps are not nested as deeply. */
  const among = (from: number, until: number): Formula => {
    if (until - from === 1) return formulaAt([...path, by, steps[from] ?? ""]);
    const middle = from + Math.floor((until - from) / 2);
    const test = { op: "<", left: name, right: number(steps[middle] ?? "0") } as const;
    return { op: "if", test, yes: among(from, middle), no: among(middle, until) };
  };
  return among(0, steps.length);
};
