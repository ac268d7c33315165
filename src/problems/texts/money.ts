import type { Text } from "./text";

/** Amounts, rounding and allocation, and reading amounts from text. */
export const moneyTexts = {
  "money-not-finite": {
    en: "{found} is not an amount; a finite number is needed.",
    da: "{found} er ikke et beløb; der skal stå et endeligt tal.",
  },
  "money-number-unsafe": {
    en: "The JavaScript number {found} may already be rounded: give text such as {expected}, or a whole number below 2^53.",
    da: "JavaScript-tallet {found} kan allerede være afrundet: skriv tekst som {expected} eller et helt tal under 2^53.",
  },
  "money-text-malformed": {
    en: "“{found}” is not a plain decimal number; write it as {expected}, without separators or exponent.",
    da: "»{found}« er ikke et almindeligt decimaltal; skriv det som {expected}, uden tusindtalsskilletegn og eksponent.",
  },
  "money-too-many-digits": {
    en: "{found} takes more digits than are kept exactly (at most {expected}): round it first, by a mode you choose.",
    da: "{found} har flere cifre, end der regnes præcist med (højst {expected}): afrund først, på en måde du vælger.",
  },
  "money-currency-malformed": {
    en: "“{found}” is not a currency code; write three capital letters such as {expected}.",
    da: "»{found}« er ikke en valutakode; skriv tre store bogstaver som {expected}.",
  },
  "money-price-level-malformed": {
    en: "“{found}” is not the year of a price level; expected a year in {expected}.",
    da: "»{found}« er ikke et prisniveaus årstal; forventede et år i {expected}.",
  },
  "money-currencies-mixed": {
    en: "Amounts in {left} and {right} cannot be added or compared: convert one of them first.",
    da: "Beløb i {left} og {right} kan ikke lægges sammen eller sammenlignes: omregn det ene først.",
  },
  "money-price-levels-mixed": {
    en: "Amounts in price levels {left} and {right} cannot be added or compared: convert one of them first.",
    da: "Beløb i prisniveau {left} og {right} kan ikke lægges sammen eller sammenlignes: omregn det ene først.",
  },
  "money-nothing-to-add": {
    en: "An empty list of amounts has no sum: nothing says its currency and price level.",
    da: "En tom liste af beløb har ingen sum: intet siger, hvad valuta og prisniveau er.",
  },
  "rounding-unit-not-positive": {
    en: "Amounts cannot be rounded to multiples of {found}; the unit is {expected}.",
    da: "Der kan ikke afrundes til multipla af {found}; enheden er {expected}.",
  },
  "allocation-without-ratios": {
    en: "There are no ratios to divide {total} by.",
    da: "Der er ingen forholdstal at fordele {total} efter.",
  },
  "allocation-ratios-cancel": {
    en: "The ratios {found} sum to zero, so {total} cannot be divided by them.",
    da: "Forholdstallene {found} summer til nul, så {total} kan ikke fordeles efter dem.",
  },
  "allocation-total-not-multiple": {
    en: "{found} cannot be divided into whole units of {expected}: round it first, by a mode you choose.",
    da: "{found} kan ikke fordeles i hele enheder af {expected}: afrund først, på en måde du vælger.",
  },
  "table-rows-unequal": {
    en: "Row {row} of the table has {found} cells, but the first row has {expected}.",
    da: "Række {row} i tabellen har {found} celler, men den første har {expected}.",
  },
  "table-too-large": {
    en: "The table has {found} cells; at most {expected} are rounded together.",
    da: "Tabellen har {found} celler; højst {expected} afrundes sammen.",
  },
  "amount-decimals-invalid": {
    en: "An amount cannot be written with {found} decimals; expected a whole number in {expected}.",
    da: "Et beløb kan ikke skrives med {found} decimaler; forventede et helt tal i {expected}.",
  },
  "amount-empty": {
    en: "There is no amount here; write it as {expected}.",
    da: "Her står intet beløb; skriv det som {expected}.",
  },
  "amount-too-long": {
    en: "“{found}” is longer than an amount can be ({expected} characters).",
    da: "»{found}« er længere, end et beløb kan være ({expected} tegn).",
  },
  "amount-malformed": {
    en: "“{found}” is not an amount; write it as {expected}.",
    da: "»{found}« er ikke et beløb; skriv det som {expected}.",
  },
  "amount-grouping": {
    en: "“{found}” is not guessed at: “{group}” only separates thousands in threes and “{point}” comes before decimals, as in {expected}.",
    da: "Der gættes ikke på »{found}«: »{group}« skiller kun tusinder i grupper på tre, og »{point}« står foran decimaler, som i {expected}.",
  },
  "amount-invalid": {
    en: "“{found}” is not an amount; write it as {expected}.",
    da: "»{found}« er ikke et beløb; skriv det som {expected}.",
  },
  "step-not-positive": {
    en: "{found} is not a step to round to; expected {expected}.",
    da: "{found} er ikke et trin at afrunde til; forventede {expected}.",
  },
  "amount-currency-differs": {
    en: "“{found}” is not in {expected}.",
    da: "»{found}« er ikke i {expected}.",
  },
  "amount-unit-differs": {
    en: "“{found}” is written in the unit “{unit}”, but amounts here are in the unit “{expected}”.",
    da: "»{found}« er skrevet i enheden »{unit}«, men beløbene her er i enheden »{expected}«.",
  },
} as const satisfies Record<string, Text>;
