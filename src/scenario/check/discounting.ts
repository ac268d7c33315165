import type { Path } from "../../problems/index";
import { at, has, type RawRecord, recordOf, textOf } from "../raw";
import { type Checking, checkOneOf, numberAt } from "./context";

/** A guidance has its own way of compounding. */
const checkRate = (check: Checking, discounting: RawRecord, path: Path): void => {
  checkOneOf(check, discounting, ["method", "rate"], path);
  if (has(discounting, "compounding") && !has(discounting, "rate"))
    check.report([...path, "compounding"], { code: "needs-key", found: "compounding", expected: "rate" });
};

/** Nothing is discounted forward: the year it is discounted to is the first, or one before it. */
const checkBase = (check: Checking, discounting: RawRecord): void => {
  const base = numberAt(check, at(discounting, "base"));
  const [first] = /^\d{4}(?=-)/u.exec(textOf(at(recordOf(at(check.root, "horizon")), "from")) ?? "") ?? [];
  if (base === undefined || first === undefined || Number(base) <= Number(first)) return;
  check.report(["discounting", "base"], { code: "base-after-start", found: base, expected: first });
};

/** Discounting names a guidance or a rate, never both; and so does that of outcomes. */
export const checkDiscounting = (check: Checking): void => {
  const discounting = recordOf(at(check.root, "discounting"));
  if (has(check.root, "discounting")) checkRate(check, discounting, ["discounting"]);
  if (has(discounting, "outcomes"))
    checkRate(check, recordOf(at(discounting, "outcomes")), ["discounting", "outcomes"]);
  checkBase(check, discounting);
};
