import type { Text } from "./text";

export const scenarioTexts = {
  "expected-mapping": {
    en: "expected keys with values, found {found}",
    da: "forventede nøgler med værdier, fandt {found}",
  },
  "expected-list": { en: "expected a list, found {found}", da: "forventede en liste, fandt {found}" },
  "expected-text": { en: "expected text, found {found}", da: "forventede tekst, fandt {found}" },
  "expected-number": { en: "expected a number, found {found}", da: "forventede et tal, fandt {found}" },
  "expected-date": {
    en: "expected a date such as 2022-07-01, found {found}",
    da: "forventede en dato som 2022-07-01, fandt {found}",
  },
  "expected-year": {
    en: "expected a year from 1900 to 2200, found {found}",
    da: "forventede et årstal fra 1900 til 2200, fandt {found}",
  },
  "expected-level": {
    en: "expected a year such as 2022, or “running”, found {found}",
    da: "forventede et årstal som 2022 eller »running«, fandt {found}",
  },
  "expected-name": {
    en: "expected one of {expected}, found {found}.",
    da: "forventede en af {expected}, fandt {found}.",
  },
  "expected-formula": {
    en: "expected a formula of parameters, such as placePrice, found {found}",
    da: "forventede en formel af parametre, fx placePrice, fandt {found}",
  },
  "missing-key": { en: "the key “{key}” is missing", da: "nøglen »{key}« mangler" },
  "unknown-key": {
    en: "unknown key “{found}”; known here: {expected}.",
    da: "ukendt nøgle »{found}«; kendte her: {expected}.",
  },
  "invalid-name": {
    en: "“{found}” cannot be a name: it must start with a letter and hold letters, digits{expected}",
    da: "»{found}« kan ikke være et navn: det skal begynde med et bogstav og bestå af bogstaver, cifre{expected}",
  },
  "too-many": {
    en: "too many entries: at most {expected} are read",
    da: "for mange indgange: der læses højst {expected}",
  },
  "too-few": {
    en: "at least {expected} is needed here",
    da: "her skal der være mindst {expected}",
  },
  "text-too-long": {
    en: "the text is longer than {expected} letters",
    da: "teksten er længere end {expected} tegn",
  },
  "ambiguous-number": {
    en: "“{found}” may be {thousands} or {decimal}: write {thousands} or {decimalLong}, or declare numbers: danish (or english) at the top",
    da: "»{found}« kan være {thousands} eller {decimal}: skriv {thousands} eller {decimalLong}, eller erklær numbers: danish (eller english) øverst",
  },
  "number-too-large": {
    en: "“{found}” is too large or too long: at most 20 digits before the decimal point and 12 after",
    da: "»{found}« er for stort eller for langt: højst 20 cifre før decimaltegnet og 12 efter",
  },
  "number-notation": {
    en: "“{found}” is not written as a number here: use digits, such as {expected}",
    da: "»{found}« er ikke skrevet som et tal her: brug cifre, fx {expected}",
  },
  "number-from-float": {
    en: "the number {found} cannot be taken exactly from a JavaScript number: give it as text",
    da: "tallet {found} kan ikke tages præcist fra et JavaScript-tal: skriv det som tekst",
  },
  "not-whole": {
    en: "expected a whole number, found {found}",
    da: "forventede et helt tal, fandt {found}",
  },
  "not-negative": {
    en: "expected zero or more, found {found}",
    da: "forventede nul eller mere, fandt {found}",
  },
  "too-many-decimals": {
    en: "expected at most {expected} decimals, found {found}",
    da: "forventede højst {expected} decimaler, fandt {found}",
  },
  "count-too-large": {
    en: "expected at most {expected}, found {found}",
    da: "forventede højst {expected}, fandt {found}",
  },
  "exactly-one-of": {
    en: "expected exactly one of {expected}, found {found}",
    da: "forventede netop én af {expected}, fandt {found}",
  },
  "unknown-reference": {
    en: "“{found}” is not among the names under {where}: {expected}.",
    da: "»{found}« er ikke blandt navnene under {where}: {expected}.",
  },
  "driver-mismatch": {
    en: "per: {per} counts {needs}, but “{found}” is {has}",
    da: "per: {per} tæller {needs}, men »{found}« er {has}",
  },
  "unit-mismatch": {
    en: "the amount has the unit {found}, but per: {per} needs {expected}",
    da: "beløbet har enheden {found}, men per: {per} kræver {expected}",
  },
  "circular-parameters": {
    en: "the parameters go in a circle: {found}",
    da: "parametrene går i ring: {found}",
  },
  "evidence-without-source": {
    en: "evidence: {evidence} needs a {expected}, so a reader can see where the figure comes from",
    da: "evidence: {evidence} kræver {expected}, så en læser kan se, hvor tallet kommer fra",
  },
  "range-reversed": {
    en: "the range must go from the lower to the higher value, found {found}",
    da: "intervallet skal gå fra den lave til den høje værdi, fandt {found}",
  },
  "value-outside-range": {
    en: "the value {found} lies outside its own range {expected}",
    da: "værdien {found} ligger uden for sit eget interval {expected}",
  },
  "outside-horizon": {
    en: "{found} lies outside the horizon, {expected}",
    da: "{found} ligger uden for horisonten, {expected}",
  },
  "same-party": {
    en: "a flow from {found} to itself moves nothing",
    da: "en strøm fra {found} til sig selv flytter ingenting",
  },
  "duplicate-date": { en: "the date {found} stands twice", da: "datoen {found} står to gange" },
  "cells-and-years": {
    en: "the line has {found} cells, but the table has {expected} years",
    da: "linjen har {found} celler, men tabellen har {expected} år",
  },
  "year-not-in-table": {
    en: "table {table} has no year {found}; it has {expected}",
    da: "tabel {table} har ikke året {found}; den har {expected}",
  },
  "table-in-two-models": {
    en: "table {found} already belongs to model {model}",
    da: "tabel {found} hører allerede til model {model}",
  },
  "wrong-document": {
    en: "expected a document of kind {expected}, found {found}",
    da: "forventede et dokument af typen {expected}, fandt {found}",
  },
  "file-unreadable": {
    en: "cannot read the file {found}: {reason}",
    da: "kan ikke læse filen {found}: {reason}",
  },
  "file-too-large": {
    en: "the document is larger than {expected}",
    da: "dokumentet er større end {expected}",
  },
  "file-not-text": {
    en: "the file is not UTF-8 text",
    da: "filen er ikke UTF-8-tekst",
  },
  "nested-too-deep": {
    en: "the document is nested deeper than {expected} levels",
    da: "dokumentet er indlejret dybere end {expected} niveauer",
  },
  "too-many-nodes": {
    en: "the document holds more than {expected} values",
    da: "dokumentet har mere end {expected} værdier",
  },
  "too-many-aliases": {
    en: "the document repeats itself through aliases too often (at most {expected})",
    da: "dokumentet gentager sig selv gennem aliasser for ofte (højst {expected})",
  },
  "yaml-syntax": { en: "not valid YAML: {reason}", da: "ikke gyldig YAML: {reason}" },
  "yaml-duplicate-key": {
    en: "the key “{found}” stands twice in the same place",
    da: "nøglen »{found}« står to gange samme sted",
  },
  "yaml-tab": {
    en: "a tab cannot indent YAML: use spaces",
    da: "et tabulatortegn kan ikke indrykke YAML: brug mellemrum",
  },
  "yaml-tag": {
    en: "the tag {found} is not read here",
    da: "mærket {found} læses ikke her",
  },
  "yaml-key": {
    en: "a key must be plain text, found {found}",
    da: "en nøgle skal være ren tekst, fandt {found}",
  },
  "several-documents": {
    en: "the file holds several documents: keep one",
    da: "filen har flere dokumenter: behold ét",
  },
  "empty-document": { en: "the document is empty", da: "dokumentet er tomt" },
} as const satisfies Record<string, Text>;
