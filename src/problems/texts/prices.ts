import type { Text } from "./text";

export const pricesTexts = {
  "discount-times-invalid": {
    en: "the rate of {schedule} is added “{found}” times a year; expected a number {expected}",
    da: "renten i {schedule} tilskrives »{found}« gange om året; forventede et tal {expected}",
  },
  "discount-own-start": {
    en: "without a calendar amounts are discounted to the citizens' own start ({expected}), not to {found}",
    da: "uden en kalender diskonteres beløb til borgernes egen start ({expected}), ikke til {found}",
  },
  "index-year-missing": {
    en: "the index series {series} has no value for {found}; it has {years}",
    da: "indeksrækken {series} har ingen værdi for {found}; den har {years}",
  },
  "index-value-invalid": {
    en: "the index series {series} says “{found}” for {year}; an index is a decimal number {expected}",
    da: "indeksrækken {series} siger »{found}« for {year}; et indeks er et decimaltal {expected}",
  },
  "price-level-needs-series": {
    en: "going from price level {from} to {to} takes an index series, and none was given",
    da: "fra prisniveau {from} til {to} kræver en indeksrække, og der er ikke givet nogen",
  },
  "price-level-needs-year": {
    en: "going from price level {from} to {to} takes the year the amount falls in, and none was given: give it, or the amount at {to}",
    da: "fra prisniveau {from} til {to} kræver det år, beløbet falder i, og det er ikke givet: angiv det, eller beløbet i {to}",
  },
  "discount-bands-invalid": {
    en: "the bands of discount schedule {schedule} begin in the years “{found}”; they begin in whole years {expected}",
    da: "trinene i diskonteringsplanen {schedule} begynder i årene »{found}«; de begynder i hele år {expected}",
  },
  "discount-rate-invalid": {
    en: "discount schedule {schedule} has the rate “{found}” from year {year}; a yearly rate is a decimal number {expected}",
    da: "diskonteringsplanen {schedule} har renten »{found}« fra år {year}; en årlig rente er et decimaltal {expected}",
  },
  "base-after-start": {
    en: "the year {found} that amounts are discounted to is after the first year, {expected}: write base: {expected}, or leave it out",
    da: "året {found}, som der diskonteres til, er efter det første år, {expected}: skriv base: {expected}, eller udelad den",
  },
  "discount-time-invalid": {
    en: "{found|# year|# years} cannot be discounted; the time is {expected}",
    da: "{found} år kan ikke diskonteres; tiden er {expected}",
  },
  "discount-timing-needs-dates": {
    en: "exact discounting counts between two dates; {found} is not a date ({expected})",
    da: "eksakt diskontering tæller mellem to datoer; {found} er ikke en dato ({expected})",
  },
  "discount-year-not-whole": {
    en: "{found} is not a calendar year",
    da: "{found} er ikke et kalenderår",
  },
} as const satisfies Record<string, Text>;
