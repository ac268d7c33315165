import { exactText } from "../../decimal";
import type { Model, Perspective } from "../../model/index";
import type { OverviewLine } from "../overview/types";
import { netCostAt, type PreparedModel, trialsOf } from "./question";
import type { Verdict } from "./verdict";

/** What strategies cost one payer more than the reference, as a line of an overview tells it; discounted or not, or both. */
export type DifferenceLine = Pick<OverviewLine, "perspective" | "stage"> &
  Partial<Pick<OverviewLine, "differences" | "discounted">>;

/** The part of an overview that scenarios side by side are told by. */
export interface DifferenceLines {
  readonly perCitizen: readonly DifferenceLine[];
  readonly cohort: readonly DifferenceLine[];
}

/** Who is shown of scenarios side by side, whoever is asked for. */
export const SIDE_BY_SIDE = ["municipality", "centralGovernment", "public"] as const;

/**
 * What each strategy costs its payer, municipality, state and the public more, looked at as its verdict does: the lines of
 * an overview that a scenario beside others is told by, out of the totals its verdicts were made of.
 */
export const differenceLines = (of: Model | PreparedModel, verdicts: readonly Verdict[]): DifferenceLines => {
  const trials = trialsOf(of);
  /** Nothing per citizen where nobody enters. */
  const amountsOf = (verdict: Verdict, perspective: Perspective): readonly (readonly [string, string])[] => {
    const { netCost, citizens } = netCostAt(trials, { ...verdict, perspective })({});
    if (verdict.per === "all") return [[verdict.of, exactText(netCost)]];
    return citizens.isZero() ? [] : [[verdict.of, exactText(netCost.div(citizens))]];
  };
  const [first] = verdicts;
  if (first === undefined) return { perCitizen: [], cohort: [] };
  const lines = [...new Set<Perspective>([first.perspective, ...SIDE_BY_SIDE])].map(
    (perspective): DifferenceLine => ({
      perspective,
      stage: first.stage,
      [first.discounted ? "discounted" : "differences"]: Object.fromEntries(
        verdicts.flatMap((verdict) => amountsOf(verdict, perspective)),
      ),
    }),
  );
  return first.per === "citizen" ? { perCitizen: lines, cohort: [] } : { perCitizen: [], cohort: lines };
};
