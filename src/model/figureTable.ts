import type { FigureValue } from "../parameters/index";
import type { Label } from "../problems/index";

/** A figure as a model holds it: a dated table that formulas read, and explanations can trace. */
export interface FigureTable {
  readonly by: "date";
  readonly label: Label;
  readonly unit: string;
  readonly rows: readonly FigureValue[];
}
