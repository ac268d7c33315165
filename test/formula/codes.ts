import { type Outcome, ProblemError } from "../../src/problems/index";

/** The codes of the problems a call throws; an error of any other kind is thrown on. */
export const codesOf = (call: () => unknown): string[] => {
  try {
    call();
  } catch (error) {
    if (error instanceof ProblemError) {
      return error.problems.map(({ code }) => code);
    }
    throw error;
  }
  return [];
};

/** The value of an outcome that must be good. */
export const valueOfOutcome = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) {
    throw new ProblemError(outcome.problems);
  }
  return outcome.value;
};

/** `code@column` of every problem of an outcome, or `ok`. */
export const refusalOf = (outcome: Outcome<unknown>): string =>
  outcome.ok ? "ok" : outcome.problems.map(({ code, values }) => `${code}@${values?.column ?? ""}`).join(" ");
