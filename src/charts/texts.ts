import type { Label } from "../model/index";

/** Words of charts. */
export const TEXTS = {
  bridge: {
    da: "Fra bevillingen til svaret for {party}{stage}",
    en: "From the appropriation to the answer for {party}{stage}",
  },
  bridgeMarks: {
    da: "Hver søjle begynder, hvor den forrige slutter; et minus er en besparelse.",
    en: "Each bar begins where the one before it ends; a minus is a saving.",
  },
  difference: { da: "I alt: forskellen", en: "In all: the difference" },
  rest: { da: "Andet", en: "Other" },
  cumulative: {
    da: "Hvad {party} har fået igen{stage}",
    en: "What has come back to {party}{stage}",
  },
  cumulativeUnder: {
    da: "Lagt sammen siden første betaling, {unit} ({level}); under 0 er der endnu ikke tjent hjem",
    en: "Added up since the first payment, {unit} ({level}); below 0 it has not paid back yet",
  },
  paidBack: { da: "Tjent hjem efter {years}{date}", en: "Paid back after {years}{date}" },
  never: {
    da: "Ikke tjent hjem i den tid, borgerne følges",
    en: "Not paid back while the citizens are followed",
  },
  nothingPaid: { da: "Der er aldrig noget, der skal tjenes hjem", en: "There is never anything to pay back" },
  yearsAxis: { da: "År siden første betaling", en: "Years since the first payment" },
  lastPoint: { da: "Til sidst", en: "At the end" },
  years: {
    da: "Nettoudgift år for år{stage}",
    en: "Net cost year by year{stage}",
  },
  yearsUnder: {
    da: "Alle borgere, {unit} ({level}); et minus er en indtægt",
    en: "All citizens, {unit} ({level}); a minus is income",
  },
  tornado: {
    da: "Hvad svaret flytter sig med for {party}{stage}",
    en: "What the answer moves with for {party}{stage}",
  },
  tornadoUnder: {
    da: "Forskel {per} over hvert interval, {unit} ({level}, {discounted}); over 0 tjener det sig ikke hjem",
    en: "Difference {per} over each range, {unit} ({level}, {discounted}); above 0 it does not pay",
  },
  asWritten: { da: "Som filen er skrevet", en: "As the file is written" },
  low: { da: "Intervallets laveste værdi", en: "Lowest value of the range" },
  high: { da: "Intervallets højeste værdi", en: "Highest value of the range" },
  turns: { da: "svaret vender", en: "the answer turns" },
  flows: { da: "Hvem betaler hvem", en: "Who pays whom" },
  flowsUnder: {
    da: "Alle borgere i {period}, {unit} ({level})",
    en: "All citizens in {period}, {unit} ({level})",
  },
  pays: { da: "{from} til {to}", en: "{from} to {to}" },
  occupancy: { da: "Hvor borgerne er", en: "Where the citizens are" },
  occupancyMonths: {
    da: "Gennemsnitligt antal borgere i hver måned",
    en: "Citizens in each month, on average",
  },
  occupancyCycles: {
    da: "Antal borgere ved begyndelsen af hver cyklus",
    en: "Citizens at the start of each cycle",
  },
  otherStates: { da: "Andre tilstande", en: "Other states" },
  lastCitizens: { da: "{name} til sidst: {states}", en: "{name} at the end: {states}" },
  cases: { da: "Svaret i hver variant for {party}", en: "The answer in each case for {party}" },
  casesUnder: {
    da: "Forskel {per}, {unit} ({level}, {basis}); et minus er en besparelse",
    en: "Difference {per}, {unit} ({level}, {basis}); a minus is a saving",
  },
  casesRange: { da: "Fra {low} til {high}", en: "From {low} to {high}" },
  each: { da: "Pr. borger", en: "Per citizen" },
  all: { da: "Alle borgere i perioden", en: "All citizens in the period" },
  budget: { da: "Hele perioden", en: "The whole period" },
} as const satisfies Record<string, Label>;
