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
import { DRIVERS } from "../../model/index";
import { type Path, type Problem, pathText } from "../../problems/index";
import { TIME_NAMES } from "../../program/index";
import { type Duration, inDays, readDuration, TIME_UNITS, timeUnit } from "../cohort/duration";
import { nearestTimeUnit } from "../cohort/durationWords";
import { at, entriesOf, namesOf, textOf } from "../raw";
import { type Checking, numberAt, unknownName } from "./context";
import { durationProblem } from "./durationProblem";
import type { Site } from "./formulaSites";
import { driverNamed, unitHint } from "./unitHint";

/** Parsed formulas by the path they stand at. */
export type Formulas = ReadonlyMap<string, Formula>;

/** The formulas of a document, lengths of time in days; and those lengths as they are written, by the same paths. */
export interface Read {
  readonly formulas: Formulas;
  readonly durations: ReadonlyMap<string, Duration>;
}

const NAME = /^[A-Za-zÀ-ÖØ-öø-ÿ][A-Za-zÀ-ÖØ-öø-ÿ0-9_]*$/u;

/** A bare name needs no parser, so a plain budget never loads one. */
const parse = (text: string) =>
  NAME.test(text.trim()) && !isReservedName(text.trim())
    ? { ok: true as const, value: parameter(text.trim()) }
    : parseFormula(text);

const PART_OF_NAME = /[\p{L}\d_]/u;

/** Where a name stands in a formula's text, counted from 1; 0 when it does not. */
const characterOf = (name: string, text: string): number => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before = " ", after = " "] = [text[at - 1], text[at + name.length]];
    if (!PART_OF_NAME.test(before) && !PART_OF_NAME.test(after)) return at + 1;
  }
  return 0;
};

