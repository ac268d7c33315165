import type { Text } from "./text";

/** Formulas and units, for the person who wrote them. Columns count from 1. */
export const formulaTexts = {
  "formula-empty": {
    en: "The formula is empty.",
    da: "Formlen er tom.",
  },
  "formula-too-long": {
    en: "The formula is too long ({expected} characters). Give parts of it names as parameters.",
    da: "Formlen er for lang ({expected} tegn). Giv dele af den navne som parametre.",
  },
  "formula-too-deep": {
    en: "The formula has too many levels inside one another ({expected}). Give parts of it names as parameters.",
    da: "Formlen har for mange niveauer inde i hinanden ({expected}). Giv dele af den navne som parametre.",
  },
  "formula-too-many-parts": {
    en: "The formula has too many parts ({expected}). Give parts of it names as parameters.",
    da: "Formlen har for mange led ({expected}). Giv dele af den navne som parametre.",
  },
  "formula-character": {
    en: "A formula cannot contain “{found}” (column {column}).",
    da: "En formel kan ikke indeholde »{found}« (kolonne {column}).",
  },
  "formula-syntax": {
    en: "The formula cannot be read from column {column} (“{found}”): something is missing or too much just before it.",
    da: "Formlen kan ikke læses fra kolonne {column} (»{found}«): lige før mangler der noget, eller der er noget for meget.",
  },
  "formula-number": {
    en: "“{found}” (column {column}) is not a number. Write for example 112_000, 0.5 or 20%.",
    da: "»{found}« (kolonne {column}) er ikke et tal. Skriv for eksempel 112_000, 0.5 eller 20%.",
  },
  "formula-number-size": {
    en: "The number “{found}” (column {column}) is too large, too small or has more than 40 significant digits.",
    da: "Tallet »{found}« (kolonne {column}) er for stort, for lille eller har mere end 40 betydende cifre.",
  },
  "formula-ambiguous-number": {
    en: "“{found}” (column {column}) may mean thousands or decimals. Write 1000 or 1_000 for a thousand, and 1.0000 for decimals.",
    da: "»{found}« (kolonne {column}) kan være tusinder eller decimaler. Skriv 1000 eller 1_000 for tusind og 1.0000 for decimaler.",
  },
  "formula-comma": {
    en: "“{found}” (column {column}): a comma separates arguments. Write 1.5 for decimals, 1000 or 1_000 for a thousand, and a space after a comma between arguments.",
    da: "»{found}« (kolonne {column}): et komma adskiller argumenter. Skriv 1.5 for decimaler, 1000 eller 1_000 for tusind og et mellemrum efter et komma mellem argumenter.",
  },
  "formula-implicit-multiplication": {
    en: "An operator is missing in “{found}” (column {column}). Write * to multiply, and numbers without spaces. A formula holds no units.",
    da: "Der mangler et regnetegn i »{found}« (kolonne {column}). Skriv * for at gange, og tal uden mellemrum. Der står ingen enheder i en formel.",
  },
  "formula-percent": {
    en: "“%” (column {column}) may only stand after a number, as in 20%.",
    da: "»%« (kolonne {column}) må kun stå efter et tal, som i 20%.",
  },
  "formula-assignment": {
    en: "“=” (column {column}): a formula cannot give names to values. Write {expected} to compare.",
    da: "»=« (kolonne {column}): en formel kan ikke give værdier navne. Skriv {expected} for at sammenligne.",
  },
  "formula-reserved-name": {
    en: "“{found}” (column {column}) has a meaning of its own in formulas and cannot be a parameter here.",
    da: "»{found}« (kolonne {column}) har sin egen betydning i formler og kan ikke være en parameter her.",
  },
  "formula-function": {
    en: "There is no function “{found}” (column {column}). Known functions: {expected}.",
    da: "Der er ingen funktion »{found}« (kolonne {column}). Kendte funktioner: {expected}.",
  },
  "formula-arguments": {
    en: "“{found}” has the wrong number of arguments; expected: {expected}.",
    da: "»{found}« har et forkert antal argumenter; forventet: {expected}.",
  },
  "formula-not-allowed": {
    en: "The formula holds something a formula cannot do, at “{found}” (column {column}).",
    da: "Formlen indeholder noget, en formel ikke kan, ved »{found}« (kolonne {column}).",
  },
  "formula-text": {
    en: "{found} (column {column}) is text. Text may only stand in table(…).",
    da: "{found} (kolonne {column}) er tekst. Tekst må kun stå i table(…).",
  },
  "formula-condition": {
    en: "At “{found}” (column {column}) a comparison is expected, such as a < b.",
    da: "Ved »{found}« (kolonne {column}) forventes en sammenligning, for eksempel a < b.",
  },
  "formula-chain": {
    en: "At “{found}” (column {column}) several comparisons follow each other. Write a < b and b < c.",
    da: "Ved »{found}« (kolonne {column}) følger flere sammenligninger efter hinanden. Skriv a < b and b < c.",
  },
  "formula-value-expected": {
    en: "At “{found}” (column {column}) a value is expected, not a comparison. Write if(a < b, x, y), or not (a < b).",
    da: "Ved »{found}« (kolonne {column}) forventes en værdi, ikke en sammenligning. Skriv if(a < b, x, y) eller not (a < b).",
  },
  "formula-table-name": {
    en: 'table (column {column}) needs the name of a table in quotes: table("rates").',
    da: 'table (kolonne {column}) skal have navnet på en tabel i anførselstegn: table("satser").',
  },
  "formula-table-key": {
    en: 'The key of a table (column {column}) is date, the name of an attribute, or text in quotes: table("wages", ageGroup).',
    da: 'Nøglen til en tabel (kolonne {column}) er date, navnet på en egenskab eller tekst i anførselstegn: table("løn", aldersgruppe).',
  },
  "formula-parameter": {
    en: "There is no parameter “{found}”.",
    da: "Der er ingen parameter »{found}«.",
  },
  "formula-value": {
    en: "The value of “{name}” is not a plain decimal: “{found}”.",
    da: "Værdien af »{name}« er ikke et almindeligt decimaltal: »{found}«.",
  },
  "formula-range": {
    en: "“{found}” is too large or too small to calculate with: a value must be 0, or lie between 1e-100 and 1e100, with either sign.",
    da: "»{found}« er for stor eller for lille at regne med: en værdi skal være 0 eller ligge mellem 1e-100 og 1e100, med begge fortegn.",
  },
  "formula-exponent": {
    en: "The exponent “{found}” is beyond 1000, up or down.",
    da: "Eksponenten »{found}« er over 1000 eller under −1000.",
  },
  "formula-zero-divisor": {
    en: "Division by zero: “{found}” is 0.",
    da: "Division med nul: »{found}« er 0.",
  },
  "formula-ln": {
    en: "ln needs a value above 0, but “{found}” is not.",
    da: "ln kræver en værdi over 0, men det er »{found}« ikke.",
  },
  "formula-sqrt": {
    en: "The square root of “{found}” does not exist, as it is negative.",
    da: "Kvadratroden af »{found}« findes ikke, da værdien er negativ.",
  },
  "formula-negative-base": {
    en: "“{found}” is negative and can only be raised to a whole number.",
    da: "»{found}« er negativ og kan kun opløftes til et helt tal.",
  },
  "formula-table-unknown": {
    en: "There is no table “{found}”.",
    da: "Der er ingen tabel »{found}«.",
  },
  "formula-table-kind": {
    en: "The table “{table}” is read by {expected}, but the formula reads it by {found}.",
    da: "Tabellen »{table}« slås op med {expected}, men formlen slår op med {found}.",
  },
  "formula-table-gap": {
    en: "The table “{table}” has no value for {found}.",
    da: "Tabellen »{table}« har ingen værdi for {found}.",
  },
  "formula-table-twice": {
    en: "The table “{table}” has two values from {found}.",
    da: "Tabellen »{table}« har to værdier fra {found}.",
  },
  "formula-date": {
    en: "The table “{table}” is read by date, but there is no date ({expected}): “{found}”.",
    da: "Tabellen »{table}« slås op efter dato, men der er ingen dato ({expected}): »{found}«.",
  },
  "formula-attribute": {
    en: "The table “{table}” is read by “{found}”, which is not known here.",
    da: "Tabellen »{table}« slås op efter »{found}«, som ikke er kendt her.",
  },
  "formula-unit-mismatch": {
    en: "In “{found}” the unit {left} meets the unit {right}; they must be the same.",
    da: "I »{found}« mødes enheden {left} og enheden {right}; de skal være ens.",
  },
  "formula-unit-unknown": {
    en: "The unit of “{found}” is not known.",
    da: "Enheden for »{found}« er ikke kendt.",
  },
  "formula-unit-dimensionless": {
    en: "“{found}” has the unit {unit}, but must have none here.",
    da: "»{found}« har enheden {unit}, men må ikke have nogen her.",
  },
  "formula-unit-power": {
    en: "Something in {unit} can only be raised to a whole number written in the formula, not to “{found}”.",
    da: "Noget i {unit} kan kun opløftes til et helt tal, der står i formlen, ikke til »{found}«.",
  },
  "formula-unit-root": {
    en: "“{found}” has the unit {unit}, whose square root is no unit.",
    da: "»{found}« har enheden {unit}, hvis kvadratrod ikke er en enhed.",
  },
  "unit-syntax": {
    en: "“{found}” is not a unit (column {column}). Write for example {expected}.",
    da: "»{found}« er ikke en enhed (kolonne {column}). Skriv for eksempel {expected}.",
  },
  "unit-exponent": {
    en: "A power in the unit “{found}” is too large (column {column}).",
    da: "En potens i enheden »{found}« er for stor (kolonne {column}).",
  },
} as const satisfies Record<string, Text>;
