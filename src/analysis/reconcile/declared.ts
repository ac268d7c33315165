import { Decimal, exactText } from "../../decimal";
import { readDecimal } from "../../formula/index";
import {
  type Capacity,
  calendarOf,
  type Model,
  type PrintedModel,
  type PrintedTables,
} from "../../model/index";
import { own } from "../../own";
import type { Path } from "../../problems/index";
import { parameterValues } from "../../program/index";
import type { Finding } from "../finding";

type Models = ReadonlyMap<string, Model>;

const capacitiesOf = (model: Model): Capacity[] => model.strategies.flatMap(({ capacity }) => capacity);

/** What a scenario says of a quantity: the size of a capacity, or the value of a parameter, of that name. */
const inScenario = (model: Model, name: string): string | undefined => {
  const values = parameterValues(model);
  const counts = capacitiesOf(model).flatMap((capacity) =>
    capacity.id === name && "count" in capacity ? [readDecimal(capacity.count, { parameters: values })] : [],
  );
  const value = counts[0] ?? own(values, name);
  return value === undefined ? undefined : exactText(value);
};

const quantityFindings = (
  id: string,
  quantities: Readonly<Record<string, string>>,
  model: Model,
  path: Path,
): Finding[] =>
  Object.entries(quantities).flatMap(([name, stated]): Finding[] => {
    const value = inScenario(model, name);
    if (value === undefined || new Decimal(value).eq(stated)) return [];
    const readings = [
      { source: "scenario" as const, from: model.title, value, agrees: false, reconciles: false },
    ];
    return [
      { id: `${id}.${name}`, kind: "quantity", subject: name, stated, readings, path: [...path, name] },
    ];
  });

const placesFindings = (printed: PrintedModel, model: Model): Finding[] => {
  const places = capacitiesOf(model).filter((capacity) => capacity.kind === "places");
  const parameters = parameterValues(model);
  const value = exactText(
    places.reduce((sum, { count }) => sum.plus(readDecimal(count, { parameters })), new Decimal(0)),
  );
  // A scenario that reads the number as persons in all has no places to compare.
  if (places.length === 0 || new Decimal(value).eq(printed.places)) return [];
  const readings = [
    { source: "scenario" as const, from: model.title, value, agrees: false, reconciles: false },
  ];
  const path = [...printed.path, "places"];
  return [
    {
      id: `${printed.id}.places`,
      kind: "places",
      subject: printed.id,
      stated: printed.places,
      readings,
      path,
    },
  ];
};

const periodFindings = (printed: PrintedModel, model: Model): Finding[] => {
  const text = ({ from, until }: PrintedModel["period"]): string => `${from} – ${until}`;
  const stated = text(printed.period);
  const value = text(calendarOf(model.horizon));
  if (stated === value) return [];
  const readings = [
    { source: "scenario" as const, from: model.title, value, agrees: false, reconciles: false },
  ];
  return [
    { id: `${printed.id}.period`, kind: "period", subject: printed.id, stated, readings, path: printed.path },
  ];
};

/** What the document declares of its models, against the scenarios that rebuild them. */
export const declaredFindings = (printed: PrintedTables, models: Models): Finding[] =>
  printed.models.flatMap((entry) => {
    const model = models.get(entry.id);
    if (model === undefined) return [];
    return [
      ...quantityFindings(entry.id, printed.quantities, model, ["quantities"]),
      ...quantityFindings(entry.id, entry.quantities, model, [...entry.path, "quantities"]),
      ...placesFindings(entry, model),
      ...periodFindings(entry, model),
    ];
  });
