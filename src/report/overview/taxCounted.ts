import type { Model } from "../../model/index";
import type { Language } from "../../problems/index";

const OF_TAX = ["taxCountedWhole", "taxKeptByYear"];

/** How much of a municipality's tax the amounts after tax count, as the rules say it: nobody can see it of an amount. */
export const taxCounted = ({ assumptions }: Model, language: Language): readonly string[] =>
  assumptions.flatMap(({ id, label }) => (OF_TAX.includes(id) ? [label[language]] : []));
