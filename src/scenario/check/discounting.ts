import type { Path } from "../../problems/index";
import { at, has, type RawRecord, recordOf } from "../raw";
import { type Checking, checkOneOf } from "./context";

/** A guidance has its own way of compounding. */
const checkRate = (check: Checking, discounting: RawRecord, path: Path): void => {
  checkOneOf(check, discounting, ["method", "rate"], path);
  if (has(discounting, "compounding") && !has(discounting, "rate"))
    check.report([...path, "compounding"], { code: "needs-key", found: "compounding", expected: "rate" });
};

/** Discounting names a guidance or a rate, never both; and so does that of outcomes. */
export const checkDiscounting = (check: Checking): void => {
  const discounting = recordOf(at(check.root, "discounting"));
  if (has(check.root, "discounting")) checkRate(check, discounting, ["discounting"]);
  if (has(discounting, "outcomes"))
    checkRate(check, recordOf(at(discounting, "outcomes")), ["discounting", "outcomes"]);
};
