import {
  type Formula,
  formatUnit,
  isReservedName,
  number,
  parameter,
  parametersOf,
  parseFormula,
  parseUnit,
  readUnit,
  sameUnit,
  type Unit,
} from "../../formula/index";
import { DRIVERS, type Driver } from "../../model/index";
import { type Path, pathText } from "../../problems/index";
import { at, entriesOf, namesOf, recordOf, textOf } from "../raw";
import { type Checking, numberAt, unknownName } from "./context";

/** Parsed formulas by the path they stand at. */
export type Formulas = ReadonlyMap<string, Formula>;

const NAME = /^[A-Za-zÀ-ÖØ-öø-ÿ][A-Za-zÀ-ÖØ-öø-ÿ0-9_]*$/u;

/** A bare name needs no parser, so a plain budget never loads one. */
const parse = (text: string) =>
  NAME.test(text.trim()) && !isReservedName(text.trim())
    ? { ok: true as const, value: parameter(text.trim()) }
    : parseFormula(text);

interface Written {
  readonly path: Path;
  readonly text: string;
}

const formulaTexts = (check: Checking): Written[] => {
  const parameters = entriesOf(at(check.root, "parameters")).map(([id, entry]) => ({
    path: ["parameters", id, "formula"],
    text: at(entry, "formula"),
  }));
  const flows = entriesOf(at(check.root, "strategies")).flatMap(([strategy, entry]) =>
    entriesOf(at(entry, "flows")).map(([id, flow]) => ({
      path: ["strategies", strategy, "flows", id, "amount"],
      text: at(flow, "amount"),
    })),
  );
  return [...parameters, ...flows].flatMap(({ path, text }) =>
    typeof text === "string" || Number.isFinite(text) ? [{ path, text: String(text) }] : [],
  );
};

/** Where a name stands in a formula's text, counted from 1. */
const characterOf = (name: string, text: string): number =>
  text.search(new RegExp(`(?<![\\p{L}\\d_])${name}(?![\\p{L}\\d_])`, "u")) + 1;

const checkReferences = (
  check: Checking,
  formula: Formula,
  known: readonly string[],
  { path, text }: Written,
): boolean => {
  const unknown = parametersOf(formula).filter((name) => !known.includes(name));
  for (const name of unknown) {
    const problem = unknownName(name, known, "parameters");
    const column = `${characterOf(name, text)}`;
    check.report(path, { ...problem, values: { ...problem.values, column } });
  }
  return unknown.length === 0;
};

/** Parameters that lead back to themselves; each circle is reported once, where it is first met. */
const checkCircles = (check: Checking, formulas: Formulas): boolean => {
  const done = new Set<string>();
  let circles = false;
  const trail: string[] = [];
  const visit = (name: string): void => {
    if (trail.includes(name)) {
      circles = true;
      const circle = [...trail.slice(trail.indexOf(name)), name].join(" → ");
      check.report(["parameters", name, "formula"], { code: "circular-parameters", found: circle });
      return;
    }
    if (done.has(name)) return;
    const formula = formulas.get(pathText(["parameters", name, "formula"]));
    trail.push(name);
    if (formula !== undefined) for (const next of parametersOf(formula)) visit(next);
    trail.pop();
    done.add(name);
  };
  for (const name of namesOf(at(check.root, "parameters"))) visit(name);
  return circles;
};

const unitsOf = (check: Checking): Record<string, Unit> => {
  const units = new Map<string, Unit>();
  for (const [id, entry] of entriesOf(at(check.root, "parameters"))) {
    const text = textOf(at(entry, "unit"));
    if (text === undefined) continue;
    const unit = parseUnit(text);
    if (unit.ok) units.set(id, unit.value);
    else for (const problem of unit.problems) check.report(["parameters", id, "unit"], problem);
  }
  return Object.fromEntries(units);
};

const checkFlowUnits = (check: Checking, formulas: Formulas, units: Record<string, Unit>): void => {
  const currency = textOf(at(recordOf(at(check.root, "prices")), "currency"));
  if (currency === undefined) return;
  for (const [strategy, entry] of entriesOf(at(check.root, "strategies"))) {
    for (const [id, flow] of entriesOf(at(entry, "flows"))) {
      const path = ["strategies", strategy, "flows", id, "amount"];
      const formula = formulas.get(pathText(path));
      const per = textOf(at(flow, "per"));
      if (formula === undefined || per === undefined || !Object.hasOwn(DRIVERS, per)) continue;
      if ([...parametersOf(formula)].some((name) => !Object.hasOwn(units, name))) continue;
      const needed = per === "date" ? currency : `${currency}/${per satisfies string as Driver}`;
      const expected = parseUnit(needed);
      const unit = readUnit(formula, { parameters: units });
      if (!unit.ok) for (const problem of unit.problems) check.report(path, problem);
      else if (expected.ok && !sameUnit(unit.value, expected.value))
        check.report(path, {
          code: sameUnit(unit.value, {}) ? "amount-without-unit" : "unit-mismatch",
          found: formatUnit(unit.value),
          expected: needed,
          values: { per },
        });
    }
  }
};

/**
 * Parses every formula and checks the names and units in it. The amount of a flow must come out in the
 * currency per unit of its driver, which a bare number cannot: every amount rests on a parameter, and so
 * on evidence.
 */
export const checkFormulas = async (check: Checking): Promise<Formulas> => {
  const formulas = new Map<string, Formula>();
  const known = namesOf(at(check.root, "parameters"));
  let namesKnown = true;
  for (const { path, text } of formulaTexts(check)) {
    const parsed = await parse(text);
    if (parsed.ok) {
      formulas.set(pathText(path), parsed.value);
      namesKnown = checkReferences(check, parsed.value, known, { path, text }) && namesKnown;
    } else for (const problem of parsed.problems) check.report(path, problem);
  }
  for (const [id, entry] of entriesOf(at(check.root, "parameters"))) {
    const value = numberAt(check, at(entry, "value"));
    if (value !== undefined) formulas.set(pathText(["parameters", id, "value"]), number(value));
  }
  const circles = checkCircles(check, formulas);
  const units = unitsOf(check);
  if (namesKnown && !circles) checkFlowUnits(check, formulas, units);
  return formulas;
};
