import {
  type Formula,
  formatUnit,
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
import { nearestName, type Path, pathText } from "../../problems/index";
import { at, entriesOf, recordOf, textOf } from "../raw";
import { type Checking, numberAt } from "./context";

/** Parsed formulas by the path they stand at. */
export type Formulas = ReadonlyMap<string, Formula>;

const NAME = /^[A-Za-zÀ-ÖØ-öø-ÿ][A-Za-zÀ-ÖØ-öø-ÿ0-9_]*$/u;

/** A bare name needs no parser, so a plain budget never loads one. */
const parse = (text: string) =>
  NAME.test(text) ? { ok: true as const, value: parameter(text) } : parseFormula(text);

const formulaTexts = (check: Checking): { path: Path; text: string }[] => {
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
    typeof text === "string" || typeof text === "number" ? [{ path, text: String(text).trim() }] : [],
  );
};

const checkReferences = (
  check: Checking,
  formula: Formula,
  known: readonly string[],
  path: Path,
): boolean => {
  const unknown = [...parametersOf(formula)].filter((name) => !known.includes(name));
  for (const name of unknown) {
    const nearest = nearestName(name, known);
    check.report(path, {
      code: "unknown-reference",
      found: name,
      expected: known.length === 0 ? "–" : known.slice(0, 30).join(", "),
      values: { where: "parameters" },
      ...(nearest === undefined ? {} : { nearest }),
    });
  }
  return unknown.length === 0;
};

/** Parameters that lead back to themselves; each circle is reported once, where it is first met. */
const checkCircles = (check: Checking, formulas: Formulas): boolean => {
  const done = new Set<string>();
  let circles = false;
  const visit = (name: string, trail: readonly string[]): void => {
    if (trail.includes(name)) {
      circles = true;
      const circle = [...trail.slice(trail.indexOf(name)), name].join(" → ");
      check.report(["parameters", name, "formula"], { code: "circular-parameters", found: circle });
      return;
    }
    if (done.has(name)) return;
    const formula = formulas.get(pathText(["parameters", name, "formula"]));
    if (formula !== undefined) for (const next of parametersOf(formula)) visit(next, [...trail, name]);
    done.add(name);
  };
  for (const [name] of entriesOf(at(check.root, "parameters"))) visit(name, []);
  return circles;
};

const unitsOf = (check: Checking): Record<string, Unit> => {
  const units: Record<string, Unit> = {};
  for (const [id, entry] of entriesOf(at(check.root, "parameters"))) {
    const text = textOf(at(entry, "unit"));
    if (text === undefined) continue;
    const unit = parseUnit(text);
    if (unit.ok) units[id] = unit.value;
    else for (const problem of unit.problems) check.report(["parameters", id, "unit"], problem);
  }
  return units;
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
      if ([...parametersOf(formula)].some((name) => units[name] === undefined)) continue;
      const needed = per === "date" ? currency : `${currency}/${per satisfies string as Driver}`;
      const expected = parseUnit(needed);
      const unit = readUnit(formula, { parameters: units });
      if (!unit.ok) for (const problem of unit.problems) check.report(path, problem);
      else if (expected.ok && !sameUnit(unit.value, expected.value))
        check.report(path, {
          code: "unit-mismatch",
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
  const known = Object.keys(recordOf(at(check.root, "parameters")));
  let namesKnown = true;
  for (const { path, text } of formulaTexts(check)) {
    const parsed = await parse(text);
    if (parsed.ok) {
      formulas.set(pathText(path), parsed.value);
      namesKnown = checkReferences(check, parsed.value, known, path) && namesKnown;
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
