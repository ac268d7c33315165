import { at, has, namesOf } from "../raw";
import { type Checking, checkName } from "./context";

/** What the strategies are held against is one of them. */
export const checkReference = (check: Checking): void => {
  const { root } = check;
  if (has(root, "reference"))
    checkName(check, at(root, "reference"), namesOf(at(root, "strategies")), "strategies", ["reference"]);
};
