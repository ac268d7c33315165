import { checked } from "../problems/index";
import type { Report } from "./block";
import { reportShape } from "./shapes";

/** Data as JSON; marks that turn text round are written as the escapes they are read back from. */
export const jsonText = (data: unknown, indent = 2): string =>
  `${JSON.stringify(data, null, indent).replace(/\p{Bidi_Control}/gu, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;

const renderJsonTakes = () => ({ report: reportShape });

/**
 * The figures of a report as JSON, with exact amounts as decimal text.
 *
 * @example
 * import { boughtOnly, evaluate } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 * import { budgetReport, renderJson } from "traedesten/report";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const report = budgetReport(evaluate(boughtOnly(await loadScenario(file, { rules: denmark }))));
 * JSON.parse(renderJson(report)).priceLevel; // { fixed: 2022 }
 */
export const renderJson = /* @__PURE__ */ checked(renderJsonTakes, ({ data }: Report): string =>
  jsonText(data),
);
