import type { Text } from "./text";

export const analysisTexts = {
  "not-identified": {
    en: "a price per place-year and a fixed part take two models of different size, each with an overview table; found {models}",
    da: "en pris pr. helårsplads og en fast del kræver to modeller af forskellig størrelse, hver med en oversigtstabel; fandt {models}",
  },
  "nothing-to-compare": {
    en: "what a strategy costs more is found against another: the scenario needs two strategies, and has {found}",
    da: "hvad en strategi koster mere, findes mod en anden: scenariet skal have to strategier og har {found}",
  },
  "reference-missing": {
    en: "nothing says which strategy the others are held against: write reference: {example}, or another of {expected}",
    da: "intet siger, hvilken strategi de andre holdes op mod: skriv reference: {example}, eller en anden af {expected}",
  },
  "reference-several": {
    en: "several strategies have ordinaryEffort: included, their own or inherited ({found}), so that nothing says which the others are held against: write reference: {example}, or another of {expected}",
    da: "flere strategier har ordinaryEffort: included, selv eller ved arv ({found}), så intet siger, hvilken de andre holdes op mod: skriv reference: {example}, eller en anden af {expected}",
  },
  "not-a-value": {
    en: "{found} has no value of its own to vary: it is computed from {expected}",
    da: "{found} har ingen egen værdi at variere: den er beregnet af {expected}",
  },
  "structural-parameter": {
    en: "the model was made by the value of {found} ({place}): change it in the scenario and read that again",
    da: "modellen er lavet efter værdien af {found} ({place}): ret den i scenariet, og indlæs det igen",
  },
  "percent-not-a-share": {
    en: "{found} is a share of something, and the unit is {expected}: write the number itself",
    da: "{found} er en andel af noget, og enheden er {expected}: skriv selve tallet",
  },
  "no-range": {
    en: "{found} has no range to be looked at in: give it one",
    da: "{found} har intet interval at blive undersøgt i: angiv et",
  },
  "occupancy-by": {
    en: "citizens cannot be counted by “{found}” here; write {expected}",
    da: "borgere kan ikke tælles efter »{found}« her; skriv {expected}",
  },
  "occupancy-of-result": {
    en: "a result holds no weeks since the start; hand over its model: occupancy(model, { by: “{found}” })",
    da: "et resultat har ingen uger siden start; giv modellen: occupancy(model, { by: »{found}« })",
  },
} as const satisfies Record<string, Text>;
