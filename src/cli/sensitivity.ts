import {
  assumptions,
  frontier,
  type Grid,
  type GridRow,
  type Sensitivity,
  sensitivityGrid,
} from "../analysis/index";
import type { Model } from "../model/index";
import { assumptionsReport, type Report, sensitivityReport } from "../report/index";
import { loadScenario } from "./documents";
import type { Decided } from "./options";
import { rendered } from "./output";
import { print } from "./print";

interface SensitivityOptions extends Decided {
  readonly count: number;
}

/** How far a long grid is, where a person looks at a terminal. */
const told = ({ length, rows, ...asked }: Grid): Sensitivity => {
  const { stderr } = process;
  const found: GridRow[] = [];
  for (const row of rows) {
    found.push(row);
    if (stderr.isTTY === true) stderr.write(`\r${found.length}/${length}`);
  }
  if (stderr.isTTY === true) stderr.write("\r\u001B[K");
  return { ...asked, rows: found };
};

const reportOn = (
  model: Model,
  {
    vary: names = [],
    count,
    lang,
    format: _,
    set: _set,
    municipality: _municipality,
    allowOutside: _allowOutside,
    ...question
  }: SensitivityOptions,
): Report => {
  const language = lang === undefined ? {} : { language: lang };
  const [first, second] = names;
  if (first === undefined) return assumptionsReport(model, assumptions(model, question), language);
  const axis = (parameter: string) => ({ parameter, count });
  const vary = second === undefined ? axis(first) : ([axis(first), axis(second)] as const);
  const found = told(sensitivityGrid(model, { ...question, vary }));
  return sensitivityReport(model, found, {
    ...language,
    ...(second === undefined
      ? {}
      : { frontier: frontier(model, { ...question, vary: [axis(first), second] }) }),
  });
};

/** `traedesten sensitivity`: what the answer moves with, over all ranges or over one or two parameters. */
export const sensitive = async (file: string, options: SensitivityOptions): Promise<number> => {
  const model = await loadScenario(file, options);
  print(rendered(reportOn(model, options), options.format, options.lang ?? model.language));
  return 0;
};
