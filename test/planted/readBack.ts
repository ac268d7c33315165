import { bridge, critic, overview, trialsOf, type Verdict, verdict } from "../../src/analysis/index";
import { netCost } from "../../src/ledger/index";
import { type Model, PARTIES } from "../../src/model/index";
import type { Language } from "../../src/problems/index";
import { pageReport, renderText } from "../../src/report/index";
import { TEXTS } from "../../src/report/page/texts";

/** A first page as it is printed, in one language. */
export interface Screen {
  readonly language: Language;
  readonly text: string;
  readonly verdicts: readonly Verdict[];
}

const flat = (text: string): string => text.replace(/\s+/gu, " ");

/** What the first page of a scenario tells of. */
export const answersOf = (model: Model) => {
  const result = overview(model);
  const trials = trialsOf(model);
  const { reference: against, payer: perspective } = result;
  const others = model.strategies.map(({ id }) => id).filter((id) => id !== against);
  const verdicts = others.map((of) => verdict(trials, { of, against, perspective, steps: 8 }));
  const bridges = verdicts.flatMap(({ of, stage, discounted }) => [
    bridge(model, { of, against, perspective, stage, discounted: false, result: result.until }),
    ...(others.length === 1 && result.followUp !== undefined && !discounted
      ? [bridge(model, { of, against, perspective, stage, per: "citizen", result: result.followUp })]
      : []),
  ]);
  return { result, verdicts, bridges, critique: critic(model, { against, until: result.until }) };
};

/** The page of a scenario in one language. */
export const screenIn = (
  model: Model,
  language: Language,
  { result, verdicts, bridges, critique } = answersOf(model),
): Screen => ({
  language,
  verdicts,
  text: renderText(pageReport(model, result, { language, verdicts, bridges, critique }), {
    language,
    width: 100,
  }),
});

/** The page of a scenario in both languages. */
export const screensOf = (model: Model): readonly Screen[] => {
  const answers = answersOf(model);
  return (["da", "en"] as const).map((language) => screenIn(model, language, answers));
};

const number = (text: string, language: Language): number =>
  Number(
    text
      .replaceAll(language === "da" ? "." : ",", "")
      .replace("−", "-")
      .replace(",", "."),
  );

/** The last figure of the line that begins with some words. */
const lastOf = (text: string, begins: RegExp, language: Language): number | undefined => {
  const line = text.split("\n").find((each) => begins.test(each));
  const found = line?.trim().split(/ {2,}/u).at(-1);
  return found === undefined || !/^[-−]?[\d.,]+$/u.test(found) ? undefined : number(found, language);
};

/** What a printed page says against itself: nothing, where its headline, its table and its bridge agree. */
export const contradictions = ({ text, language, verdicts }: Screen): readonly string[] => {
  const lines = text.trimEnd().split("\n");
  const wrong: string[] = [];
  if (lines.length > 45) wrong.push(`${lines.length} lines`);
  if (lines.some((line) => [...line].length > 100)) wrong.push("a line of more than 100 columns");
  if (/[{}]\w|undefined|NaN|\[object/u.test(text)) wrong.push("a slot left open");
  if (
    /\b1 (?:places|persons|weeks|years|months|citizens|pladser|personer|uger|måneder|borgere)\b/u.test(text)
  )
    wrong.push("one of many");
  const [only] = verdicts;
  if (verdicts.length !== 1 || only === undefined) return wrong;
  const said = flat(text);
  const isDanish = language === "da";
  const paysNot = said.includes(isDanish ? "tjener sig ikke hjem" : "does not pay for itself");
  if (paysNot === only.pays) wrong.push("the verdict is not what is said");
  const amount = (
    isDanish ? /koster \S+(?: \S+)? ([\d.]+) kr\. (mere|mindre)/u : /costs .*? DKK ([\d,]+) (more|less)/u
  ).exec(said);
  const headline =
    amount === null ? 0 : number(amount[1] ?? "", language) * (/mere|more/u.test(amount[2] ?? "") ? 1 : -1);
  // What costs more does not pay, and what costs less does.
  if (headline !== 0 && headline > 0 !== paysNot) wrong.push(`${headline} and the verdict`);
  // Before and after income tax there are two lines of the municipality: the answer is of the last.
  const rows = lines.filter((line) =>
    (isDanish ? /^Kommunen/u : /^(?:The )?municipality/iu).test(line.trim()),
  );
  const shown = lastOf(rows.at(-1) ?? "", /./u, language);
  if (shown === undefined || shown !== headline) wrong.push(`headline ${headline}, table ${shown}`);
  const bridged = lastOf(text, isDanish ? /^\s*Forskel {2,}/u : /^\s*Difference {2,}/u, language);
  if (bridged === undefined || bridged !== headline) wrong.push(`headline ${headline}, bridge ${bridged}`);
  const needs = (isDanish ? /det kræver [\d,]+ pct\. mod målet/u : /that takes [\d.]+% against/u).test(said);
  const spare = (isDanish ? /kan (?:falde|stige) til/u : /may (?:fall|rise) to/u).test(said);
  if ((needs && !paysNot) || (spare && paysNot)) wrong.push("what it takes and the verdict");
  return wrong;
};

/** What all parties together pay more than they receive, by strategy, as a part of what is moved: nothing. */
export const partiesApart = (model: Model): number => {
  const { until } = overview(model);
  return Math.max(
    ...until.strategies.map(({ id }) => {
      const ledger = { ...until.ledger, flows: until.ledger.flows.filter(({ strategy }) => strategy === id) };
      const costs = PARTIES.map((party) => netCost(ledger, [party]).toNumber());
      const size = costs.reduce((sum, cost) => sum + Math.abs(cost), 0);
      return size === 0 ? 0 : Math.abs(costs.reduce((sum, cost) => sum + cost, 0)) / size;
    }),
  );
};

/** A template as a pattern of what it may say. */
const patternOf = (template: string): RegExp =>
  new RegExp(
    template
      .split(/\{[^}]*\}/u)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/\s+/gu, "\\s+"))
      .join(".+?"),
    "u",
  );

const PAGE_PATTERNS = Object.entries(TEXTS).map(([name, words]) => ({
  name,
  da: patternOf(words.da),
  en: patternOf(words.en),
}));

/** Every sentence of the page, each language by itself. */
export const SENTENCES = PAGE_PATTERNS.flatMap(({ name }) => [`da ${name}`, `en ${name}`]);

/** The page's sentences that a screen has, by name. */
export const sentencesOf = ({ text, language }: Screen): readonly string[] => {
  const said = flat(text);
  return PAGE_PATTERNS.flatMap((each) => (each[language].test(said) ? [each.name] : []));
};
