import { Decimal } from "../../decimal";
import { isReservedName } from "../../formula/index";
import type { Evidence } from "../../model/index";
import type { Path } from "../../problems/index";
import { at, entriesOf, has, listOf, type RawRecord, textOf } from "../raw";
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
  if (value !== undefined && (new Decimal(value).lt(low) || new Decimal(value).gt(high)))
    check.report([...path, "value"], {
      code: "value-outside-range",
      found: String(parameter.value),
      expected: range.join(" – "),
    });
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
    checkRange(check, parameter, path);
    checkPercent(check, parameter, path);
  }
};
