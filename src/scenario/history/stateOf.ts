import type { PlainDate } from "../../calendar/index";
import type { Rules } from "../../model/index";
import { own } from "../../own";

/** The state a spell is in by the day it was awarded: which rules a case follows can turn on that day alone. */
export const stateOf = (rules: Rules, state: string, awarded: PlainDate | undefined): string =>
  own(rules.states, state)?.awardedBefore?.find(({ date }) => awarded !== undefined && awarded < date)
    ?.state ?? state;
