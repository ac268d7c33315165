import { power as powerOf } from "../analysis/power/power";
import type { PowerOptions } from "../analysis/power/types";
import type { Party, Perspective } from "../model/index";
import { powerReport } from "../report/index";
import { loadScenario } from "./documents";
import type { Common, Settings } from "./options";
import { rendered } from "./output";
import { print } from "./print";

interface Options
  extends Pick<Common, "format" | "lang">,
    Settings,
    Pick<PowerOptions, "from" | "to" | "power" | "alpha" | "sd"> {
  readonly arms?: readonly number[];
  readonly perspective?: Exclude<Perspective, readonly Party[]>;
}

/** `traedesten power`: what a trial can see. */
export const power = async (file: string, options: Options): Promise<number> => {
  const { lang, format, arms, from, to, power: wanted, alpha, sd, perspective } = options;
  const model = await loadScenario(file, options);
  const language = lang ?? model.language;
  const asked = Object.fromEntries(
    Object.entries({ arms, from, to, power: wanted, alpha, sd, perspective }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  print(rendered(powerReport(model, powerOf(model, asked), { language }), format, language));
  return 0;
};
