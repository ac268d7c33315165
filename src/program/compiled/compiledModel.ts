import type { Model } from "../../model/index";
import { VERSION } from "../../version";

/** The form of compiled models that this version writes and reads. */
export const MODEL_SCHEMA = 1;

/** A compiled scenario as a file holds it: what `traedesten compile` writes and `readModel` reads. */
export interface CompiledModel {
  readonly kind: "model";
  /** The form it is in; another form is refused, and the scenario compiled again. */
  readonly schema: typeof MODEL_SCHEMA;
  /** The version of the library that compiled it. */
  readonly library: string;
  readonly model: Model;
}

/** A model as it is kept, with what it takes to know later whether it can be read. */
export const compiledModel = (model: Model): CompiledModel => ({
  kind: "model",
  schema: MODEL_SCHEMA,
  library: VERSION,
  model,
});
