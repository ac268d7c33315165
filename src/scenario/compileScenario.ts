import type { Formula } from "../formula/index";
import type { Capacity, Flow, Label, Model, Parameter } from "../model/index";
import { type Path, pathText } from "../problems/index";
import type { Formulas } from "./check/formulas";
import { fingerprinted } from "./fingerprint";
import type { ScenarioDocument } from "./schema/scenario";

/** Leaves out keys without a value, so that models compare and hash by what they say. */
type Given<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };
export const given = <T extends object>(entries: T): Given<T> =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Given<T>;

const both = (text: string): Label => ({ da: text, en: text });

const formulaAt = (formulas: Formulas, path: Path): Formula => {
  const formula = formulas.get(pathText(path));
  if (formula === undefined) throw new Error(`no formula at ${pathText(path)}`);
  return formula;
};

const parametersOf = (document: ScenarioDocument, formulas: Formulas): Record<string, Parameter> =>
  Object.fromEntries(
    Object.entries(document.parameters ?? {}).map(([id, entry]) => {
      const path = ["parameters", id];
      const key = entry.value === undefined ? "formula" : "value";
      const { label = both(id), unit, evidence, source, note, range } = entry;
      const [low, high] = range ?? [];
      const bounds = low === undefined || high === undefined ? undefined : ([low, high] as const);
      const formula = formulaAt(formulas, [...path, key]);
      return [id, { id, label, formula, unit, evidence, ...given({ source, note, range: bounds }), path }];
    }),
  );

type Bought = ScenarioDocument["strategies"][string]["capacity"][string];

const capacityOf = (document: ScenarioDocument, id: string, entry: Bought, path: Path): Capacity => {
  const common = { id, label: entry.label ?? both(id), ...given({ note: entry.note }), path };
  const period = {
    from: entry.from ?? document.horizon.from,
    until: entry.until ?? document.horizon.until,
  };
  if (entry.places !== undefined) return { kind: "places", ...common, count: entry.places, period };
  if (entry.persons !== undefined) return { kind: "persons", ...common, count: entry.persons, period };
  if (entry.staff !== undefined) return { kind: "staff", ...common, count: entry.staff, period };
  return { kind: "dates", ...common, dates: [...(entry.dates ?? [])].sort() };
};

type FlowInput = ScenarioDocument["strategies"][string]["flows"][string];

const flowOf = (id: string, entry: FlowInput, formulas: Formulas, path: Path): Flow => {
  const { label = both(id), from, to, per, of, account } = entry;
  return { id, label, from, to, per, of, account, amount: formulaAt(formulas, [...path, "amount"]), path };
};

const indexOf = ({ label, ...series }: NonNullable<ScenarioDocument["prices"]["index"]>) => ({
  ...series,
  ...given({ label }),
});

/** Turns a checked scenario document into a model. */
export const compileScenario = (document: ScenarioDocument, formulas: Formulas): Model => {
  const { title, language = "en", source, prices, horizon, printed } = document;
  const index = prices.index === undefined ? undefined : indexOf(prices.index);
  return fingerprinted({
    kind: "model" as const,
    title,
    language,
    ...given({ source, printed, index }),
    currency: prices.currency,
    priceLevel: prices.level,
    horizon,
    parameters: parametersOf(document, formulas),
    accounts: Object.entries(document.accounts).map(([id, entry]) => {
      const { label, shortLabel = label, controlArea, appropriation, committee, direction } = entry;
      const codes = given({ appropriation, committee });
      return { id, label, shortLabel, controlArea, ...codes, direction, path: ["accounts", id] };
    }),
    states: [],
    segments: [],
    tables: {},
    assumptions: [],
    strategies: Object.entries(document.strategies).map(([id, entry]) => {
      const path = ["strategies", id];
      return {
        id,
        label: entry.label ?? both(id),
        capacity: Object.entries(entry.capacity).map(([key, capacity]) =>
          capacityOf(document, key, capacity, [...path, "capacity", key]),
        ),
        flows: Object.entries(entry.flows).map(([key, flow]) =>
          flowOf(key, flow, formulas, [...path, "flows", key]),
        ),
      };
    }),
  });
};
