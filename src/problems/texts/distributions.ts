import type { Text } from "./text";

export const distributionTexts = {
  "expected-distribution": {
    en: "expected a distribution, found {found}: 17 of 100, pert, or { family: gamma, mean: 1000, sd: 200 }",
    da: "forventede en fordeling, fandt {found}: 17 af 100, pert eller { family: gamma, mean: 1000, sd: 200 }",
  },
  "distribution-text": {
    en: "“{found}” cannot be read as a distribution; write one as in {expected}",
    da: "»{found}« kan ikke læses som en fordeling; skriv en som i {expected}",
  },
  "distribution-family": {
    en: "“{found}” does not say which distribution it is of: write { family: …, interval: {found} } with one of {expected}",
    da: "»{found}« siger ikke, hvilken fordeling det er af: skriv { family: …, interval: {found} } med en af {expected}",
  },
  "distribution-form": {
    en: "a {family} distribution is not given by {found}: write {expected} (what stands in brackets may be left out)",
    da: "en {family}-fordeling er ikke givet ved {found}: skriv {expected} (det i kantede parenteser kan udelades)",
  },
  "distribution-of-formula": {
    en: "“{found}” follows from other parameters: give those a distribution",
    da: "»{found}« følger af andre parametre: giv dem en fordeling",
  },
  "distribution-without-range": {
    en: "{found} needs its ends: write low and high, or give the parameter a range",
    da: "{found} skal have sine ender: skriv low og high, eller giv parameteren et interval (range)",
  },
  "distribution-order": {
    en: "the values {found} are no distribution; they must be {expected}",
    da: "værdierne {found} er ingen fordeling; de skal være {expected}",
  },
  "distribution-counts": {
    en: "{found} gives no distribution: of those counted some must have made it and some not, in whole numbers",
    da: "{found} giver ingen fordeling: nogle af de talte skal have nået det og nogle ikke, i hele tal",
  },
  "distribution-mean-outside": {
    en: "the mean {found} lies outside the interval “{expected}”: write mean, or an interval that holds the value",
    da: "middelværdien {found} ligger uden for intervallet »{expected}«: skriv mean, eller et interval med værdien i",
  },
  "distribution-none": {
    en: "no {family} distribution with the mean {mean} has “{found}”",
    da: "ingen {family}-fordeling med middelværdien {mean} har »{found}«",
  },
  "distribution-weights": {
    en: "there must be one weight for each value: found {found}, expected {expected}",
    da: "der skal være én vægt for hver værdi: fandt {found}, forventede {expected}",
  },
} as const satisfies Readonly<Record<string, Text>>;
