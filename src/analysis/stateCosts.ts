import { addMonths, daysBetween, monthOf, startOfMonth } from "../calendar/index";
import { exactText } from "../decimal";
import { exposureBuilder } from "../exposure/index";
import { beforeTax, netCost, priced } from "../ledger/index";
import { calendarOf, type Model, modelShape, type Party } from "../model/index";
import { checkGiven, is } from "../problems/index";
import { bandsOf, cyclesOf, programOf } from "../program/index";

/** What a month in a state costs a party (paid − received), before and after income tax. Exact decimal text. */
export interface StateCost {
  readonly state: string;
  readonly segment: string;
  readonly party: Party;
  readonly beforeTax: string;
  readonly afterTax: string;
}

const SHOWN: readonly Party[] = ["municipality", "centralGovernment", "citizen"];

const stateCostsTakes = () => ({ model: modelShape, strategy: is.text });

/**
 * What one citizen's month in each state costs municipality, state and citizen in a strategy, apart from what the
 * programme does: on the last step of the clock, where those who have long been on benefits stand; where amounts follow
 * the time since the start or in the state, for those who have been there longest; and by the figures of the first month
 * of the horizon.
 *
 * @example
 * import { stateCosts } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const model = await loadScenario(file, { rules: denmark });
 * const flexJob = stateCosts(model, "sporadic").find(({ state, party }) => state === "flexJob" && party === "municipality");
 * flexJob?.beforeTax; // "10300.2"
 */
export const stateCosts = (model: Model, strategy: string): readonly StateCost[] => {
  checkGiven(stateCostsTakes, { model, strategy });
  const from = startOfMonth(calendarOf(model.horizon).from);
  const period = { from, until: addMonths(from, 1) };
  const last = model.clock?.steps.at(-1)?.step;
  const own = model.strategies.filter(({ id }) => id === strategy);
  const program = programOf({ ...model, horizon: period });
  const bands = own.map((arm) => bandsOf(model, arm));
  const cycles = cyclesOf(model);
  return model.segments.flatMap((each) => {
    const { id: segment } = each;
    const lasts = bands.map((of) => of(each, cycles).states);
    return model.states.flatMap(({ id: state }, number) => {
      const step = last !== undefined && model.clock?.counts.includes(state) === true ? { step: last } : {};
      const builder = exposureBuilder();
      const [band] = lasts.flatMap((states) => states[number] ?? []);
      const longest = { sinceEntry: band?.sinceEntry.at(-1) ?? 0, inState: band?.inState.at(-1) ?? 0 };
      builder.begin({ strategy, kind: "state", of: state, segment, ...step, ...longest });
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
    });
  });
};
