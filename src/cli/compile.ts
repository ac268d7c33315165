import type { Language } from "../problems/index";
import { compiledModel } from "../program/compiled/compiledModel";
import { jsonText } from "../report/renderJson";
import { loadScenario } from "./documents";
import type { Settings } from "./options";
import { print } from "./print";
import { refuseInput, writeTo } from "./writeTo";

interface CompileOptions extends Pick<Settings, "municipality" | "allowOutside"> {
  readonly lang?: Language;
  readonly out?: string;
}

/** `traedesten compile`: a scenario as the model that `readModel` reads, in one line of JSON. */
export const compile = async (file: string, options: CompileOptions): Promise<number> => {
  const { lang, out = "-" } = options;
  const model = await loadScenario(file, options);
  const language = lang ?? model.language;
  const text = jsonText(compiledModel(model), 0);
  if (out === "-") {
    print(text);
    return 0;
  }
  return (await refuseInput(out, file, language)) ?? writeTo(out, text, language);
};
