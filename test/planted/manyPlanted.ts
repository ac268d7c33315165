import { type CriticismKind, critic } from "../../src/analysis/index";
import { denmark } from "../../src/denmark/index";
import { criticismAdvice, criticismText } from "../../src/report/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";
import { familyMentor, familyMentorText } from "../analysis/familyMentor";
import { goodOf } from "../scenario/outcomes";
import { answers, otherValues, PLANTS, picking, SELDOM } from "./plants";
import { contradictions, partiesApart, screensOf, sentencesOf } from "./readBack";

export { SENTENCES } from "./readBack";

/** What became of one planted scenario. */
export interface Planted {
  readonly kind: CriticismKind | "answer";
  readonly seed: number;
  /** Kinds that were found in it. */
  readonly found: readonly CriticismKind[];
  /** Sentences of the first page in it, each language by itself. */
  readonly sentences: readonly string[];
  /** What is wrong: none of it may be. */
  readonly wrong: readonly string[];
}

const KINDS = Object.keys(PLANTS) as (keyof typeof PLANTS)[];

/** One fault, planted by a seed in a scenario of other values. */
export const planted = async (
  kind: keyof typeof PLANTS,
  seed: number,
  isPrinted = true,
): Promise<Planted> => {
  const pick = picking(seed * 31 + KINDS.indexOf(kind));
  const model = await familyMentor(...PLANTS[kind](pick), ...otherValues(pick));
  const { findings } = critic(model);
  const wrong: string[] = [];
  const mine = findings.filter((finding) => finding.kind === kind);
  if (mine.length === 0) wrong.push("the fault is not found");
  for (const finding of findings)
    for (const language of ["da", "en"] as const)
      for (const text of [criticismText(finding, language), criticismAdvice(finding, language)])
        if (!text.endsWith(".") || /[{|]\w+\}/u.test(text.replace(/\{ \w/gu, "")))
          wrong.push(`not a sentence: ${text}`);
  // Without a reference there is nothing a page could say.
  const screens = kind === "reference" || !isPrinted ? [] : screensOf(model);
  for (const screen of screens)
    wrong.push(...contradictions(screen).map((each) => `${screen.language}: ${each}`));
  if (screens.length > 0 && partiesApart(model) > 1e-9) wrong.push("parties do not sum to nothing");
  return {
    kind,
    seed,
    found: [...new Set(findings.map((finding) => finding.kind))],
    sentences: screens.flatMap((screen) => sentencesOf(screen).map((name) => `${screen.language} ${name}`)),
    wrong,
  };
};

/** A scenario of any answer, and what its page says against itself. */
export const answered = async (seed: number): Promise<Planted> => {
  const { changes, more } = answers(picking(seed * 7919));
  const model = goodOf(await parseScenarioYaml(`${familyMentorText(...changes)}${more}`, { rules: denmark }));
  const screens = screensOf(model);
  return {
    kind: "answer",
    seed,
    found: [],
    sentences: screens.flatMap((screen) => sentencesOf(screen).map((name) => `${screen.language} ${name}`)),
    wrong: [
      ...screens.flatMap((screen) => contradictions(screen).map((each) => `${screen.language}: ${each}`)),
      ...(partiesApart(model) > 1e-9 ? ["parties do not sum to nothing"] : []),
    ],
  };
};

/** A scenario whose page says what it seldom says. */
export const seldom = async (name: string, seed: number): Promise<Planted> => {
  const model = await familyMentor(
    ...(SELDOM[name] ?? []),
    ...otherValues(picking(seed * 104_729)).slice(0, 1),
  );
  const screens = screensOf(model);
  return {
    kind: "answer",
    seed,
    found: [],
    sentences: screens.flatMap((screen) => sentencesOf(screen).map((each) => `${screen.language} ${each}`)),
    wrong: screens.flatMap((screen) =>
      contradictions(screen).map((each) => `${name}, ${screen.language}: ${each}`),
    ),
  };
};

/** Every kind of fault so many times each, and scenarios of any answer as often as all of them together. */
export async function* manyPlanted(count: number, first: number): AsyncGenerator<Planted> {
  for (let seed = first; seed < first + count; seed += 1)
    for (const [index, kind] of KINDS.entries()) {
      yield await planted(kind, seed);
      yield await answered(seed * KINDS.length + index);
    }
  for (const name of Object.keys(SELDOM))
    for (let seed = first; seed < first + count; seed += 1) yield await seldom(name, seed);
}
