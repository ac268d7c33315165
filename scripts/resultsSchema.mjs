// Prints the JSON Schema of results, which the build writes to results.schema.json.
import { resultsSchema } from "./support/resultsSchema.mjs";

console.log(JSON.stringify(resultsSchema(), null, 1));
