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
    en: "expected one of {expected}; found “{found}”",
    da: "forventede en af {expected}; fandt »{found}«",
  },
  "expected-formula": {
    en: "expected a formula of parameters, such as placePrice, found {found}",
    da: "forventede en formel af parametre, fx placePrice, fandt {found}",
  },
  "missing-key": { en: "the key “{key}” is missing", da: "nøglen »{key}« mangler" },
  "unknown-key": {
    en: "unknown key “{found}”; known here: {expected}",
    da: "ukendt nøgle »{found}«; kendte her: {expected}",
  },
  "number-split": {
    en: "“{found}” is read as a key of its own: in {} and [], a number with a comma needs quotes",
    da: "»{found}« læses som en nøgle for sig: i {} og [] kræver et tal med komma anførselstegn",
  },
  "no-value": { en: "a value is missing here", da: "her mangler en værdi" },
  "invalid-name": {
    en: "“{found}” cannot be a name: it must start with a letter and hold only letters, digits, _ and -, at most 60",
    da: "»{found}« kan ikke være et navn: det skal begynde med et bogstav og kun bestå af bogstaver, cifre, _ og -, højst 60",
  },
  "invalid-parameter-name": {
    en: "“{found}” cannot be a name in formulas: it must start with a letter and hold only letters, digits and _, at most 60",
    da: "»{found}« kan ikke være et navn i formler: det skal begynde med et bogstav og kun bestå af bogstaver, cifre og _, højst 60",
  },
  "invalid-table-name": {
    en: "“{found}” cannot be a table's name: it must hold only letters, digits, _ and -, at most 60",
    da: "»{found}« kan ikke være en tabels navn: det må kun bestå af bogstaver, cifre, _ og -, højst 60",
  },
  "invalid-heading": {
    en: "a heading must hold from 1 to 200 characters",
    da: "en overskrift skal have fra 1 til 200 tegn",
  },
  "reserved-name": {
    en: "“{found}” has a meaning of its own in formulas and cannot name a parameter",
    da: "»{found}« har sin egen betydning i formler og kan ikke være navnet på en parameter",
  },
  "index-year-malformed": {
    en: "“{found}” is not a year; write it as 2022",
    da: "»{found}« er ikke et årstal; skriv det som 2022",
  },
  "too-many": {
    en: "too many entries: at most {expected} are read",
    da: "for mange indgange: der læses højst {expected}",
  },
  "too-few": {
    en: "too few entries: at least {expected} needed here",
    da: "for få indgange: her skal der være mindst {expected}",
  },
  "text-too-long": {
    en: "the text is longer than {expected} characters",
    da: "teksten er længere end {expected} tegn",
  },
  "ambiguous-number": {
    en: "“{found}” may be {thousands} or {decimal}: write {thousands} or {decimalLong}, or declare numbers: danish (or english) at the top",
    da: "»{found}« kan være {thousands} eller {decimal}: skriv {thousands} eller {decimalLong}, eller erklær numbers: danish (eller english) øverst",
  },
  "number-too-large": {
    en: "“{found}” is too large or too long: at most 20 digits before the decimal point and 20 after",
    da: "»{found}« er for stort eller for langt: højst 20 cifre før decimaltegnet og 20 efter",
  },
  "number-notation": {
    en: "“{found}” is not written as a number here: use digits, such as {expected}",
    da: "»{found}« er ikke skrevet som et tal her: brug cifre, fx {expected}",
  },
  "number-style-undeclared": {
    en: "“{found}” can be read only if the document declares numbers: {expected} at the top; otherwise write digits such as 1234.50",
    da: "»{found}« kan kun læses, hvis dokumentet erklærer numbers: {expected} øverst; skriv ellers cifre som 1234.50",
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
    en: "expected at most {expected|# decimal|# decimals}, found {found}",
    da: "forventede højst {expected|# decimal|# decimaler}, fandt {found}",
  },
  "count-too-large": {
    en: "expected at most {expected}, found {found}",
    da: "forventede højst {expected}, fandt {found}",
  },
  "missing-one-of": {
    en: "a key is missing: {expected} (exactly one of them)",
    da: "der mangler en nøgle: {expected} (netop én af dem)",
  },
  "more-than-one-of": {
    en: "only one key may stand here of {expected}; found {found}",
    da: "her må kun stå én nøgle af {expected}; fandt {found}",
  },
  "unknown-reference": {
    en: "“{found}” is not among the names under {where}: {expected}",
    da: "»{found}« er ikke blandt navnene under {where}: {expected}",
  },
  "unknown-quantity": {
    en: "“{found}” is not among the quantities of the document or of the table's model: {expected}",
    da: "»{found}« er ikke blandt mængderne for dokumentet eller tabellens model: {expected}",
  },
  "no-names": {
    en: "there is no “{found}”, as there are no names under {where}",
    da: "»{found}« findes ikke, da der ingen navne er under {where}",
  },
  "driver-mismatch": {
    en: "{per} counts {needs}, but “{found}” under capacity has {has}",
    da: "{per} tæller {needs}, men »{found}« under capacity har {has}",
  },
  "unit-mismatch": {
    en: "the amount has the unit {found}, but per: {per} needs {expected}",
    da: "beløbet har enheden {found}, men per: {per} kræver {expected}",
  },
  "amount-of-other-time": {
    en: "the amount has the unit {found}, but per: {per} needs {expected}: write per: {driver} and the amount in {found}, or give its parameter the unit {expected} and its value {factor}; a bare number in a formula changes no unit",
    da: "beløbet har enheden {found}, men per: {per} kræver {expected}: skriv per: {driver} og beløbet i {found}, eller giv dets parameter enheden {expected} og værdien {factor}; et tal i en formel ændrer ingen enhed",
  },
  "unit-of-other-time": {
    en: "the unit is {found}; needed here is {expected}: give the parameter the unit {expected} and its value {factor}; a bare number in a formula changes no unit",
    da: "enheden er {found}; her kræves {expected}: giv parameteren enheden {expected} og værdien {factor}; et tal i en formel ændrer ingen enhed",
  },
  "unit-names": {
    en: "the unit is {found}; needed here is {expected}, with the names used here: {words}",
    da: "enheden er {found}; her kræves {expected}, med de navne, der bruges her: {words}",
  },
  "percent-as-number": {
    en: "{found} in the unit {unit} is {percent} per cent; where {found} per cent is meant, write {found}%",
    da: "{found} i enheden {unit} er {percent} procent; hvor der menes {found} procent, skriv {found}%",
  },
  "percent-not-share": {
    en: "{found} is a share of something, and a number is needed here: write the number itself",
    da: "{found} er en andel af noget, og her skal stå et tal: skriv selve tallet",
  },
  "percent-meant": {
    en: "the value {found} lies outside its own range {expected}; where {found} per cent is meant, write {found}%",
    da: "værdien {found} ligger uden for sit eget interval {expected}; hvor der menes {found} procent, skriv {found}%",
  },
  "amount-without-unit": {
    en: "the amount has no unit, but per: {per} needs {expected}: let it come from a parameter with that unit",
    da: "beløbet har ingen enhed, men per: {per} kræver {expected}: lad det komme fra en parameter med den enhed",
  },
  "circular-parameters": {
    en: "the parameters go in a circle: {found}",
    da: "parametrene går i ring: {found}",
  },
  "evidence-without-source": {
    en: "“{evidence}” needs the key “{expected}”, so a reader can see where the figure comes from",
    da: "»{evidence}« kræver nøglen »{expected}«, så en læser kan se, hvor tallet kommer fra",
  },
  "range-reversed": {
    en: "the range must go from the lower to the higher value, found {found}",
    da: "intervallet skal gå fra den lave til den høje værdi, fandt {found}",
  },
  "value-outside-range": {
    en: "the value {found} lies outside its own range {expected}: write one within it, or change range",
    da: "værdien {found} ligger uden for sit eget interval {expected}: skriv en, der ligger i det, eller ret range",
  },
  "outside-horizon": {
    en: "{found} lies outside the horizon, which runs from {from} until {until} (the first day not counted)",
    da: "{found} ligger uden for horisonten, som går fra {from} indtil {until} (den første dag, der ikke tælles med)",
  },
  "same-party": {
    en: "a flow from {found} to itself moves nothing",
    da: "en strøm fra {found} til sig selv flytter ingenting",
  },
  "duplicate-name": { en: "“{found}” stands twice", da: "»{found}« står to gange" },
  "duplicate-date": { en: "the date {found} stands twice", da: "datoen {found} står to gange" },
  "cells-and-years": {
    en: "the line must have one cell per year: expected {expected}, found {found} (in [], a number with a comma needs quotes)",
    da: "linjen skal have én celle pr. år: forventede {expected}, fandt {found} (i [] kræver et tal med komma anførselstegn)",
  },
  "years-not-rising": {
    en: "the years must rise: {found} stands after {before}",
    da: "årene skal stige: {found} står efter {before}",
  },
  "unit-without-number": {
    en: "unit is the unit of the key “number”, and there is none here",
    da: "unit er enheden for nøglen »number«, og den er her ikke",
  },
  "year-not-in-table": {
    en: "table {table} has no year {found}; it has {expected}",
    da: "tabel {table} har ikke året {found}; den har {expected}",
  },
  "table-in-two-models": {
    en: "table {found} already belongs to model {model}",
    da: "tabel {found} hører allerede til model {model}",
  },
  "table-of-words": {
    en: "table {found} holds words, and an amount cannot be held against it",
    da: "tabel {found} har ord, og et beløb kan ikke holdes op mod den",
  },
  "wrong-document": {
    en: "the kind of this document must be {expected}; found “{found}”",
    da: "dokumentets kind skal være {expected}; fandt »{found}«",
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
    en: "the file is not UTF-8 text: save it as UTF-8 (Notepad: Save as, Encoding; Excel: Save as, CSV UTF-8)",
    da: "filen er ikke UTF-8-tekst: gem den som UTF-8 (Notesblok: Gem som, Kodning; Excel: Gem som, CSV UTF-8)",
  },
  "problems-left-out": {
    en: "more problems from here on: {found}",
    da: "flere problemer herfra: {found}",
  },
  "nested-too-deep": {
    en: "the document is nested deeper than {expected} levels",
    da: "dokumentet er indlejret dybere end {expected} niveauer",
  },
  "too-many-nodes": {
    en: "the document holds more than {expected} values",
    da: "dokumentet har mere end {expected} værdier",
  },
  "too-many-words": {
    en: "the document holds more than {expected} words, signs and spaces",
    da: "dokumentet har mere end {expected} ord, tegn og mellemrum",
  },
  "too-many-aliases": {
    en: "the document repeats itself through aliases too often (at most {expected})",
    da: "dokumentet gentager sig selv gennem aliasser for ofte (højst {expected})",
  },
  "yaml-syntax": {
    en: "this cannot be read as YAML: {reason}",
    da: "dette kan ikke læses som YAML: {reason}",
  },
  "yaml-colon": {
    en: "a second “: ” on one line: put the text in quotes",
    da: "endnu et »: « på samme linje: sæt teksten i anførselstegn",
  },
  "yaml-indent": {
    en: "this line is not indented like its neighbours: begin it in the same column as the keys beside it, with spaces",
    da: "denne linje er ikke indrykket som sine naboer: begynd den i samme kolonne som nøglerne ved siden af, med mellemrum",
  },
  "yaml-start": {
    en: "text that starts with {found} must stand in quotes",
    da: "tekst, der begynder med {found}, skal stå i anførselstegn",
  },
  "yaml-unclosed": {
    en: "this is never closed: a ], } or quotation mark is missing",
    da: "dette bliver aldrig lukket: der mangler ], } eller et anførselstegn",
  },
  "yaml-key-colon": {
    en: "a key needs “: ” after it, a colon and a space",
    da: "efter en nøgle skal der stå »: «, et kolon og et mellemrum",
  },
  "yaml-comma": { en: "a comma is missing before this", da: "der mangler et komma før dette" },
  "yaml-after-value": {
    en: "“{found}” stands after a value that has ended: put the whole text in quotes",
    da: "»{found}« står efter en værdi, der er slut: sæt hele teksten i anførselstegn",
  },
  "yaml-alias": {
    en: "there is no anchor &{found} before this; put text that starts with * in quotes",
    da: "der er ikke noget anker &{found} før dette; sæt tekst, der begynder med *, i anførselstegn",
  },
  "yaml-merge": {
    en: "merge keys ({found}) are not read here: write the keys themselves",
    da: "flettenøgler ({found}) læses ikke her: skriv selve nøglerne",
  },
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
