import { jsonSchema } from "../scenario/jsonSchema";
import { print } from "./print";

/** `traedesten schema`: the JSON Schema of scenario files. */
export const schema = (): number => {
  print(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
  return 0;
};
