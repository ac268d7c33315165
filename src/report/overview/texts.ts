import type { Stage } from "../../analysis/index";
import type { Label } from "../../model/index";

/** Words of an overview. */
export const TEXTS = {
  perCitizen: {
    da: "Pr. borger ({unit}, {level}), hver fulgt {years} fra egen start",
    en: "Per citizen ({unit}, {level}), each followed {years} from their own start",
  },
  cohort: {
    da: "{citizens|Den ene borger|Alle # borgere} i budgetperioden {period} ({unit}, {level})",
    en: "{citizens|The one citizen|All # citizens} in the budget period {period} ({unit}, {level})",
  },
  perCitizenDiscounted: {
    da: "Pr. borger ({unit}, {level}, diskonteret), hver fulgt {years} fra egen start",
    en: "Per citizen ({unit}, {level}, discounted), each followed {years} from their own start",
  },
  cycles: {
    da: "{citizens|Den ene borger|Alle # borgere} over {years} ({unit}, {level})",
    en: "{citizens|The one citizen|All # citizens} over {years} ({unit}, {level})",
  },
  cyclesDiscounted: {
    da: "{citizens|Den ene borger|Alle # borgere} over {years} ({unit}, {level}, diskonteret)",
    en: "{citizens|The one citizen|All # citizens} over {years} ({unit}, {level}, discounted)",
  },
  longYears: {
    da: "{party} år for år over {years} står i --format json.",
    en: "{party} year by year over {years} is in --format json.",
  },
  budget: {
    da: "Budgetperioden {period} ({unit}, {level})",
    en: "The budget period {period} ({unit}, {level})",
  },
  byYear: {
    da: "{party} år for år ({unit}, {level}{undiscounted})",
    en: "{party} year by year ({unit}, {level}{undiscounted})",
  },
  outcomes: {
    da: "Hvad der sker med borgerne, hver fulgt {years} fra egen start{outcomesDiscounted}",
    en: "What becomes of the citizens, each followed {years} from their own start{outcomesDiscounted}",
  },
  outcomesAre: { da: " (diskonteret)", en: " (discounted)" },
  outcomesAreNot: { da: " (ikke diskonteret)", en: " (not discounted)" },
  amountsAreNot: { da: ", ikke diskonteret", en: ", not discounted" },
  discountedly: { da: ", diskonteret", en: ", discounted" },
  states: {
    da: "En måned i hver tilstand uden indsatsen, på trappens sidste trin ({unit}, {level})",
    en: "A month in each state without the programme, on the ladder's last step ({unit}, {level})",
  },
  noSection: {
    da: "Der er intet under {section} i dette scenarie.",
    en: "There is nothing under {section} in this scenario.",
  },
  reached: {
    da: "Borgere, der når hver tilstand for første gang, inden for et år og inden for {years}",
    en: "Citizens who come into each state for the first time, within a year and within {years}",
  },
  reachedState: { da: "Tilstand", en: "State" },
  afterYear: { da: "{name}, et år", en: "{name}, a year" },
  atEnd: { da: "{name}, {years}", en: "{name}, {years}" },
  status: {
    da: "{name}: borgere i hver tilstand ved udgangen af hvert år efter egen start",
    en: "{name}: citizens in each state at the end of each year from their own start",
  },
  yearEnd: { da: "{count} år", en: "{count|# year|# years}" },
  oneYearEnd: { da: "1 år", en: "1 year" },
  anyOf: { da: "{outcome} (i alt)", en: "{outcome} (any of them)" },
  who: { da: "Nettoudgift", en: "Net cost" },
  difference: { da: "Forskel", en: "Difference" },
  differenceOf: { da: "Forskel: {name}", en: "Difference: {name}" },
  discounted: { da: "Forskel, diskonteret", en: "Difference, discounted" },
  each: { da: "{label} pr. borger", en: "{label} per citizen" },
  outcome: { da: "Udfald", en: "Outcome" },
  state: { da: "Tilstand", en: "State" },
  strategy: { da: "Strategi", en: "Strategy" },
  sign: {
    da: "Nettoudgift er betalt minus modtaget: et minus er en indtægt, og en forskel med minus er en besparelse mod {reference}.",
    en: "Net cost is paid less received: a minus is income, and a difference with a minus is a saving against {reference}.",
  },
  more: {
    da: "{name} koster {party} {amount} mere pr. borger end {reference} over {years}{discounted}.",
    en: "{name} costs {party} {amount} more per citizen than {reference} over {years}{discounted}.",
  },
  less: {
    da: "{name} koster {party} {amount} mindre pr. borger end {reference} over {years}{discounted}.",
    en: "{name} costs {party} {amount} less per citizen than {reference} over {years}{discounted}.",
  },
  same: {
    da: "{name} koster {party} det samme pr. borger som {reference} over {years}.",
    en: "{name} costs {party} the same per citizen as {reference} over {years}.",
  },
  extra: {
    da: "{name} giver {count} flere af »{outcome}« end {reference}; kommunens merudgift er {amount} for hver.",
    en: "{name} brings {count} more of “{outcome}” than {reference}; the municipality's extra cost is {amount} for each.",
  },
  extraSaving: {
    da: "{name} giver {count} flere af »{outcome}« end {reference} og koster kommunen mindre.",
    en: "{name} brings {count} more of “{outcome}” than {reference} and costs the municipality less.",
  },
  fewer: {
    da: "{name} giver {count} færre af »{outcome}« end {reference}.",
    en: "{name} brings {count} fewer of “{outcome}” than {reference}.",
  },
  dearer: {
    da: "Før indkomstskat koster en måned i »{state}« kommunen {before} mere end i »{start}«; efter indkomstskat {after}.",
    en: "Before income tax a month in “{state}” costs the municipality {before} more than in “{start}”; after income tax {after}.",
  },
  afterMore: { da: "{amount} mere", en: "{amount} more" },
  afterLess: { da: "{amount} mindre", en: "{amount} less" },
  grounds: {
    da: "Tallene hviler på {grounds}.{unmeasured}{findings}",
    en: "The figures rest on {grounds}.{unmeasured}{findings}",
  },
  unmeasured: {
    da: " Målet er ikke en målt virkning.",
    en: " The target is no measured effect.",
  },
  findings: {
    da: " Mål og antagelser er ikke resultater.",
    en: " Targets and assumptions are not findings.",
  },
  targets: { da: "{count} mål", en: "{count} targets" },
  target: { da: "1 mål", en: "1 target" },
  assumptions: { da: "{count} antagelser", en: "{count} assumptions" },
  assumption: { da: "1 antagelse", en: "1 assumption" },
  others: { da: "{count} tal med kilde", en: "{count} figures with a source" },
  other: { da: "1 tal med kilde", en: "1 figure with a source" },
  rates: { da: "{count} satser og regler", en: "{count} rates and rules" },
  rate: { da: "1 sats eller regel", en: "1 figure or rule" },
  places: {
    da: "{label}: {bought} pladsår er købt; i {used} af dem er der en borger, {empty} står tomme og betales alligevel.",
    en: "{label}: {bought|# place-year is|# place-years are} bought; there is a citizen in {used} of them, {empty} stand empty and are paid for all the same.",
  },
  perPlace: {
    da: " Det købte koster kommunen {amount} pr. pladsår.",
    en: " What is bought costs the municipality {amount} per place-year.",
  },
  beyond: {
    da: " {beyond} pladsår er brugt ud over det købte: der er flere borgere end pladser.",
    en: " {beyond|# place-year is|# place-years are} used beyond what is bought: there are more citizens than places.",
  },
  years: { da: "{count} år", en: "{count|# year|# years}" },
  figures: { da: "Satser og regler", en: "Figures and rules" },
  sources: { da: "Kilder", en: "Sources" },
  discounting: {
    da: "Diskonteret: {label}{rates}; {timing}. Senere beløb vejer mindre, så en forskel kan blive både mindre og større.",
    en: "Discounted: {label}{rates}; {timing}. Later amounts weigh less, so a difference may become smaller or larger.",
  },
  outcomesDiscounted: { da: "Udfald er diskonteret: {label}.", en: "Outcomes are discounted: {label}." },
  rateFrom: { da: "{rate} fra år {year}", en: "{rate} from year {year}" },
  timing: {
    da: "hvert år regnes fra {base}, og beløb tæller ved årets {timing}",
    en: "years are counted from {base}, and amounts count at the {timing} of theirs",
  },
  ownTime: { da: "hvert beløb fra sit eget tidspunkt", en: "each amount from its own time" },
  refilled: {
    da: "Pladserne fyldes igen, når de bliver ledige; der ventes {citizens|# borger i alt, den samme|# borgere i alt, de samme} i alle strategier.",
    en: "Places are filled again as they fall free; {citizens|# citizen is|# citizens are} expected in all, the same in every strategy.",
  },
  from: { da: "Fra", en: "From" },
  to: { da: "Til", en: "To" },
  flow: { da: "Betaling", en: "Flow" },
  account: { da: "Konto", en: "Account" },
  year: { da: "År", en: "Year" },
  amount: { da: "Beløb", en: "Amount" },
} as const satisfies Record<string, Label>;

