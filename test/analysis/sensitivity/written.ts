import type { Model } from "../../../src/model/index";
import { parseScenario } from "../../../src/scenario/index";
import { readYaml } from "../../../src/scenario/yaml/index";
import { goodOf } from "../../scenario/outcomes";

/** A scenario as somebody writes it, compiled. */
export const written = async (text: string): Promise<Model> =>
  goodOf(await parseScenario(goodOf(readYaml(text)).value));

const HEAD = `kind: scenario
language: en
prices: { currency: DKK, level: 2022 }
accounts: { x: { label: X, controlArea: Service, direction: expense } }
`;

/** One citizen, for whom the programme costs an amount at the start that may read one parameter. */
export const costing = (
  amount: string,
  rate: { readonly value: string; readonly unit?: string; readonly range?: string },
): Promise<Model> =>
  written(`${HEAD}title: An amount
horizon: { cycles: 2, cycle: 1 year, accrual: end }
parameters:
  one: { value: 1, unit: DKK, evidence: assumption, note: a unit }
  rate: { value: ${rate.value}, unit: ${rate.unit ?? '"1"'}, evidence: assumption, note: constructed, range: ${rate.range ?? "[0%, 100%]"} }
states: { A: {}, B: {} }
intake: { state: A, number: 1 }
strategies:
  usual:
    events: { e: { entry: true } }
    transitions: { m: { from: A, to: B, probability: 0.5 } }
  new:
    extends: usual
    flows:
      fa: { from: municipality, to: economy, account: x, per: event, of: e, amount: "(${amount}) * one" }
`);

/** What is gained at the beginning and after each year, at a discount rate that is asked about. */
export const yielding = (gains: readonly number[], range: string, rate = "3%"): Promise<Model> =>
  written(`${HEAD}title: A yield
horizon: { cycles: ${gains.length - 1}, cycle: 1 year, accrual: end }
discounting: { rate: interest }
parameters:
  interest: { value: ${rate}, unit: 1/year, evidence: assumption, note: constructed, range: ${range} }
${gains.map((gain, year) => `  p${year}: { value: ${Math.abs(gain)}, unit: DKK, evidence: assumption, note: constructed }`).join("\n")}
states: { here: {}, gone: {} }
intake: { state: here, number: 1 }
strategies:
  usual: { transitions: { goes: { from: here, to: gone, probability: 0 } } }
  invest:
    extends: usual
    capacity:
${gains.map((_, year) => `      t${year}: { times: [${year}] }`).join("\n")}
    flows:
${gains
  .map(
    (gain, year) =>
      `      f${year}: { from: ${gain < 0 ? "municipality, to: economy" : "economy, to: municipality"}, account: x, per: time, of: t${year}, amount: p${year} }`,
  )
  .join("\n")}
`);

/** Citizens who are cared for until they move, which has a price too, in cycles of any length counted in any way. */
export const moving = (cycle: string, accrual: string): Promise<Model> =>
  written(`${HEAD}title: A price per time in a state and a price per move
horizon: { cycles: 12, cycle: ${cycle}, accrual: ${accrual} }
parameters:
  p: { value: 0.1, unit: "1", evidence: assumption, note: n }
  c: { value: 100, unit: DKK/person-year, evidence: assumption, note: n, range: [0, 200] }
  e: { value: 50, unit: DKK, evidence: assumption, note: n }
states: { ill: {}, well: {} }
intake: { state: ill, number: 100 }
strategies:
  usual:
    transitions: { t: { from: ill, to: well, probability: p } }
    events: { moved: { to: well } }
    flows:
      care: { from: municipality, to: economy, account: x, per: person-year, of: ill, amount: c }
      fee: { from: municipality, to: economy, account: x, per: event, of: moved, amount: e }
  better: { extends: usual, transitions: { t: { probability: 2 * p } } }
`);

/** Ten places for a year that begins two years into the horizon, and what they save for two years more. */
export const late = (): Promise<Model> =>
  written(`${HEAD}title: Late
horizon: { from: 2022-01-01, until: 2027-01-01 }
decision: { breakEven: [cost], maxPaybackYears: 2.5 }
parameters:
  usual: { value: 6_000, unit: DKK/place-year, evidence: assumption, note: n }
  cost: { value: 12_000, unit: DKK/place-year, evidence: assumption, note: n, range: [0, 20_000] }
  saving: { value: 9_600, unit: DKK/place-year, evidence: assumption, note: n }
strategies:
  usual:
    capacity: { all: { places: 10 } }
    flows:
      usual: { from: municipality, to: economy, account: x, per: place-year, of: all, amount: usual }
  new:
    extends: usual
    capacity:
      programme: { places: 10, from: 2024-01-01, until: 2025-01-01 }
      after: { places: 10, from: 2025-01-01, until: 2027-01-01 }
    flows:
      programme: { from: municipality, to: economy, account: x, per: place-year, of: programme, amount: cost }
      saved: { from: economy, to: municipality, account: x, per: place-year, of: after, amount: saving }
`);
