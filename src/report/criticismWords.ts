import type { CriticismKind } from "../analysis/index";
import type { Words } from "./findingWords";

/** What was found, and what to do about it; `{slot|how}` says how a value is told. */
export const CRITICISMS: Record<CriticismKind, { readonly says: Words; readonly advice: Words }> = {
  reference: {
    says: {
      da: "Det er ikke sagt, hvilken af {names|list} de andre holdes op mod.",
      en: "Nothing says which of {names|list} the others are held against.",
    },
    advice: {
      da: "Skriv reference: {example}, eller en anden.",
      en: "Write reference: {example}, or another.",
    },
  },
  "reference-first": {
    says: {
      da: "De andre holdes op mod {name}, fordi den står først; det er ikke sagt.",
      en: "The others are held against {name} because it stands first; nothing says so.",
    },
    advice: {
      da: "Skriv reference: {example}, eller en anden.",
      en: "Write reference: {example}, or another.",
    },
  },
  unpaid: {
    says: {
      da: "»{name}« er købt i »{strategy}«, men ingen betaler for det: regnestykket mangler den udgift.",
      en: "“{name}” is bought in “{strategy}”, but nobody pays for it: the cost is missing from the answer.",
    },
    advice: {
      da: "Skriv en betaling med of: {of} under flows, eller tag købet ud.",
      en: "Write a flow with of: {of} under flows, or leave it out.",
    },
  },
  "unpaid-phase": {
    says: {
      da: "»{name}« i »{strategy}« koster ingenting: ingen betaling, ingen medarbejdere og ingen pladser hører til.",
      en: "“{name}” in “{strategy}” costs nothing: no flow, no staff and no places belong to it.",
    },
    advice: {
      da: "Skriv en betaling med of: {of}, eller accepter fundet med en grund.",
      en: "Write a flow with of: {of}, or accept this with a reason.",
    },
  },
  unread: {
    says: {
      da: "»{name}« bruges ikke: intet resultat ændrer sig med tallet.",
      en: "“{name}” is not used: no result moves with it.",
    },
    advice: {
      da: "Brug navnet i en formel, eller slet parameteren.",
      en: "Read its name in a formula, or delete the parameter.",
    },
  },
  unbooked: {
    says: { da: "Intet bogføres på kontoen »{name}«.", en: "Nothing is booked on the account “{name}”." },
    advice: { da: "Brug den i en betaling, eller slet den.", en: "Use it in a flow, or delete it." },
  },
  direction: {
    says: {
      da: "»{name}« går den modsatte vej af kontoen »{account}«, som er {direction|direction}: det vender fortegnet i resultatet.",
      en: "“{name}” goes the other way than the account “{account}”, which is {direction|direction}: it turns the sign of the answer.",
    },
    advice: {
      da: "Byt om på from og to, eller brug en konto med den anden direction.",
      en: "Change from and to about, or use an account with the other direction.",
    },
  },
  "negative-price": {
    says: {
      da: "Prisen »{name}« er negativ ({amount|money}): den, der betaler, tjener på det.",
      en: "The price “{name}” is negative ({amount|money}): whoever pays earns by it.",
    },
    advice: {
      da: "Skriv beløbet uden minus; en betaling den anden vej får from og to byttet om.",
      en: "Write the amount without a minus; a payment the other way has from and to changed about.",
    },
  },
  "outside-range": {
    says: {
      da: "»{name}« er {value|quantity}, uden for sit eget interval fra {low|quantity} til {high|quantity}.",
      en: "“{name}” is {value|quantity}, outside its own range from {low|quantity} to {high|quantity}.",
    },
    advice: { da: "Ret værdien eller intervallet.", en: "Change the value or the range." },
  },
  "effort-not-included": {
    says: {
      da: "»{strategy}« siger, at den ordinære indsats er med, men betaler ikke »{flow}« hele den tid, »{reference}« gør: den falder bort i tallene, og strategien ser for billig ud.",
      en: "“{strategy}” says that the ordinary effort is included, but does not pay for “{flow}” all the time that “{reference}” does: it falls away in the figures, and the strategy looks too cheap.",
    },
    advice: {
      da: "Kommer den nye indsats oven i, så lad den ordinære gælde i de samme tilstande og uger; ellers skriv ordinaryEffort: replaced.",
      en: "Where the new effort comes on top, let the ordinary one hold in the same states and weeks; else write ordinaryEffort: replaced.",
    },
  },
  "effort-not-replaced": {
    says: {
      da: "»{strategy}« siger, at den erstatter den ordinære indsats, men betaler »{flow}« hele den tid, »{reference}« gør: den falder ikke bort i tallene, og strategien ser for dyr ud.",
      en: "“{strategy}” says that it replaces the ordinary effort, but pays for “{flow}” all the time that “{reference}” does: it does not fall away in the figures, and the strategy looks too dear.",
    },
    advice: {
      da: "Falder den ordinære indsats bort, mens den nye varer, så begræns dens fase; ellers skriv ordinaryEffort: included.",
      en: "Where the ordinary effort falls away while the new one lasts, narrow its phase; else write ordinaryEffort: included.",
    },
  },
  "without-effect": {
    says: {
      da: "»{strategy}« tjener sig hjem uden nogen virkning: selv når »{goal}« kun er {value|quantity}, som i »{reference}«, sparer den {saved|money} pr. borger. Det meste kommer af »{flow}«, der koster {amount|money} mindre pr. borger.",
      en: "“{strategy}” pays without any effect: even where “{goal}” is only {value|quantity}, as in “{reference}”, it saves {saved|money} per citizen. Most comes from “{flow}”, which costs {amount|money} less per citizen.",
    },
    advice: {
      da: "Kommer den nye indsats oven i den ordinære, så lad den ordinære blive i strategien; falder den bort, så skriv hvorfor under accept.",
      en: "Where the new effort comes on top of the ordinary one, leave that in the strategy; where it falls away, say why under accept.",
    },
  },
  "part-below-usual": {
    says: {
      da: "Målet for »{state}« i »{strategy}« er {goal|percent}, mindre end de {usual|percent}, som »{reference}« når på samme tid.",
      en: "The goal for “{state}” in “{strategy}” is {goal|percent}, less than the {usual|percent} that “{reference}” reaches in the same time.",
    },
    advice: {
      da: "Se efter, om målet er fordelt rigtigt; er det meningen, så skriv hvorfor under accept.",
      en: "See whether the goal is spread as meant; if it is, say why under accept.",
    },
  },
  "goes-on": {
    says: {
      da: "Målet i »{strategy}« fortsætter efter fristen: {states|list} er nået af {reached|percent} efter {weeks|weeks}{year|afterYear} og {end|percent} efter {years|years}.",
      en: "The goal in “{strategy}” goes on after its time: {reached|percent} have reached {states|list} after {weeks|weeks}{year|afterYear} and {end|percent} after {years|years}.",
    },
    advice: {
      da: "Stop den med shape: { sinceEntry: { 0: 1, 52: 0 } }, og skriv, hvad der sker bagefter; er det meningen, så accepter fundet.",
      en: "Stop it with shape: { sinceEntry: { 0: 1, 52: 0 } } and say what happens afterwards; if it is meant, accept this.",
    },
  },
  "shape-not-within": {
    says: {
      da: "Andelen, der når »{state}« i »{strategy}«, skal nås inden for {within|# cyklus|# cyklusser}, men dens forløb slutter efter {end}: de to følges ikke ad.",
      en: "The share that reaches “{state}” in “{strategy}” is to be met within {within|# cycle|# cycles}, but its course ends after {end}: the two have come apart.",
    },
    advice: {
      da: "Skriv {within} i shape: { sinceEntry: { 0: 1, {within}: 0 } }, eller ret within.",
      en: "Write {within} in shape: { sinceEntry: { 0: 1, {within}: 0 } }, or change within.",
    },
  },
  "opposite-parts": {
    says: {
      da: "»{outcome}« lægger sammen, hvad der går hver sin vej: »{strategy}« giver flere i {more|list} og færre i {fewer|list} end »{reference}«.",
      en: "“{outcome}” adds up what goes opposite ways: “{strategy}” brings more into {more|list} and fewer into {fewer|list} than “{reference}”.",
    },
    advice: {
      da: "Giv delene hver sit resultat under outcomes, eller accepter fundet med en grund.",
      en: "Give the parts outcomes of their own, or accept this with a reason.",
    },
  },
  "followed-short": {
    says: {
      da: "»{name}« er købt til og med {end|date}, men de sidste borgere følges kun til og med {seen|date}: udgiften tæller helt, virkningen kun delvis.",
      en: "“{name}” is bought through {end|date}, but the last citizens are followed only through {seen|date}: all of the cost counts, and a part of the effect.",
    },
    advice: { da: "Skriv en længere followUp.", en: "Write a longer followUp." },
  },
  "payback-unseen": {
    says: {
      da: "Der accepteres {most|years} til pengene er tjent hjem, men borgerne følges kun i {years|years}.",
      en: "A payback of {most|years} is accepted, but citizens are followed for {years|years} only.",
    },
    advice: {
      da: "Skriv en followUp, der er mindst lige så lang.",
      en: "Write a followUp that is at least as long.",
    },
  },
  "outlives-money": {
    says: {
      da: "»{name}« i »{strategy}« varer for de sidste borgere til {until|date}, men pengene slutter {end|date}: der er ikke penge til resten.",
      en: "“{name}” in “{strategy}” lasts until {until|date} for those who start last, but the money ends on {end|date}: there is no money for the rest.",
    },
    advice: {
      da: "Lad de sidste starte tidligere, eller køb så længe, det varer.",
      en: "Let the last start earlier, or buy as long as it lasts.",
    },
  },
  "empty-places": {
    says: {
      da: "{share|percent} af de købte pladser (»{name}«) står tomme og betales alligevel: {years|count} af {bought|count} pladsår.",
      en: "{share|percent} of the places bought (“{name}”) stand empty and are paid for all the same: {years|count} of {bought|# place-year|# place-years}.",
    },
    advice: {
      da: "Køb færre pladser, eller lad flere starte; regnestykket pr. borger bærer de tomme.",
      en: "Buy fewer places, or let more start; costs per citizen carry the empty ones.",
    },
  },
  "beyond-places": {
    says: {
      da: "Der er flere borgere end »{name}«: {years|count} pladsår er brugt ud over de {bought|count}, der er købt, og ingen betaler for dem.",
      en: "There are more citizens than “{name}”: {years|# place-year is|# place-years are} used beyond the {bought|count} that are bought, and nobody pays for them.",
    },
    advice: { da: "Køb flere pladser, eller lad færre starte.", en: "Buy more places, or let fewer start." },
  },
  "last-day": {
    says: {
      da: "until: {until} tæller ikke selv med: den sidste dag i måneden mangler.",
      en: "until: {until} is not counted itself: the last day of the month is missing.",
    },
    advice: { da: "Skriv until: {next} for hele måneden.", en: "Write until: {next} for the whole month." },
  },
  "no-permanent-support": {
    says: {
      da: "Ingen borger kan komme på varig forsørgelse som førtidspension; over flere år ser kontanthjælp derfor mere midlertidig ud, end den er.",
      en: "No citizen can come to be supported for good, as by a disability pension; over some years benefits look more temporary than they are.",
    },
    advice: {
      da: "Tilføj en tilstand med rule: disabilityPension, eller accepter fundet med en grund.",
      en: "Add a state with rule: disabilityPension, or accept this with a reason.",
    },
  },
  "no-region": {
    says: {
      da: "»Det offentlige« er her kommune og stat: ingen betaling går til eller fra regionen, og sundhed er ikke med.",
      en: "“The public sector” is municipality and state here: nothing is paid to or by the region, and health is not in it.",
    },
    advice: {
      da: "Tilføj regionens betalinger, eller accepter fundet med en grund.",
      en: "Add what the region pays, or accept this with a reason.",
    },
  },
  "not-discounted": {
    says: {
      da: "Der bedes om diskontering, men intet er diskonteret: beløbene er i løbende priser.",
      en: "Discounting is asked for, and nothing is discounted: amounts are in running prices.",
    },
    advice: {
      da: "Skriv asOf og et prisår i prices.level, eller tag discounting ud.",
      en: "Write asOf and a year in prices.level, or leave discounting out.",
    },
  },
  "decision-unread": {
    says: {
      da: "decision bliver ikke besvaret: der er kun én strategi, og intet at holde den op mod.",
      en: "decision is not answered: there is one strategy, and nothing to hold it against.",
    },
    advice: {
      da: "Tilføj den ordinære indsats som en strategi, eller tag decision ud.",
      en: "Add the ordinary effort as a strategy, or leave decision out.",
    },
  },
  "inherited-case": {
    says: {
      da: "Varianten »{variant}« ændrer også »{name}«, som den ikke nævner, og som bygger på det, den ændrer: forskellen viser ikke ændringen.",
      en: "The case “{variant}” also changes “{name}”, which it says nothing of and which extends what it changes: the difference does not show the change.",
    },
    advice: {
      da: "Skriv i varianten under strategies.{strategy}, hvad der skal gælde dér, eller accepter fundet med en grund.",
      en: "Write in the case under strategies.{strategy} what is to hold there, or accept this with a reason.",
    },
  },
  "accept-unused": {
    says: { da: "Der er intet fund »{id}« at acceptere.", en: "There is no finding “{id}” to accept." },
    advice: { da: "Slet linjen, eller ret id'et.", en: "Delete the line, or mend the id." },
  },
};

/** A share after a year, where that is another time than those beside it. */
export const AFTER_YEAR: Words = { da: ", {share} efter et år", en: ", {share} after a year" };

/** A finding of one case alone. */
export const IN_CASE: Words = { da: "Variant »{case}«: {said}", en: "Case “{case}”: {said}" };

export const DIRECTIONS: Readonly<Record<string, Words>> = {
  expense: { da: "en udgift", en: "an expense" },
  income: { da: "en indtægt", en: "an income" },
};