/** Words of the economics of an overview. */
export const ECONOMICS = {
  ratio: {
    da: "Hvad »{outcome}« koster, pr. borger ({unit}, {level}{discounted}); {outcome}{outcomesDiscounted}",
    en: "What “{outcome}” costs, per citizen ({unit}, {level}{discounted}); {outcome}{outcomesDiscounted}",
  },
  discounted: { da: ", diskonteret", en: ", discounted" },
  against: { da: "Sammenlignet med", en: "Compared with" },
  more: { da: "Merudgift", en: "Extra cost" },
  gained: { da: "Mere af »{outcome}«", en: "More of “{outcome}”" },
  perUnit: { da: "Merudgift pr. »{outcome}«", en: "Extra cost per “{outcome}”" },
  reference: { da: "billigst", en: "cheapest" },
  efficient: { da: "–", en: "–" },
  dominated: { da: "domineret", en: "dominated" },
  extendedlyDominated: { da: "udvidet domineret", en: "extendedly dominated" },
  marginal: {
    da: "{name}: den marginale værdi af offentlige midler er {value}: borgeren {citizens}, og det offentlige {public}.",
    en: "{name}: the marginal value of public funds is {value}: the citizen {citizens}, and the public sector {public}.",
  },
  infinite: { da: "uendelig", en: "infinite" },
  notDefined: { da: "ikke defineret", en: "not defined" },
  gain: { da: "vinder {amount}", en: "gains {amount}" },
  loss: { da: "taber {amount}", en: "loses {amount}" },
  costs: { da: "betaler {amount}", en: "pays {amount}" },
  saves: { da: "sparer {amount}", en: "saves {amount}" },
  welfare: {
    da: "Samfundsøkonomisk gevinst pr. borger i markedspriser ({unit}, {level}{discounted}); en anden opgørelse end budgetterne",
    en: "Gain to society per citizen in market prices ({unit}, {level}{discounted}); another account than the budgets",
  },
  gain1: { da: "Gevinst", en: "Gain" },
  output: { da: "Produktion", en: "Output" },
  resources: { da: "Ressourcer", en: "Resources" },
  outcomes: { da: "Værdi af udfald", en: "Value of outcomes" },
  beforeDistortion: { da: "I alt før skatteforvridning", en: "In all before tax distortion" },
  distortion: { da: "Skatteforvridning", en: "Tax distortion" },
  leisure: {
    da: "Tabt fritid, hvis den er hele borgerens gevinst værd",
    en: "Time lost, if worth all the citizen gains",
  },
  withoutLeisure: { da: "I alt, når fritid intet er værd", en: "Total, when time is worth nothing" },
  withLeisure: { da: "I alt, når fritid er hele gevinsten værd", en: "Total, when time is worth all of it" },
  segment: { da: "Gruppe", en: "Group" },
  bySegment: {
    da: "Forskel i nettoudgift pr. borger for hver gruppe ({unit}, {level}{discounted}), uden det købte",
    en: "Difference in net cost per citizen of each group ({unit}, {level}{discounted}), without what is bought",
  },
} as const satisfies Record<string, Label>;

/** How far a net cost goes, after the party's name. */
export const STAGES: Readonly<Record<Stage, Label>> = {
  beforeTax: { da: ", før indkomstskat", en: ", before income tax" },
  afterTax: { da: ", efter indkomstskat", en: ", after income tax" },
  retained: {
    da: ", efter udligning og budgetgaranti",
    en: ", after equalisation and budget guarantee",
  },
};

/** The same where columns are narrow. */
export const SHORT_STAGES = {
  beforeTax: { da: " før skat", en: " before tax" },
  afterTax: { da: " efter skat", en: " after tax" },
};
