import { addMonths, daysBetween, monthOf, startOfMonth } from "../calendar/index";
import { exactText } from "../decimal";
import { exposureBuilder } from "../exposure/index";
import { beforeTax, netCost, priced } from "../ledger/index";
import { calendarOf, type Model, type Party } from "../model/index";
import { programOf } from "../program/index";

/** What a month in a state costs a party (paid − received), before and after income tax. Exact decimal text. */
export interface StateCost {
  readonly state: string;
  readonly segment: string;
  readonly party: Party;
  readonly beforeTax: string;
  readonly afterTax: string;
}

const SHOWN: readonly Party[] = ["municipality", "centralGovernment", "citizen"];

/**
 * What one citizen's month in each state costs municipality, state and citizen in a strategy, apart from what the
 * programme does: on the last step of the clock, where those who have long been on benefits stand, and by the
 * figures of the first month of the horizon.
 */
export const stateCosts = (model: Model, strategy: string): readonly StateCost[] => {
  const from = startOfMonth(calendarOf(model.horizon).from);
  const period = { from, until: addMonths(from, 1) };
  const last = model.clock?.steps.at(-1)?.step;
  const own = model.strategies.filter(({ id }) => id === strategy);
  const program = programOf({ ...model, horizon: period });
  return model.segments.flatMap(({ id: segment }) =>
    model.states.flatMap(({ id: state }) => {
      const step = last !== undefined && model.clock?.counts.includes(state) === true ? { step: last } : {};
      const builder = exposureBuilder();
      builder.begin({ strategy, kind: "state", of: state, segment, ...step });
      builder.put(builder.stretch(monthOf(from), period), daysBetween(period.from, period.until));
      // Only what is paid for the state: the other states' flows would be priced for nothing, once for each.
      const paid = own.map((arm) => ({
        ...arm,
        flows: arm.flows.filter(({ of, per }) => of === state || per === "calendar-year"),
      }));
      const ledger = priced({ ...program, model: { ...program.model, strategies: paid } }, builder.build());
      const untaxed = beforeTax(ledger);
      return SHOWN.map((party) => ({
        state,
        segment,
        party,
        beforeTax: exactText(netCost(untaxed, party)),
        afterTax: exactText(netCost(ledger, party)),
      }));
    }),
  );
};
