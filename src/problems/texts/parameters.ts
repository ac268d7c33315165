import type { Text } from "./text";

export const parametersTexts = {
  "figure-unknown": {
    en: "no figure of “{set}” has “{found}” in its id or name",
    da: "intet tal i »{set}« har »{found}« i sit id eller navn",
  },
  "figure-gap": {
    en: "the figure {figure} has no value on {found}; it has {expected}",
    da: "tallet {figure} har ingen værdi den {found}; det har {expected}",
  },
  "figure-ended": {
    en: "the figure {figure} has no value on {found}: {law} ended on {expected}; in its place there is {successor}",
    da: "tallet {figure} har ingen værdi den {found}: {law} gjaldt til og med {expected}; i stedet er der {successor}",
  },
  "figure-none-on-day": {
    en: "none of the figures has a value on {found}: {expected}",
    da: "ingen af tallene har en værdi den {found}: {expected}",
  },
  "figure-values-overlap": {
    en: "the value from {found} begins while the one from {from} still holds (to {to})",
    da: "værdien fra {found} begynder, mens den fra {from} stadig gælder (til {to})",
  },
  "figure-values-order": {
    en: "the values must stand in the order of time: {found} comes after {from}",
    da: "værdierne skal stå i tidsfølge: {found} kommer efter {from}",
  },
  "figure-percent-twice": {
    en: "the unit is %, so “{found}” would be per cent of per cent: write {expected}",
    da: "enheden er %, så »{found}« ville være procent af procent: skriv {expected}",
  },
  "invalid-figure-name": {
    en: "“{found}” cannot name a figure: letters, digits, _ and -, in parts joined by dots, such as kontanthjaelp.30plus_andre",
    da: "»{found}« kan ikke være navn på et tal: bogstaver, cifre, _ og -, i led adskilt af punktum, fx kontanthjaelp.30plus_andre",
  },
  "figure-link": {
    en: "“{found}” is not a link: it must start with {expected}",
    da: "»{found}« er ikke en adresse: den skal begynde med {expected}",
  },
  "regulation-year-missing": {
    en: "the series {series} has no per cent for {found}; it has {expected}: end or follow citizens no further than that, name another series, or write gaps: carryForward",
    da: "rækken {series} har ingen procent for {found}; den har {expected}: slut eller følg borgerne ikke længere end det, nævn en anden række, eller skriv gaps: carryForward",
  },
  "regulation-not-percent": {
    en: "the series {series} cannot regulate: it is in {found}, not in per cent",
    da: "rækken {series} kan ikke regulere: den er i {found}, ikke i procent",
  },
  "method-unknown": {
    en: "“{found}” is not a method of appraisal; known are {expected}",
    da: "»{found}« er ikke en metode; kendt er {expected}",
  },
  "index-growth-gap": {
    en: "the yearly percentages of {series} skip {found}; an index needs every year",
    da: "de årlige procenter i {series} springer {found} over; et indeks kræver alle år",
  },
} as const satisfies Record<string, Text>;
