import { evaluate } from "../analysis/index";
import { type Explanation, explain as explainAmount } from "../ledger/index";
import { isUndated, type Model, type Party, type Perspective } from "../model/index";
import { loadHistory } from "../node/index";
import type { Sources } from "../parameters/index";
import type { Language } from "../problems/index";
import { explainReport, type Report } from "../report/index";
import { stacked, withNames } from "../report/stackTables";
import { WORDS } from "../report/words";
import { danishFigures, danishRules } from "./danishRules";
import { loadScenario } from "./documents";
import { headOf } from "./head";
import type { Common, Outside } from "./options";
import { joined, rendered } from "./output";
import { print } from "./print";

interface ExplainOptions extends Common, Outside {
  readonly account?: string;
  readonly flow?: string;
  readonly strategy?: string;
  readonly year?: number;
  readonly perspective?: Exclude<Perspective, readonly Party[]>;
}

type Asked = Pick<ExplainOptions, "account" | "flow" | "strategy" | "year">;

/** The scenario's title, and what was asked about by the names a reader knows. */
const titleOf = (model: Model, { account, flow, strategy, year }: Asked, language: Language): string => {
  const labelIn = (entries: readonly { id: string; label: Record<Language, string> }[], id?: string) =>
    id === undefined ? [] : [entries.find((entry) => entry.id === id)?.label[language] ?? id];
  return [
    model.title[language],
    ...labelIn(model.strategies, strategy),
    ...labelIn(model.accounts, account),
    ...labelIn(
      // Strategies may call the same flow by names of their own.
      model.strategies.flatMap(({ id, flows }) => (id === (strategy ?? id) ? flows : [])),
      flow,
    ),
    ...(year === undefined ? [] : [String(year)]),
  ].join(" · ");
};

interface Loaded {
  readonly model: Model;
  readonly sources?: Sources;
}

/** A scenario, or a history with the rules it is priced by; which of them, its `kind` says. */
const loadAny = async (file: string, { allowOutside = false }: Outside): Promise<Loaded> => {
  if (!/^\s*"?kind"?\s*:\s*["']?history\b/mu.test((await headOf(file)) ?? ""))
    return { model: await loadScenario(file, { allowOutside }), sources: (await danishFigures()).sources };
  const { rules, sources } = await danishRules();
  return { model: await loadHistory(file, { rules, allowOutside }), sources };
};

/** `traedesten explain`: an amount taken apart to parameters and sources. */
export const explain = async (file: string, options: ExplainOptions): Promise<number> => {
  const { format, lang, unit, account, flow, strategy, year } = options;
  const { model, sources } = await loadAny(file, options);
  const language = lang ?? model.language;
  const { ledger } = evaluate(model);
  // The first year from the start is year 1 to a reader and 0 in the ledger.
  const asCounted = year !== undefined && isUndated(model.horizon) ? { year: year - 1 } : {};
  const { perspective = isUndated(model.horizon) ? "public" : "municipality" } = options;
  const askedOf = (arm: string | undefined): Asked =>
    Object.fromEntries(
      Object.entries({ account, flow, strategy: arm, year }).filter(([, value]) => value !== undefined),
    ) as Asked;
  const explained = (arm: string | undefined): Explanation =>
    explainAmount(model, ledger, { perspective, ...askedOf(arm), ...asCounted });
  const reportOn = (arm: string | undefined): Report =>
    explainReport(explained(arm), {
      language,
      // An only strategy goes without saying.
      title: titleOf(
        model,
        askedOf(strategy === undefined && model.strategies.length === 1 ? undefined : arm),
        language,
      ),
      unit,
      ...(sources === undefined ? {} : { sources: { ...sources, ...model.sources } }),
    });
  if (strategy !== undefined) {
    print(rendered(reportOn(strategy), format, language));
    return 0;
  }
  // Strategies are alternatives: each is explained by itself, and they are never added. One that pays nothing of what
  // was asked about has nothing to explain.
  const paying = model.strategies.filter(({ id }) => explained(id).flows.length > 0);
  const [only, ...others] = paying.length > 0 ? paying : model.strategies;
  if (only === undefined || others.length === 0) {
    print(rendered(reportOn(only?.id), format, language));
    return 0;
  }
  const arms = [only, ...others].map(({ id, label }) => ({ name: label[language], report: reportOn(id) }));
  const main = stacked(
    arms.map(({ name, report }) => withNames(report.main, WORDS.strategy[language], name)),
  );
  print(rendered({ ...joined(arms.map(({ report }) => report)), main }, format, language));
  return 0;
};
