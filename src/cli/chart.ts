import type { ChartKind } from "../charts/index";
import { marksOf } from "../charts/marksOf";
import { openFile } from "../node/openFile";
import { fail } from "../problems/index";
import type { Asking } from "./answers";
import { loadCases, loadScenario } from "./documents";
import type { Common, Settings } from "./options";
import { chartOf, svgOf } from "./pictures";
import { print } from "./print";
import { refuseInput, writeTo } from "./writeTo";

interface ChartOptions extends Pick<Common, "lang">, Settings, Asking {
  readonly kind: ChartKind;
  readonly out?: string;
}

/** What a scenario lacks where there is nothing to draw: as it is called in the file. */
const LACKING: Readonly<Record<ChartKind, string>> = {
  bridge: "flows",
  cumulative: "flows",
  years: "flows",
  flows: "flows",
  tornado: "range",
  occupancy: "cohort",
  cases: "cases",
};

/** `traedesten chart`: one picture of a scenario. */
export const chart = async (file: string, options: ChartOptions): Promise<number> => {
  const { kind, lang, out } = options;
  const open = openFile(file);
  const model = await loadScenario(open, options);
  const language = lang ?? model.language;
  const refused = out === undefined ? undefined : await refuseInput(out, file, language);
  if (refused !== undefined) return refused;
  // One case alone stands beside no others.
  const cases = kind === "cases" && options.case === undefined ? await loadCases(open, model, options) : [];
  const made = chartOf(kind, model, cases, options, language);
  if (marksOf(made) <= 0) fail({ code: "chart-empty", found: kind, expected: LACKING[kind] });
  const text = svgOf(made);
  if (out !== undefined) return writeTo(out, text, language);
  print(text);
  return 0;
};
