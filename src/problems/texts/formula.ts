import type { Text } from "./text";

/** Formulas and units, for the person who wrote them. Columns count from 1. */
export const formulaTexts = {
  "formula-empty": {
    en: "the formula is empty",
    da: "formlen er tom",
  },
  "formula-too-long": {
    en: "the formula is too long ({expected} characters); give parts of it names as parameters",
    da: "formlen er for lang ({expected} tegn); giv dele af den navne som parametre",
  },
  "formula-too-deep": {
    en: "the formula has too many levels inside one another ({expected}); give parts of it names as parameters",
    da: "formlen har for mange niveauer inde i hinanden ({expected}); giv dele af den navne som parametre",
  },
  "formula-too-many-parts": {
    en: "the formula has too many parts ({expected}); give parts of it names as parameters",
    da: "formlen har for mange led ({expected}); giv dele af den navne som parametre",
  },
  "formula-character": {
    en: "a formula cannot contain “{found}” (character {column})",
    da: "en formel kan ikke indeholde »{found}« (tegn {column})",
  },
  "formula-syntax": {
    en: "the formula cannot be read from character {column} (“{found}”): something is missing or too much just before it",
    da: "formlen kan ikke læses fra tegn {column} (»{found}«): lige før mangler der noget, eller der er noget for meget",
  },
  "formula-unfinished": {
    en: "the formula stops too early, after “{found}”",
    da: "formlen slutter for tidligt, efter »{found}«",
  },
  "formula-number": {
    en: "“{found}” (character {column}) is not a number; write for example 112_000, 0.5 or 20%",
    da: "»{found}« (tegn {column}) er ikke et tal; skriv for eksempel 112_000, 0.5 eller 20%",
  },
  "formula-number-size": {
    en: "the number “{found}” (character {column}) is too large, too small or has more than 40 significant digits",
    da: "tallet »{found}« (tegn {column}) er for stort, for lille eller har mere end 40 betydende cifre",
  },
  "formula-ambiguous-number": {
    en: "“{found}” (character {column}) may mean thousands or decimals; write 1000 or 1_000 for a thousand, and 1.0000 for decimals",
    da: "»{found}« (tegn {column}) kan være tusinder eller decimaler; skriv 1000 eller 1_000 for tusind og 1.0000 for decimaler",
  },
  "formula-comma": {
    en: "“{found}” (character {column}): a comma separates arguments; write 1.5 for decimals, 1000 or 1_000 for a thousand, and a space after a comma between arguments",
    da: "»{found}« (tegn {column}): et komma adskiller argumenter; skriv 1.5 for decimaler, 1000 eller 1_000 for tusind og et mellemrum efter et komma mellem argumenter",
  },
  "formula-implicit-multiplication": {
    en: "an operator is missing in “{found}” (character {column}); write * to multiply, and numbers without spaces; a formula holds no units",
    da: "der mangler et regnetegn i »{found}« (tegn {column}); skriv * for at gange, og tal uden mellemrum; der står ingen enheder i en formel",
  },
  "formula-percent": {
    en: "“%” (character {column}) may only stand after a number, as in 20%",
    da: "»%« (tegn {column}) må kun stå efter et tal, som i 20%",
  },
  "formula-assignment": {
    en: "“=” (character {column}): a formula neither starts with = nor gives names to values; write {expected} to compare",
    da: "»=« (tegn {column}): en formel begynder ikke med = og giver ikke værdier navne; skriv {expected} for at sammenligne",
  },
  "formula-reserved-name": {
    en: "“{found}” (character {column}) has a meaning of its own in formulas and cannot be a parameter here",
    da: "»{found}« (tegn {column}) har sin egen betydning i formler og kan ikke være en parameter her",
  },
  "formula-function": {
    en: "there is no function “{found}” (character {column}); known functions: {expected}",
    da: "der er ingen funktion »{found}« (tegn {column}); kendte funktioner: {expected}",
  },
  "formula-arguments": {
    en: "“{found}” has the wrong number of arguments; expected: {expected}",
    da: "»{found}« har et forkert antal argumenter; forventet: {expected}",
  },
  "formula-not-allowed": {
    en: "the formula holds something a formula cannot do, at “{found}” (character {column})",
    da: "formlen indeholder noget, en formel ikke kan, ved »{found}« (tegn {column})",
  },
  "formula-text": {
    en: "{found} (character {column}) is text; text may only stand in table(…)",
    da: "{found} (tegn {column}) er tekst; tekst må kun stå i table(…)",
  },
  "formula-condition": {
    en: "at “{found}” (character {column}) a comparison is expected, such as a < b",
    da: "ved »{found}« (tegn {column}) forventes en sammenligning, for eksempel a < b",
  },
  "formula-chain": {
    en: "at “{found}” (character {column}) several comparisons follow each other; write a < b and b < c",
    da: "ved »{found}« (tegn {column}) følger flere sammenligninger efter hinanden; skriv a < b and b < c",
  },
  "formula-value-expected": {
    en: "at “{found}” (character {column}) a value is expected, not a comparison; write if(a < b, x, y), or not (a < b)",
    da: "ved »{found}« (tegn {column}) forventes en værdi, ikke en sammenligning; skriv if(a < b, x, y) eller not (a < b)",
  },
  "formula-table-name": {
    en: 'table (character {column}) needs the name of a table in quotes: table("rates")',
    da: 'table (tegn {column}) skal have navnet på en tabel i anførselstegn: table("satser")',
  },
  "formula-table-key": {
    en: 'the key of a table (character {column}) is date, the name of an attribute, or text in quotes: table("wages", ageGroup)',
    da: 'nøglen til en tabel (tegn {column}) er date, navnet på en egenskab eller tekst i anførselstegn: table("løn", aldersgruppe)',
  },
  "formula-parameter": {
    en: "there is no parameter “{found}”",
    da: "der er ingen parameter »{found}«",
  },
  "formula-value": {
    en: "the value of “{name}” is not a plain decimal: “{found}”",
    da: "værdien af »{name}« er ikke et almindeligt decimaltal: »{found}«",
  },
  "formula-range": {
    en: "“{found}” is too large or too small to calculate with: a value must be 0, or lie between 1e-100 and 1e100, with either sign",
    da: "»{found}« er for stor eller for lille at regne med: en værdi skal være 0 eller ligge mellem 1e-100 og 1e100, med begge fortegn",
  },
  "formula-exponent": {
    en: "the exponent “{found}” is beyond 1000, up or down",
    da: "eksponenten »{found}« er over 1000 eller under −1000",
  },
  "formula-zero-divisor": {
    en: "division by zero: “{found}” is 0",
    da: "division med nul: »{found}« er 0",
  },
  "formula-ln": {
    en: "ln needs a value above 0, but “{found}” is not",
    da: "ln kræver en værdi over 0, men det er »{found}« ikke",
  },
  "formula-sqrt": {
    en: "the square root of “{found}” does not exist, as it is negative",
    da: "kvadratroden af »{found}« findes ikke, da værdien er negativ",
  },
  "formula-negative-base": {
    en: "“{found}” is negative and can only be raised to a whole number",
    da: "»{found}« er negativ og kan kun opløftes til et helt tal",
  },
  "formula-table-unknown": {
    en: "there is no table “{found}”",
    da: "der er ingen tabel »{found}«",
  },
  "formula-table-kind": {
    en: "the table “{table}” is read by {expected}, but the formula reads it by {found}",
    da: "tabellen »{table}« slås op med {expected}, men formlen slår op med {found}",
  },
  "formula-table-gap": {
    en: "the table “{table}” has no value for {found}",
    da: "tabellen »{table}« har ingen værdi for {found}",
  },
  "formula-table-twice": {
    en: "the table “{table}” has two values from {found}",
    da: "tabellen »{table}« har to værdier fra {found}",
  },
  "formula-date": {
    en: "the table “{table}” is read by date, but there is no date ({expected}): “{found}”",
    da: "tabellen »{table}« slås op efter dato, men der er ingen dato ({expected}): »{found}«",
  },
  "formula-attribute": {
    en: "the table “{table}” is read by “{found}”, which is not known here",
    da: "tabellen »{table}« slås op efter »{found}«, som ikke er kendt her",
  },
  "formula-unit-mismatch": {
    en: "in “{found}” the unit {left} meets the unit {right}; they must be the same",
    da: "i »{found}« mødes enheden {left} og enheden {right}; de skal være ens",
  },
  "formula-unit-unknown": {
    en: "the unit of “{found}” is not known",
    da: "enheden for »{found}« er ikke kendt",
  },
  "formula-unit-dimensionless": {
    en: "“{found}” has the unit {unit}, but must have none here",
    da: "»{found}« har enheden {unit}, men må ikke have nogen her",
  },
  "formula-unit-power": {
    en: "something in {unit} can only be raised to a whole number of at most four digits, written in the formula; found “{found}”",
    da: "noget i {unit} kan kun opløftes til et helt tal med højst fire cifre, der står i formlen; fandt »{found}«",
  },
  "formula-unit-root": {
    en: "“{found}” has the unit {unit}, whose square root is no unit",
    da: "»{found}« har enheden {unit}, hvis kvadratrod ikke er en enhed",
  },
  "unit-syntax": {
    en: "“{found}” is not a unit (character {column}); write for example {expected}",
    da: "»{found}« er ikke en enhed (tegn {column}); skriv for eksempel {expected}",
  },
  "unit-exponent": {
    en: "a power in the unit “{found}” is too large (character {column})",
    da: "en potens i enheden »{found}« er for stor (tegn {column})",
  },
} as const satisfies Record<string, Text>;
