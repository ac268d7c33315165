import type { Stage } from "../../analysis/index";
import { Decimal } from "../../decimal";
import { isTaxed } from "../../ledger/index";
import type { Model } from "../../model/index";
import type { AmountUnit } from "../../money/index";
import { type Language, printable } from "../../problems/index";
import { kroner } from "../../report/numbers";
import { TEXTS as PAGE } from "../../report/page/texts";

/** Amounts from here on are told in thousands, and in millions. */
const THOUSANDS = 1_000_000;
const MILLIONS = 1_000_000_000;

/** What amounts of a chart are counted in: few digits, and the same for all of them. */
export const unitOf = (amounts: readonly string[]): AmountUnit => {
  const most = Decimal.max(0, ...amounts.map((amount) => new Decimal(amount).abs()));
  return most.gte(MILLIONS) ? "mio" : most.gte(THOUSANDS) ? "1000" : "kr";
};

/** How far a net cost goes, after a comma; nothing where there is no tax. */
export const stageText = (model: Model, stage: Stage, language: Language): string =>
  isTaxed(model) || stage !== "afterTax" ? `, ${PAGE[stage][language]}` : "";

/** An amount in whole kroner, in a sentence. */
export const amountText = (amount: string, currency: string, language: Language): string =>
  kroner(new Decimal(amount).toFixed(0), currency, language);

const MOST_LETTERS = 80;

/** Words from a scenario: one line of printable text, cut where they are longer than a picture has room for. */
export const words = (text: string): string => {
  const line = [...printable(text).trim()];
  return line.length <= MOST_LETTERS ? line.join("") : `${line.slice(0, MOST_LETTERS - 1).join("")}…`;
};

/** Parts told one after the other, each with one full stop, whatever abbreviation it ends in. */
export const described = (parts: readonly string[]): string =>
  parts.map((text) => text.replace(/\.?$/u, ".")).join(" ");
