import { denmark } from "../../../src/denmark/index";
import type { Dynamics, Flow, Model } from "../../../src/model/index";
import { parseScenario } from "../../../src/scenario/index";
import { goodOf } from "../outcomes";

type Plain = Record<string, unknown>;

const merged = (base: unknown, over: unknown): unknown => {
  const isMapping = (value: unknown): value is Plain =>
    typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isMapping(base) || !isMapping(over)) return over;
  const keys = new Set([...Object.keys(base), ...Object.keys(over)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, Object.hasOwn(over, key) ? merged(base[key], over[key]) : base[key]]),
  );
};

const assumed = (value: number | string, unit: string) => ({
  value,
  unit,
  evidence: "assumption",
  note: "x",
});

/** Citizens without rules: two states, a strategy that moves them and one that does not. */
export const BARE: Plain = {
  title: "Bare",
  prices: { currency: "DKK", level: 2022 },
  horizon: { from: "2022-07-04", until: "2025-07-07", followUp: "2 years" },
  parameters: {
    part: assumed("20%", "1"),
    chance: assumed("1%", "1"),
    speed: assumed("0.3", "1/year"),
    weeks: assumed(26, "weeks"),
    months: assumed(18, "months"),
    pay: assumed(1000, "DKK/person-month"),
    staffPrice: assumed(600_000, "DKK/staff-year"),
    once: assumed(500, "DKK"),
    kept: assumed("40%", "1"),
  },
  accounts: { main: { label: "Main", controlArea: "Service", direction: "expense" } },
  states: { out: {}, inside: {} },
  intake: { state: "out", entrants: [{ date: "2022-07-04", number: 10 }] },
  strategies: {
    still: { ordinaryEffort: "included" },
    moving: {
      ordinaryEffort: "replaced",
      transitions: { go: { from: "out", to: "inside", probability: "chance" } },
    },
  },
};

/** A document over the bare one, mapping by mapping. */
export const over = (change: Plain): Plain => merged(BARE, change) as Plain;

/** The model of a document over the bare one. */
export const cohortOf = async (change: Plain): Promise<Model> =>
  goodOf(await parseScenario(over(change), { rules: denmark }));

/** What the moving strategy does, with something of its own. */
export const dynamicsOf = async (moving: Plain, more: Plain = {}): Promise<Dynamics> => {
  const model = await cohortOf({ ...more, strategies: { moving } });
  const dynamics = model.strategies.find(({ id }) => id === "moving")?.dynamics;
  if (dynamics === undefined) throw new Error("nothing moves");
  return dynamics;
};

/** A flow by its id. */
export const flowOf = (model: Model, id: string, strategy = "moving"): Flow => {
  const flow = model.strategies.find((arm) => arm.id === strategy)?.flows.find((entry) => entry.id === id);
  if (flow === undefined) throw new Error(`no flow ${id}`);
  return flow;
};
