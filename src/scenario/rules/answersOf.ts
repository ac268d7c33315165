import type { RuleSet } from "../../model/index";

/** Answers to the rules' open questions: as given, or by default. */
export const answersOf = (
  { switches }: RuleSet,
  chosen: Readonly<Record<string, unknown>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(switches).map(([id, { default: usual }]) => {
      const answer = chosen[id];
      return [id, typeof answer === "string" || typeof answer === "number" ? String(answer) : usual];
    }),
  );
