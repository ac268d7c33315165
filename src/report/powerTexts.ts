import type { Language } from "../problems/index";

type Words = Readonly<Record<Language, string>>;

/** What a trial can see is told in; the only place where a difference is called significant. */
export const POWER_TEXTS = {
  title: { da: "Hvad kan forsøget se?", en: "What can the trial see?" },
  outcome: { da: "Der tælles: {outcome}.", en: "What is counted: {outcome}." },
  chance: {
    da: "Er andelene {to} og {from}, er sandsynligheden {share} for, at forsøget viser en signifikant forskel (tosidet test, {alpha}).",
    en: "If the shares are {to} and {from}, the chance is {share} that the trial shows a significant difference (two-sided test, {alpha}).",
  },
  alike: {
    da: "Er andelen {from} i begge grupper, er der ingen forskel at se; forsøget viser alligevel en i {alpha} af tilfældene.",
    en: "If the share is {from} in both arms there is no difference to see; the trial shows one all the same in {alpha} of the cases.",
  },
  arms: {
    da: "{of}: {treated} {treated|borger|borgere}. {against}: {controls} {controls|borger|borgere}.",
    en: "{of}: {treated} {treated|citizen|citizens}. {against}: {controls} {controls|citizen|citizens}.",
  },
  needed: {
    da: "Skal den forskel ses med {wanted} sandsynlighed, kræver det {each} {each|borger|borgere} i hver gruppe.",
    en: "To see that difference with {wanted} probability takes {each} {each|citizen|citizens} in each arm.",
  },
  bothSeen: {
    da: "Med {wanted} sandsynlighed ses først en andel på mindst {higher} eller højst {lower}, når den er {from} i kontrolgruppen.",
    en: "What is seen with {wanted} probability is a share of at least {higher} or at most {lower}, when the controls' is {from}.",
  },
  higherSeen: {
    da: "Med {wanted} sandsynlighed ses først en andel på mindst {higher}, når den er {from} i kontrolgruppen; en lavere ses ikke så sikkert.",
    en: "What is seen with {wanted} probability is a share of at least {higher}, when the controls' is {from}; no lower one is seen as surely.",
  },
  lowerSeen: {
    da: "Med {wanted} sandsynlighed ses først en andel på højst {lower}, når den er {from} i kontrolgruppen; en højere ses ikke så sikkert.",
    en: "What is seen with {wanted} probability is a share of at most {lower}, when the controls' is {from}; no higher one is seen as surely.",
  },
  nothingSeen: {
    da: "Ingen forskel kan ses med {wanted} sandsynlighed, når andelen er {from} i kontrolgruppen.",
    en: "No difference is seen with {wanted} probability when the controls' share is {from}.",
  },
  over: { da: "over {share}", en: "over {share}" },
  citizensIn: { da: "Borgere: {arm}", en: "Citizens: {arm}" },
  power: { da: "Styrke", en: "Power" },
  costs: { da: "Udgifter", en: "Costs" },
  costsLess: {
    da: "Sparer det {payer} {difference} pr. borger, som scenariet siger, og er standardafvigelsen mellem borgere {sd}, er sandsynligheden {share} for, at forsøget viser en signifikant forskel ({alpha}).",
    en: "If it saves {payer} {difference} per citizen, as the scenario says, and the standard deviation between citizens is {sd}, the chance is {share} that the trial shows a significant difference ({alpha}).",
  },
  costsMore: {
    da: "Koster det {payer} {difference} mere pr. borger, som scenariet siger, og er standardafvigelsen mellem borgere {sd}, er sandsynligheden {share} for, at forsøget viser en signifikant forskel ({alpha}).",
    en: "If it costs {payer} {difference} more per citizen, as the scenario says, and the standard deviation between citizens is {sd}, the chance is {share} that the trial shows a significant difference ({alpha}).",
  },
  costsNeeded: {
    da: "Det kræver {each} {each|borger|borgere} i hver gruppe at se den med {wanted} sandsynlighed.",
    en: "To see it with {wanted} probability takes {each} {each|citizen|citizens} in each arm.",
  },
  costsSeen: {
    da: "Den mindste forskel, der ses med {wanted} sandsynlighed, er {detectable} pr. borger.",
    en: "The smallest difference that is seen with {wanted} probability is {detectable} per citizen.",
  },
  rests: { da: "Hvad det hviler på", en: "What it rests on" },
  method: {
    da: "Normaltilnærmelse med fælles andel under ingen forskel (Fleiss, Levin og Paik 2003, § 4.2).",
    en: "Normal approximation with a common share under no difference (Fleiss, Levin & Paik 2003, § 4.2).",
  },
} as const satisfies Record<string, Words>;
