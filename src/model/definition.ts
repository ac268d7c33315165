import type { Formula } from "../formula/index";
import type { Label, Path } from "../problems/index";

/**
 * A quantity that amounts are made of: what a state pays in wages, a tax base, the whole of which a flow is a share.
 * Formulas read it by its name, as they read a parameter, and are never written into one another, so that all who
 * tell where an amount comes from can tell it by the same names.
 */
export interface Definition {
  /** Whose it is, a dot, and what it is, such as `flexJob.subsidy`. No parameter has a dot in its name. */
  readonly id: string;
  /** Reads parameters, tables and other definitions. */
  readonly formula: Formula;
  readonly label?: Label;
  readonly path: Path;
}
