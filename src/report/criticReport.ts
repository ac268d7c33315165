import type { Criticism, Critique } from "../analysis/index";
import type { Model } from "../model/index";
import { modelShape } from "../model/index";
import {
  checked,
  is,
  type Label,
  type Language,
  type Path,
  type Position,
  pathText,
} from "../problems/index";
import { type Block, heading, list, paragraph, type Report } from "./block";
import { criticismAdvice, criticismText } from "./criticismText";
import { listed, quoted } from "./numbers";
import { shortened } from "./page/fit";
import { critiqueShape, reportOptions } from "./shapes";
import { fill, WORDS } from "./words";

const TEXTS = {
  valid: { da: "{title}: filen er gyldig.", en: "{title}: the file is valid." },
  findings: { da: "Hvad der kan vildlede", en: "What may mislead" },
  none: { da: "Intet fundet, der kan vildlede.", en: "Nothing found that may mislead." },
  noOther: {
    da: "Intet ud over det, der er accepteret nedenfor.",
    en: "Nothing beyond what is accepted below.",
  },
  warnings: { da: "Læs tallene med forbehold", en: "Read the figures with care" },
  accepted: { da: "{text} (Accepteret: {reason})", en: "{text} (Accepted: {reason})" },
  also: { da: "{reason} Også i {cases}.", en: "{reason} Also in {cases}." },
};

type Accepted = Critique["accepted"][number];

/** What is accepted, that of one id once: with the reason and the cases it is found in as well. */
const acceptedOnce = (
  accepted: readonly Accepted[],
  language: Language,
): readonly { readonly finding: Criticism; readonly reason: string }[] => {
  const found = new Map<string, { readonly first: Accepted; readonly cases: string[] }>();
  for (const each of accepted) {
    const { id, case: named } = each.finding;
    const known = found.get(id);
    if (known === undefined) found.set(id, { first: each, cases: [] });
    else if (named !== undefined) known.cases.push(quoted(named.label[language], language));
  }
  return [...found.values()].map(({ first: { finding, reason }, cases }) => {
    const why = reason[language];
    if (cases.length === 0) return { finding, reason: why };
    // A reason is a sentence, with or without its full stop.
    const ended = /[.!?]$/u.test(why) ? why : `${why}.`;
    return { finding, reason: fill(TEXTS.also[language], { reason: ended, cases: listed(cases, language) }) };
  });
};

/** What a report of findings takes beside them. */
export interface CriticReportOptions {
  /** The document's own when left out. */
  readonly language?: Language;
  /** Where a path stands in the file, so that findings can say line and column. */
  readonly locate?: (path: Path) => Position;
}

const placeOf = ({ path }: Criticism, { locate }: CriticReportOptions): string => {
  const at = locate?.(path);
  if (at === undefined) return path.length === 0 ? "" : `${pathText(path)}: `;
  return `${at.file === undefined ? "" : `${at.file}:`}${at.line}:${at.column} `;
};

/** A finding in words. */
export interface ToldCriticism extends Criticism {
  readonly text: string;
  readonly advice: string;
  readonly at?: Position;
}

/** A report with its findings in words, as data. */
export interface CriticReport extends Report {
  readonly data: {
    readonly findings: readonly ToldCriticism[];
    readonly accepted: readonly { readonly finding: ToldCriticism; readonly reason: Label }[];
  };
}

const criticReportTakes = () => ({
  model: modelShape,
  critique: critiqueShape,
  options: reportOptions({ locate: is.callable }),
});

/**
 * Everything that may mislead in a scenario: each with its place, a sentence, and what to do.
 *
 * @example
 * import { critic } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 * import { criticReport, renderText } from "traedesten/report";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const model = await loadScenario(file, { rules: denmark });
 * const report = criticReport(model, critic(model), { language: "en" });
 * const line = renderText(report, { language: "en" }).split("\n")[0];
 * line; // "BI46 – extension of Projekt Trædesten, model A: the file is valid."
 */
export const criticReport = /* @__PURE__ */ checked(
  criticReportTakes,
  (model: Model, { findings, accepted }: Critique, options: CriticReportOptions = {}): CriticReport => {
    const { language = model.language } = options;
    const itemText = (finding: Criticism): string =>
      `${placeOf(finding, options)}[${finding.id}] ${criticismText(finding, language)}`;
    const told = (finding: Criticism): ToldCriticism => ({
      ...finding,
      text: criticismText(finding, language),
      advice: criticismAdvice(finding, language),
      ...(options.locate === undefined ? {} : { at: options.locate(finding.path) }),
    });
    const found = findings.map((finding) => `${itemText(finding)} ${criticismAdvice(finding, language)}`);
    const none = accepted.length === 0 ? TEXTS.none : TEXTS.noOther;
    return {
      blocks: [
        paragraph(fill(TEXTS.valid[language], { title: model.title[language] })),
        ...(found.length === 0
          ? [paragraph(none[language])]
          : [heading(TEXTS.findings[language]), list(found)]),
        ...(accepted.length === 0
          ? []
          : [
              heading(WORDS.accepted[language]),
              list(
                acceptedOnce(accepted, language).map(
                  ({ finding, reason }) => `${itemText(finding)} – ${reason}`,
                ),
              ),
            ]),
      ],
      main: { columns: [], lines: [] },
      data: {
        findings: findings.map(told),
        accepted: accepted.map(({ finding, reason }) => ({ finding: told(finding), reason })),
      },
    };
  },
);

/** How many letters there is room for, of a finding and of the reason it is accepted. */
interface Room {
  readonly says: number;
  readonly reason: number;
}

const ALL: Room = { says: Number.POSITIVE_INFINITY, reason: Number.POSITIVE_INFINITY };

/** What may turn or reverse an answer, one sentence each: what is not accepted first, and else with the reason it is. */
export const warningTexts = (
  { findings, accepted }: Critique,
  language: Language,
  { says, reason: room }: Room = ALL,
): readonly string[] => {
  const isTurning = ({ severity }: Criticism): boolean => severity !== "note";
  const textOf = (finding: Criticism, letters: number): string =>
    shortened(criticismText(finding, language), letters);
  const open = findings.filter(isTurning).map((finding) => textOf(finding, says + room));
  const known = acceptedOnce(accepted, language)
    .filter(({ finding }) => isTurning(finding))
    .map(({ finding, reason }) => {
      const text = textOf(finding, says);
      if (room === 0) return text;
      // The reason ends as it is written, inside the bracket.
      const why = shortened(reason, room).replace(/\.$/u, "");
      return fill(TEXTS.accepted[language], { text, reason: why });
    });
  return [...open, ...known];
};

/** The same under a heading, where there is any. */
export const warningBlocks = (critique: Critique, language: Language): Block[] => {
  const all = warningTexts(critique, language);
  return all.length === 0 ? [] : [heading(TEXTS.warnings[language]), list(all)];
};

/** The heading of what may turn or reverse an answer. */
export const warningsHeading = (language: Language): string => TEXTS.warnings[language];
