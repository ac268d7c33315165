import type { FindingKind, ReadingSource } from "../analysis/index";
import type { Language } from "../problems/index";

export type Words = Readonly<Record<Language, string>>;

/** Where another value comes from, as it stands after `i` or in a list. */
export const SOURCES: Record<ReadingSource, Words> = {
  rowSum: { da: "rækkesum", en: "row sum" },
  columnSum: { da: "sum af linjerne", en: "sum of the lines" },
  remainder: { da: "rest i linjen og kolonnen", en: "what is left in line and column" },
  otherTable: { da: "{from}", en: "{from}" },
  bottomUp: { da: "enhedspriser", en: "unit prices" },
  scenario: { da: "scenariet »{from}«", en: "the scenario “{from}”" },
  quantity: { da: "{from}", en: "{from}" },
  sequence: { da: "{from}", en: "{from}" },
  comparison: { da: "{from}", en: "{from}" },
  model: { da: "{from}", en: "{from}" },
};

export const TEMPLATES: Record<FindingKind, Words> = {
  cell: {
    da: "{table}, »{subject}«, {column}: trykt {stated}{readings}",
    en: "{table}, “{subject}”, {column}: stated {stated}{readings}",
  },
  words: {
    da: "{table}, »{subject}«: {readings}",
    en: "{table}, “{subject}”: {readings}",
  },
  quantity: {
    da: "»{subject}« er {stated} i dokumentet, men {readings}",
    en: "“{subject}” is {stated} in the document, but {readings}",
  },
  places: {
    da: "Model {subject} har {stated|# plads|# pladser} i dokumentet, men {readings}",
    en: "Model {subject} has {stated|# place|# places} in the document, but {readings}",
  },
  period: {
    da: "Model {subject} har perioden {stated} i dokumentet, men {readings}",
    en: "Model {subject} has the period {stated} in the document, but {readings}",
  },
  code: {
    da: "{table}, »{subject}«, {column}: trykt {stated}, men {readings}",
    en: "{table}, “{subject}”, {column}: stated {stated}, but {readings}",
  },
  label: {
    da: "Samme aktivitet under flere navne: {stated} i {inTable}, {readings}",
    en: "One activity under several names: {stated} in {inTable}, {readings}",
  },
  "price-level": {
    da: "{table} er i {stated}, men der står {readings}",
    en: "{table} is in {stated}, but it is {readings}",
  },
  years: {
    da: "{table} har årene {stated}, men {readings}",
    en: "{table} has the years {stated}, but {readings}",
  },
  numbering: { da: "{table}: {readings}", en: "{table}: {readings}" },
  statement: {
    da: "{table}: »{subject}« – {stated} mod {readings}",
    en: "{table}: “{subject}” – {stated} against {readings}",
  },
  "fixed-part": {
    da: "»{subject}«: den faste del (hvad der er tilbage efter pladserne) falder i {stated} i {inTable}, men i {readings}",
    en: "“{subject}”: the fixed part (what is left after the places) falls in {stated} in {inTable}, but in {readings}",
  },
  misfit: {
    da: "{table}, »{subject}«: efter pladserne er {stated} tilbage, men de modeller, prisen er løst af, har {readings} tilbage",
    en: "{table}, “{subject}”: after the places {stated} is left, but the models that the price was solved from have {readings} left",
  },
};

export const WHERE: Words = { da: "{value} i {names}", en: "{value} in {names}" };
export const RECONCILES: Words = { da: "får tabellen til at stemme", en: "makes the table add up" };
/** Where a reading bears out what is printed, and its table does not add up all the same. */
export const ELSEWHERE: Words = {
  da: "fejlen er et andet sted i tabellen",
  en: "the error is elsewhere in the table",
};
export const COMPUTED: Words = { da: ", beregnet {value} ({names})", en: ", computed {value} ({names})" };
export const CONFIRMED: Words = { da: "bekræftet af {names}", en: "confirmed by {names}" };
export const ROUNDED: Words = {
  da: "afrundet fra {value} ifølge {names}",
  en: "rounded from {value} by {names}",
};
export const COMPARED: Words = { da: "{name}: {value}", en: "{name}: {value}" };
export const DIFFERENCE: Words = { da: " (forskel {value})", en: " (difference {value})" };

export const YEARS = {
  model: { da: "perioden for {from} dækker {value}", en: "the period of {from} covers {value}" },
  sequence: { da: "i rækkefølge ville de være {value}", en: "in sequence they would be {value}" },
} as const;

export const NUMBERING = {
  first: { da: "numrene begynder ikke med 1", en: "the numbers do not start at 1" },
  after: { da: "nummeret følger ikke efter {before}", en: "the number does not follow {before}" },
} as const;

export const IN_WORDS = {
  differs: {
    da: "teksten siger {stated}, men {readings}",
    en: "the words say {stated}, but {readings}",
  },
  says: { da: "{names} siger {value} ({quantity})", en: "{names} say {value} ({quantity})" },
  unread: {
    da: "tallet {stated} i teksten står ikke under reads",
    en: "the number {stated} in the words is not listed under reads",
  },
  absent: {
    da: "reads siger {value} ({quantity}), men tallet står ikke i teksten",
    en: "reads say {value} ({quantity}), but the number is not in the words",
  },
} as const;

/** A blank cell, or a code that is not given. */
export const NOTHING: Words = { da: "intet", en: "nothing" };
export const NO_YEAR: Words = { da: "intet år", en: "no year" };
export const TOTAL: Words = { da: "I alt", en: "Total" };

/** The codes of an account, in a sentence. */
export const CODES: Readonly<Record<string, Words>> = {
  controlArea: { da: "styringsområde", en: "control area" },
  committee: { da: "udvalg", en: "committee" },
  appropriation: { da: "bevilling", en: "appropriation" },
  direction: { da: "I/U", en: "I/U" },
};
