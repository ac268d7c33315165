import { Decimal } from "../../decimal";
import { isReservedName, parseUnit } from "../../formula/index";
import type { Evidence } from "../../model/index";
import type { Path } from "../../problems/index";
import { at, entriesOf, has, listOf, type RawRecord, recordOf, textOf } from "../raw";
import { isPercentText } from "../schema/fields";
import { type Checking, checkOneOf, numberAt } from "./context";

/** What each grade of evidence owes its reader. An assumption may also give its reason as a note. */
const OWES: Record<Evidence, "source" | "note"> = {
  law: "source",
  published: "source",
  register: "source",
  computed: "source",
  expert: "source",
  target: "source",
  assumption: "note",
};

const checkEvidence = (check: Checking, parameter: RawRecord, path: Path): void => {
  const evidence = textOf(at(parameter, "evidence"));
  if (evidence === undefined || !Object.hasOwn(OWES, evidence)) return;
  const owed = OWES[evidence as Evidence];
  if (has(parameter, "source") || (owed === "note" && has(parameter, "note"))) return;
  check.report([...path, "evidence"], {
    code: "evidence-without-source",
    expected: owed,
    values: { evidence },
  });
};

const checkRange = (check: Checking, parameter: RawRecord, path: Path): void => {
  if (!has(parameter, "range")) return;
  const range = listOf(parameter.range);
  if (range.length !== 2) return;
  const [low, high] = range.map((value) => numberAt(check, value));
  if (low === undefined || high === undefined) return;
  if (new Decimal(low).gt(high)) {
    check.report([...path, "range"], { code: "range-reversed", found: range.join(" – ") });
    return;
  }
  const value = numberAt(check, at(parameter, "value"));
  if (value === undefined) return;
  const isWithin = (number: Decimal): boolean => number.gte(low) && number.lte(high);
  if (isWithin(new Decimal(value))) return;
  // `30` beside a range of `0% – 60%`.
  const isPercentMeant =
    range.some(isPercentText) &&
    !isPercentText(parameter.value) &&
    new Decimal(value).gt(1) &&
    isWithin(new Decimal(value).div(100));
  check.report([...path, "value"], {
    code: isPercentMeant ? "percent-meant" : "value-outside-range",
    found: String(parameter.value),
    expected: range.join(" – "),
  });
};

/** Whether a unit is one of which a per cent can be taken: none at all, or so much of the whole in a time. */
const isOfShare = (unit: string): boolean => {
  const read = parseUnit(unit);
  return unit.trim() === "%" || !read.ok || Object.values(read.value).every((power) => power <= 0);
};

/** A per cent of a unit that is not a share would be a hundredth of it: 12 % per place-year is no price. */
export const checkShare = (check: Checking, unit: string | undefined, value: unknown, path: Path): void => {
  if (unit === undefined || isOfShare(unit) || !isPercentText(value)) return;
  check.report(path, { code: "percent-not-a-share", found: String(value), expected: unit });
};

/** Values of a parameter, and those that segments have of it, are in its unit. */
const checkShares = (check: Checking, id: string, parameter: RawRecord, path: Path): void => {
  const unit = textOf(at(parameter, "unit"));
  for (const key of ["value", "neutral"]) checkShare(check, unit, at(parameter, key), [...path, key]);
  listOf(at(parameter, "range")).forEach((value, index) => {
    checkShare(check, unit, value, [...path, "range", index]);
  });
  for (const [segment, entry] of entriesOf(at(check.root, "segments")))
    checkShare(check, unit, at(recordOf(at(entry, "parameters")), id), [
      "segments",
      segment,
      "parameters",
      id,
    ]);
};

/** `30` with the unit `%` is 30 times the whole, and hardly meant. */
const checkPercent = (check: Checking, parameter: RawRecord, path: Path): void => {
  const unit = textOf(at(parameter, "unit"));
  if (unit?.trim() !== "%") return;
  const checkOne = (value: unknown, here: Path): void => {
    const number = numberAt(check, value);
    const isBare = number !== undefined && !/(?:%|pct\.)$/u.test(String(value).trim());
    if (!isBare || new Decimal(number).abs().lte(1)) return;
    const values = { unit, percent: new Decimal(number).times(100).toFixed() };
    check.report(here, { code: "percent-as-number", found: String(value), values });
  };
  for (const key of ["value", "neutral"]) checkOne(at(parameter, key), [...path, key]);
  listOf(at(parameter, "range")).forEach((value, index) => {
    checkOne(value, [...path, "range", index]);
  });
};

/** Every parameter has one value, its evidence a source, and its range an order. */
export const checkParameters = (check: Checking): void => {
  for (const [id, parameter] of entriesOf(at(check.root, "parameters"))) {
    const path = ["parameters", id];
    if (isReservedName(id)) check.report(path, { code: "reserved-name", found: id });
    checkOneOf(check, parameter, ["value", "formula"], path);
    checkEvidence(check, parameter, path);
    checkPercent(check, parameter, path);
    const before = check.problems.length;
    checkShares(check, id, parameter, path);
    // A value that is no number of its unit is not held against the range.
    if (check.problems.length === before) checkRange(check, parameter, path);
  }
};
