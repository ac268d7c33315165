import type { Text } from "./text";

/** Amounts, rounding and allocation, and reading amounts from text. */
export const moneyTexts = {
  "money-not-finite": {
    en: "{found} is not an amount; a finite number is needed",
    da: "{found} er ikke et beløb; der skal stå et endeligt tal",
  },
  "money-number-unsafe": {
    en: "the JavaScript number {found} may already be rounded: give text such as {expected}, or a whole number below 2^53",
    da: "JavaScript-tallet {found} kan allerede være afrundet: skriv tekst som {expected} eller et helt tal under 2^53",
  },
  "money-text-malformed": {
    en: "“{found}” is not a plain decimal number; write it as {expected}, without separators or exponent",
    da: "»{found}« er ikke et almindeligt decimaltal; skriv det som {expected}, uden tusindtalsskilletegn og eksponent",
  },
  "money-too-many-digits": {
    en: "{found} takes more digits than are kept exactly (at most {expected}): round it first, by a mode you choose",
    da: "{found} har flere cifre, end der regnes præcist med (højst {expected}): afrund først, på en måde du vælger",
  },
  "money-currency-malformed": {
    en: "“{found}” is not a currency code; write three capital letters such as {expected}",
    da: "»{found}« er ikke en valutakode; skriv tre store bogstaver som {expected}",
  },
  "money-price-level-malformed": {
    en: "“{found}” is not the year of a price level; expected a year in {expected}",
    da: "»{found}« er ikke et prisniveaus årstal; forventede et år i {expected}",
  },
  "money-currencies-mixed": {
    en: "amounts in {left} and {right} cannot be added or compared: convert one of them first",
    da: "beløb i {left} og {right} kan ikke lægges sammen eller sammenlignes: omregn det ene først",
  },
  "money-price-levels-mixed": {
    en: "amounts in price levels {left} and {right} cannot be added or compared: convert one of them first",
    da: "beløb i prisniveau {left} og {right} kan ikke lægges sammen eller sammenlignes: omregn det ene først",
  },
  "money-nothing-to-add": {
    en: "an empty list of amounts has no sum: nothing says its currency and price level",
    da: "en tom liste af beløb har ingen sum: intet siger, hvad valuta og prisniveau er",
  },
  "rounding-unit-not-positive": {
    en: "amounts cannot be rounded to multiples of {found}; the unit is {expected}",
    da: "der kan ikke afrundes til multipla af {found}; enheden er {expected}",
  },
  "allocation-without-ratios": {
    en: "there are no ratios to divide {total} by",
    da: "der er ingen forholdstal at fordele {total} efter",
  },
  "allocation-ratios-cancel": {
    en: "the ratios {found} sum to zero, so {total} cannot be divided by them",
    da: "forholdstallene {found} summer til nul, så {total} kan ikke fordeles efter dem",
  },
  "allocation-total-not-multiple": {
    en: "{found} cannot be divided into whole units of {expected}: round it first, by a mode you choose",
    da: "{found} kan ikke fordeles i hele enheder af {expected}: afrund først, på en måde du vælger",
  },
  "table-rows-unequal": {
    en: "row {row} of the table has {found|# cell|# cells}, but the first row has {expected}",
    da: "række {row} i tabellen har {found|# celle|# celler}, men den første har {expected}",
  },
  "table-too-large": {
    en: "the table has {found|# cell|# cells}; at most {expected} are rounded together",
    da: "tabellen har {found|# celle|# celler}; højst {expected} afrundes sammen",
  },
  "amount-decimals-invalid": {
    en: "an amount cannot be written with {found|# decimal|# decimals}; expected a whole number in {expected}",
    da: "et beløb kan ikke skrives med {found|# decimal|# decimaler}; forventede et helt tal i {expected}",
  },
  "amount-empty": {
    en: "there is no amount here; write it as {expected}",
    da: "her står intet beløb; skriv det som {expected}",
  },
  "amount-too-long": {
    en: "“{found}” is longer than an amount can be ({expected} characters)",
    da: "»{found}« er længere, end et beløb kan være ({expected} tegn)",
  },
  "amount-malformed": {
    en: "“{found}” is not an amount; write it as {expected}",
    da: "»{found}« er ikke et beløb; skriv det som {expected}",
  },
  "amount-grouping": {
    en: "“{found}” is not guessed at: “{group}” only separates thousands in threes and “{point}” comes before decimals, as in {expected}",
    da: "der gættes ikke på »{found}«: »{group}« skiller kun tusinder i grupper på tre, og »{point}« står foran decimaler, som i {expected}",
  },
  "amount-currency-differs": {
    en: "“{found}” is not in {expected}",
    da: "»{found}« er ikke i {expected}",
  },
  "amount-unit-differs": {
    en: "“{found}” is written in the unit “{unit}”, but amounts here are in the unit “{expected}”",
    da: "»{found}« er skrevet i enheden »{unit}«, men beløbene her er i enheden »{expected}«",
  },
} as const satisfies Record<string, Text>;
