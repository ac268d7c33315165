import type { Model } from "../../model/index";
import type { Language } from "../../problems/index";

const SAID_FIRST = ["priceLevel", "taxCountedWhole", "taxKeptByYear"];

/** At whose prices amounts are, where not at the file's, and how much of a municipality's tax those after tax count: nobody can see it of an amount. */
export const saidFirst = ({ assumptions }: Model, language: Language): readonly string[] =>
  assumptions.flatMap(({ id, label }) => (SAID_FIRST.includes(id) ? [label[language]] : []));

/** Laws that ended while figures of one day before that are taken all the way. */
export const lawsKept = ({ assumptions }: Model, language: Language): readonly string[] =>
  assumptions.some(({ id }) => id === "asOf")
    ? assumptions.flatMap(({ id, label }) => (id.startsWith("endedLaw.") ? [label[language]] : []))
    : [];
