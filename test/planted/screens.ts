import { readFileSync } from "node:fs";
import { critic, overview } from "../../src/analysis/index";
import { denmark } from "../../src/denmark/index";
import type { Model } from "../../src/model/index";
import type { Language } from "../../src/problems/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";
import { readYaml } from "../../src/scenario/yaml/readYaml";
import { goodOf } from "../scenario/outcomes";
import { answersOf, screenIn } from "./readBack";

/** What is right of one first screen: the four questions that a reader of it alone is asked. */
export interface Key {
  /** Whether it pays for the municipality. */
  readonly pays: boolean;
  /** Who spends more and who spends less by it, after income tax: of municipality, state and all of the public. */
  readonly costsMore: readonly string[];
  readonly costsLess: readonly string[];
  /** What moves the answer most. */
  readonly hangsOn: string;
  /** The kind of the planted fault; `nothing` where there is none. */
  readonly distrust: string;
}

const inFolder = (name: string): URL => new URL(`../fixtures/screens/${name}`, import.meta.url);

export const NUMBERS = Array.from({ length: 20 }, (_, index) => String(index + 1).padStart(2, "0"));

/** Every other screen is in English. */
export const languageOf = (number: string): Language => (Number(number) % 2 === 1 ? "da" : "en");

export const screenModel = async (number: string): Promise<Model> =>
  goodOf(await parseScenarioYaml(readFileSync(inFolder(`${number}.yaml`), "utf8"), { rules: denmark }));

/** The screen as it was printed when it was looked at. */
export const storedScreen = (number: string): string => readFileSync(inFolder(`${number}.txt`), "utf8");

export const keys = (): Readonly<Record<string, Key>> => {
  const read = readYaml(readFileSync(inFolder("key.yaml"), "utf8"));
  if (!read.ok) throw new Error("the key cannot be read");
  return (read.value.value as { screens: Readonly<Record<string, Key>> }).screens;
};

/** A scenario's screen and what is right of it, by the data behind it. */
export const screenOf = (model: Model, language: Language) => {
  const screen = screenIn(model, language);
  const [verdict] = screen.verdicts;
  if (verdict === undefined) throw new Error("a screen has one verdict");
  const lines = overview(model).perCitizen.filter(({ stage }) => stage === "afterTax");
  const differences = ["municipality", "centralGovernment", "public"].map((payer) => {
    const line = lines.find(({ perspective }) => perspective === payer);
    return [payer, Math.round(Number(line?.differences[verdict.of] ?? 0))] as const;
  });
  const all = critic(model);
  return {
    text: screen.text,
    pays: verdict.pays,
    costsMore: differences.flatMap(([payer, amount]) => (amount > 0 ? [payer] : [])),
    costsLess: differences.flatMap(([payer, amount]) => (amount < 0 ? [payer] : [])),
    hangsOn: verdict.hangsOn[0]?.varied.parameter ?? "nothing",
    found: all.findings.map(({ kind }) => String(kind)),
  };
};

/** Whether all screens print as they are stored, asked as often as wanted: what they tell of is worked out once. */
export const printingAsStored = async (): Promise<() => boolean> => {
  const all = await Promise.all(
    NUMBERS.map(async (number) => {
      const model = await screenModel(number);
      return { number, model, answers: answersOf(model), stored: storedScreen(number) };
    }),
  );
  return () =>
    all.every(
      ({ number, model, answers, stored }) => screenIn(model, languageOf(number), answers).text === stored,
    );
};
