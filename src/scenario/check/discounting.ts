import { at, has, recordOf } from "../raw";
import { type Checking, checkOneOf } from "./context";

/** Discounting names a guidance or a rate, never both. */
export const checkDiscounting = (check: Checking): void => {
  if (has(check.root, "discounting"))
    checkOneOf(check, recordOf(at(check.root, "discounting")), ["method", "rate"], ["discounting"]);
};
