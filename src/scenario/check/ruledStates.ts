import { MOST_WORK } from "../../program/index";
import { at, entriesOf, has, namesOf } from "../raw";
import type { Checking } from "./context";

/** The least that the flows of one rule on one state come to in one strategy. */
const STEPS = 250_000;

/**
 * Reports more states that follow rules, in more strategies, than can be computed: rules write the flows of each state
 * anew for each strategy, and already writing so many would take long.
 */
export const checkRuledStates = (check: Checking): void => {
  const ruled = entriesOf(at(check.root, "states")).filter(([, state]) => has(state, "rule")).length;
  const strategies = namesOf(at(check.root, "strategies")).length;
  const steps = ruled * strategies * STEPS;
  if (steps <= MOST_WORK.steps) return;
  const [key, count] = ruled > strategies ? ["states", ruled] : ["strategies", strategies];
  check.report([`${key}`], {
    code: "too-much-work",
    found: String(Math.ceil(steps / 1e6)),
    expected: String(MOST_WORK.steps / 1e6),
    values: { count: String(count) },
  });
};
