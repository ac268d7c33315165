import type { Clock } from "../model/index";
import { checked, is } from "../problems/index";
import { COUNTED_STATES } from "./states";

/** What the ladder leaves open, as chosen. */
export interface LadderChoices {
  /** Whether weeks of education on SU count as self-support. */
  readonly suCountsAsSelfSupport: boolean;
  /** Weeks in which the 52 whole self-supported weeks must lie. */
  readonly resetWindow: number;
}

const benefitLadderTakes = () => ({
  choices: is.options({ suCountsAsSelfSupport: is.truth, resetWindow: is.whole(1, 10_000) }),
});

/** The clock of the ladder; what is wrong with the choices of a document is told where it makes them. */
export const ladderClock = ({ suCountsAsSelfSupport, resetWindow }: LadderChoices): Clock => ({
  id: "benefitLadder",
  counts: COUNTED_STATES,
  resets: ["ordinaryJob", "selfSupport", ...(suCountsAsSelfSupport ? ["education"] : [])],
  steps: [
    { fromWeek: 1, step: "1" },
    { fromWeek: 5, step: "2" },
    { fromWeek: 27, step: "3" },
    { fromWeek: 53, step: "4" },
  ],
  reset: { weeks: 52, window: resetWindow },
});

/**
 * The refund ladder: the state's share falls after 4, 26 and 52 weeks touched by covered benefits, whatever
 * they are, and starts over after 52 whole self-supported weeks within three years. Weeks in fleksjob or
 * løntilskud, and weeks of other public support, do not bring the restart nearer.
 *
 * Source: lov om kommunernes finansiering af visse offentlige ydelser §§ 5–6.
 *
 * @example
 * import { benefitLadder } from "traedesten/denmark";
 *
 * const { steps, reset } = benefitLadder({ suCountsAsSelfSupport: false, resetWindow: 156 });
 * steps.map(({ fromWeek, step }) => [fromWeek, step]); // [[1, "1"], [5, "2"], [27, "3"], [53, "4"]]
 * reset; // { weeks: 52, window: 156 }
 */
export const benefitLadder = /* @__PURE__ */ checked(benefitLadderTakes, ladderClock);
