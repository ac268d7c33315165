import { Decimal, exactText } from "../../decimal";
import { formatUnit, parseUnit, sameUnit, type Unit } from "../../formula/index";
import type { TimeUnit } from "../../model/index";
import { DAYS, timeUnit } from "../cohort/duration";
import { nearestTimeUnit } from "../cohort/durationWords";

/** What units are called in Danish, or in the plural. */
const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    DKK: ["kr", "dkk", "krone", "kroner"],
    person: ["person", "persons", "personer", "borger", "borgere"],
    place: ["place", "places", "plads", "pladser"],
    staff: ["staff", "medarbejder", "medarbejdere"],
    "staff-year": ["årsværk"],
    "staff-month": ["månedsværk"],
    "place-year": ["pladsår", "årsplads", "årspladser"],
    "place-month": ["pladsmåned", "pladsmåneder"],
    "person-year": ["personår", "borgerår"],
    "person-month": ["personmåned", "personmåneder"],
    "person-week": ["personuge", "personuger"],
  }).flatMap(([name, words]) => words.map((word) => [word, name] as const)),
);

/** A name as it is used here. */
const usedFor = (name: string): string =>
  WORDS.get(name.toLowerCase()) ??
  name
    .split("-")
    .map((part) => WORDS.get(part.toLowerCase()) ?? nearestTimeUnit(part)?.replace(/s$/u, "") ?? part)
    .join("-");

const renamed = (unit: Unit, rename: (name: string) => string): Unit => {
  const exponents = new Map<string, number>();
  for (const [name, exponent] of Object.entries(unit))
    exponents.set(rename(name), (exponents.get(rename(name)) ?? 0) + exponent);
  return Object.fromEntries([...exponents].filter(([, exponent]) => exponent !== 0));
};

/** The time in a name such as `person-month`, its last part. */
const timeIn = (name: string): TimeUnit | undefined => timeUnit(name.split("-").at(-1) ?? "");

/** The one time in a unit, with its power. */
const onlyTimeIn = (unit: Unit): readonly [TimeUnit, number] | undefined => {
  const [first, ...others] = Object.entries(unit).flatMap(([name, power]) => {
    const time = timeIn(name);
    return time === undefined ? [] : [[time, power] as const];
  });
  return others.length === 0 ? first : undefined;
};

const withoutTime = (unit: Unit): Unit =>
  renamed(unit, (name) => (timeIn(name) === undefined ? name : name.replace(/[^-]*$/u, "T")));

/** What a value is to be multiplied or divided by to count another time. */
const factorBetween = (found: TimeUnit, wanted: TimeUnit, power: number): string => {
  const factor = new Decimal(DAYS[found]).div(DAYS[wanted]).pow(power);
  const whole = factor.lt(1) ? new Decimal(1).div(factor) : factor;
  if (whole.isInteger()) return `${factor.lt(1) ? "÷" : "×"} ${whole}`;
  return `× ${exactText(factor.toSignificantDigits(6))}`;
};

/** How a unit comes near to one that is needed. */
export type UnitHint =
  | { readonly kind: "names"; readonly expected: string; readonly words: string }
  | { readonly kind: "time"; readonly expected: string; readonly factor: string };

/** How a unit comes nearest to one of those that are needed: by other names for the same, or by another time. */
export const unitHint = (found: Unit, needed: readonly string[]): UnitHint | undefined => {
  for (const expected of needed) {
    const unit = parseUnit(expected);
    if (!unit.ok) continue;
    if (sameUnit(renamed(found, usedFor), unit.value)) {
      const names = Object.keys(found).filter((name) => usedFor(name) !== name);
      return { kind: "names", expected, words: names.map((name) => `${name} → ${usedFor(name)}`).join(", ") };
    }
    const [own, wanted] = [onlyTimeIn(found), onlyTimeIn(unit.value)];
    if (own !== undefined && wanted !== undefined && sameUnit(withoutTime(found), withoutTime(unit.value)))
      return { kind: "time", expected, factor: factorBetween(own[0], wanted[0], own[1]) };
  }
  return undefined;
};

/** The driver that a unit is an amount of, by its name: `person-year` for `DKK/person-year`. */
export const driverNamed = (found: Unit): string | undefined => formatUnit(found).split("/")[1];
