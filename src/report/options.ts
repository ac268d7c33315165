import type { Perspective } from "../model/index";
import type { AmountUnit } from "../money/index";
import type { Language } from "../problems/index";

/** What every report asks for. */
export interface ReportOptions {
  /** Language of words and numbers; the document's own when left out. */
  readonly language?: Language;
  /** Unit of amounts; 1.000 kr. when left out, as committees read them. */
  readonly unit?: AmountUnit;
  /** Whose net cost; the municipality's when left out. */
  readonly perspective?: Perspective;
}