const checkReferences = (
  check: Checking,
  formula: Formula,
  known: readonly string[],
  { path, text, reads = [] }: Pick<Site, "path" | "text" | "reads">,
): boolean => {
  const read = parametersOf(formula);
  const at = (name: string) => ({ column: `${characterOf(name, text)}` });
  const unknown = read.filter((name) => !known.includes(name) && !reads.includes(name));
  for (const name of unknown) {
    const isTime = TIME_NAMES.some((each) => each === name);
    const problem = isTime
      ? ({ code: "time-not-read", found: name } as const)
      : unknownName(name, [...known, ...reads], "parameters");
    check.report(path, {
      ...problem,
      values: { ...("values" in problem ? problem.values : {}), ...at(name) },
    });
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

/** The way from a formula to a parameter that it reads, itself or through others; nothing when it does not. */
const wayTo = (
  name: string,
  from: Formula | undefined,
  formulas: Formulas,
): readonly string[] | undefined => {
  const seen = new Set<string>();
  const search = (formula: Formula | undefined): readonly string[] | undefined => {
    for (const next of formula === undefined ? [] : parametersOf(formula)) {
      if (next === name) return [name];
      if (seen.has(next)) continue;
      seen.add(next);
      const rest = search(formulas.get(pathText(["parameters", next, "formula"])));
      if (rest !== undefined) return [next, ...rest];
    }
    return undefined;
  };
  return search(from);
};

/** Where a parameter has no effect is for others to say: varied, it would take a value that follows from it along. */
const checkNeutrals = (check: Checking, formulas: Formulas): void => {
  for (const name of namesOf(at(check.root, "parameters"))) {
    const path = ["parameters", name, "neutral"];
    const way = wayTo(name, formulas.get(pathText(path)), formulas);
    if (way !== undefined)
      check.report(path, { code: "circular-parameters", found: [name, ...way].join(" → ") });
  }
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

/** Whether a unit is one of those a place takes; reports it when it is not. */
type Needs = NonNullable<Site["needs"]>;

/** The driver that counts the same as another, in another time. */
const driverInstead = (unit: Unit, per: string): string | undefined => {
  const [other, drivers] = [driverNamed(unit) ?? "", DRIVERS as Readonly<Record<string, string>>];
  return Object.hasOwn(DRIVERS, other) && drivers[other] === drivers[per] ? other : undefined;
};

/** What is wrong with a unit, and how it comes right where that can be told. */
const unitProblem = (unit: Unit, { units, per }: Needs): Omit<Problem, "path"> => {
  const found = formatUnit(unit);
  const expected = units.join(", ");
  const hint = unitHint(unit, units);
  if (hint?.kind === "names")
    return { code: "unit-names", found, expected: hint.expected, values: { words: hint.words } };
  if (hint !== undefined) {
    const driver = per === undefined ? undefined : driverInstead(unit, per);
    return per === undefined || driver === undefined
      ? { code: "unit-of-other-time", found, expected: hint.expected, values: { factor: hint.factor } }
      : { code: "amount-of-other-time", found, expected, values: { per, driver, factor: hint.factor } };
  }
  if (per === undefined) return { code: "unit-needed", found, expected };
  const code = sameUnit(unit, {}) ? "amount-without-unit" : "unit-mismatch";
  return { code, found, expected, values: { per } };
};

const checkUnit = (check: Checking, unit: Unit, { path, needs }: Site): boolean => {
  if (needs === undefined) return true;
  const fits = needs.units.some((text) => {
    const expected = parseUnit(text);
    return !expected.ok || sameUnit(unit, expected.value);
  });
  if (fits) return true;
  check.report(path, unitProblem(unit, needs));
  return false;
};

/** The unit of a formula where that can be told: names in it that have none are reported elsewhere. */
const unitAt = (
  check: Checking,
  formula: Formula,
  { path, reads = [] }: Site,
  units: Record<string, Unit>,
): Unit | undefined => {
  const known = { ...units, ...Object.fromEntries(reads.map((name) => [name, {}])) };
  if (parametersOf(formula).some((name) => !Object.hasOwn(known, name))) return undefined;
  const unit = readUnit(formula, { parameters: known });
  if (unit.ok) return unit.value;
  for (const problem of unit.problems) check.report(path, problem);
  return undefined;
};

const isZero = (formula: Formula): boolean =>
  formula.op === "number" && /^-?0+(?:\.0+)?$/u.test(formula.value);

/** A duration by a formula: its unit says what it counts. */
const durationOf = (
  check: Checking,
  formula: Formula,
  site: Site,
  units: Record<string, Unit>,
): Duration | undefined => {
  const unit = unitAt(check, formula, site, units);
  if (unit === undefined) return undefined;
  const [[name, power] = ["", 0], ...others] = Object.entries(unit);
  const isOne = others.length === 0 && power === 1;
  const time = isOne ? timeUnit(name) : undefined;
  if (time !== undefined) return { count: formula, unit: time };
  const nearest = isOne ? nearestTimeUnit(name) : undefined;
  check.report(site.path, {
    code: "duration-unit",
    found: formatUnit(unit),
    expected: TIME_UNITS,
    ...(nearest === undefined ? {} : { nearest }),
  });
  return undefined;
};

/**
 * Parses every formula and checks the names and units in it. The amount of a flow must come out in the
 * currency per unit of its driver, which a bare number cannot: every amount rests on a parameter, and so
 * on evidence. Durations come out in days.
 */
export const checkFormulas = async (check: Checking, sites: readonly Site[]): Promise<Read> => {
  const formulas = new Map<string, Formula>();
  const durations = new Map<string, Duration>();
  const keep = (path: Path, duration: Duration): void => {
    durations.set(pathText(path), duration);
    formulas.set(pathText(path), inDays(duration));
  };
  const known = namesOf(at(check.root, "parameters"));
  const parsed: { readonly site: Site; readonly formula: Formula }[] = [];
  let namesKnown = true;
  for (const site of sites) {
    const { path, text, duration = false } = site;
    if (site.number === true) {
      formulas.set(pathText(path), number(text));
      continue;
    }
    const written = duration ? readDuration(text, check.style) : undefined;
    const trouble = duration ? durationProblem(text, check.style) : undefined;
    if (written !== undefined) keep(path, written);
    else if (trouble !== undefined) check.report(path, trouble);
    if (written !== undefined || trouble !== undefined) continue;
    const read = await parse(text);
    if (read.ok) {
      formulas.set(pathText(path), read.value);
      parsed.push({ site, formula: read.value });
      namesKnown = checkReferences(check, read.value, known, site) && namesKnown;
    } else for (const problem of read.problems) check.report(path, problem);
  }
  for (const [id, entry] of entriesOf(at(check.root, "parameters"))) {
    const value = numberAt(check, at(entry, "value"));
    if (value !== undefined) formulas.set(pathText(["parameters", id, "value"]), number(value));
  }
  const circles = checkCircles(check, formulas);
  checkNeutrals(check, formulas);
  const units = unitsOf(check);
  if (!namesKnown || circles) return { formulas, durations };
  for (const { site, formula } of parsed) {
    if (site.duration) {
      const written = durationOf(check, formula, site, units);
      if (written !== undefined) keep(site.path, written);
    } else if (site.needs !== undefined && !(site.needs.zero && isZero(formula))) {
      const unit = unitAt(check, formula, site, units);
      if (unit !== undefined) checkUnit(check, unit, site);
    }
  }
  return { formulas, durations };
};
