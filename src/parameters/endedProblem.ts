import type { PlainDate } from "../calendar/index";
import type { Problem } from "../problems/index";
import type { EndedLaw, Figure } from "./figure";

/** That a figure is asked for on a day its law no longer was in force, with what stands in its place. */
export const endedProblem = (
  { id }: Pick<Figure, "id">,
  { last, law, successor }: EndedLaw,
  date: PlainDate,
): Omit<Problem, "path"> => ({
  code: "figure-ended",
  found: date,
  expected: last,
  values: { figure: id },
  labels: { law, successor },
});
