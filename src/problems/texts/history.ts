import type { Text } from "./text";

/** Histories: the spells of one citizen. */
export const historyTexts = {
  "rules-not-given": {
    en: "the document asks for the rules of “{found}”; given are those of {expected}: write rules: {expected}",
    da: "dokumentet beder om reglerne for »{found}«; der er givet dem for {expected}: skriv rules: {expected}",
  },
  "spells-overlap": {
    en: "the spell begins {from}, before the one from {otherFrom} ends (its last day is {otherTo})",
    da: "perioden begynder {from}, før den fra {otherFrom} slutter (dens sidste dag er {otherTo})",
  },
  "spells-gap": {
    en: "nothing says where the citizen was from {from} through {to}: add a spell, or name a state under betweenSpells",
    da: "intet siger, hvor borgeren var fra {from} til og med {to}: tilføj en periode, eller nævn en tilstand under betweenSpells",
  },
  "input-not-read": {
    en: "“{found}” is not read in the state {state}; it reads {expected}",
    da: "»{found}« læses ikke i tilstanden {state}; den læser {expected}",
  },
  "nothing-read": {
    en: "“{found}” is not read in the state {state}, which reads nothing",
    da: "»{found}« læses ikke i tilstanden {state}, som intet læser",
  },
  "input-needed": {
    en: "the state {state} needs the key {expected}",
    da: "tilstanden {state} kræver nøglen {expected}",
  },
  "input-needed-one-of": {
    en: "the state {state} needs one of the keys {expected}",
    da: "tilstanden {state} kræver en af nøglerne {expected}",
  },
  "between-says-too-little": {
    en: "the state {found} needs more than its name, so it cannot stand between spells; these can: {expected}",
    da: "tilstanden {found} kræver mere end sit navn og kan derfor ikke stå mellem perioderne; det kan {expected}",
  },
  "award-not-read": {
    en: "no rule of the state {state} turns on the day it was awarded, so “{found}” is not read",
    da: "ingen regel for tilstanden {state} afhænger af bevillingsdagen, så »{found}« læses ikke",
  },
  "reset-window-short": {
    en: "the {expected|# self-supported week|# self-supported weeks} cannot lie within {found|# week|# weeks}: the count would never start over",
    da: "{expected|den # selvforsørgede uge|de # selvforsørgede uger} kan ikke ligge inden for {found|# uge|# uger}: optællingen ville aldrig begynde forfra",
  },
  "ladder-restarted": {
    en: "after {expected} whole self-supported weeks the count has started over: write weeksOnBenefits: 0, or fewer weeks than {expected}",
    da: "efter {expected} hele selvforsørgede uger er optællingen begyndt forfra: skriv weeksOnBenefits: 0, eller færre uger end {expected}",
  },
  "income-outside-history": {
    en: "the history has no day in {found}; it runs from {from} through {to}",
    da: "forløbet har ingen dag i {found}; det går fra {from} til og med {to}",
  },
  "income-without-tax": {
    en: "other income is read for income tax alone, which is not computed until the key municipality says where",
    da: "anden indkomst læses kun til indkomstskatten, som først beregnes, når nøglen municipality siger hvor",
  },
  "option-for-csv": {
    en: "{found} is read only with a CSV file; this file says it itself, under {expected}",
    da: "{found} læses kun sammen med en CSV-fil; denne fil siger det selv, under {expected}",
  },
  "csv-no-heading": {
    en: "the first line must name the columns, such as from, to and state; known are {expected}",
    da: "den første linje skal navngive kolonnerne, fx from, to og state; kendte er {expected}",
  },
  "csv-column-twice": {
    en: "the column “{found}” stands twice",
    da: "kolonnen »{found}« står to gange",
  },
  "csv-column-unnamed": {
    en: "the value “{found}” stands in a column without a name",
    da: "værdien »{found}« står i en kolonne uden navn",
  },
  "csv-number": {
    en: "“{found}” is not clear in this file: write numbers without separators of thousands and with a point, such as 1234.50, or separate the columns by semicolons, which makes numbers Danish",
    da: "»{found}« er ikke entydigt i denne fil: skriv tal uden tusindtalsskilletegn og med punktum, fx 1234.50, eller adskil kolonnerne med semikolon, så tal læses på dansk",
  },
  "csv-quote": {
    en: "a quotation mark on this line is never closed, or stands in the middle of a value",
    da: "et anførselstegn på denne linje bliver aldrig lukket, eller står midt i en værdi",
  },
  "state-closed": {
    en: "nobody is awarded {state} from {expected} on, and this is {found}; give the day in awarded when it was before",
    da: "ingen bevilges {state} fra {expected}, og her står {found}; giv dagen i awarded, hvis det var før",
  },
  "wage-needed": {
    en: "the state {state} supposes a wage, and it is {found}: without one there is no subsidy to it; who waits for a job is in unemployedFlexJob or on another benefit",
    da: "tilstanden {state} forudsætter en løn, og den er {found}: uden løn er der intet tilskud til den; den, der venter på et job, er i unemployedFlexJob eller på en anden ydelse",
  },
  "award-after-spell": {
    en: "awarded {found}, after the spell begins {from}",
    da: "bevilget {found}, efter at perioden begynder {from}",
  },
} as const satisfies Record<string, Text>;
