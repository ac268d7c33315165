import type { Stage } from "../../analysis/index";
import type { Label } from "../../model/index";

/** Words of an overview. */
export const TEXTS = {
  perCitizen: {
    da: "Pr. borger ({unit}, {level}), hver fulgt {years} fra egen start",
    en: "Per citizen ({unit}, {level}), each followed {years} from their own start",
  },
  cohort: {
    da: "Alle {citizens} borgere i budgetperioden {period} ({unit}, {level})",
    en: "All {citizens} citizens in the budget period {period} ({unit}, {level})",
  },
  budget: {
    da: "Budgetperioden {period} ({unit}, {level})",
    en: "The budget period {period} ({unit}, {level})",
  },
  byYear: { da: "{party} år for år ({unit}, {level})", en: "{party} year by year ({unit}, {level})" },
  outcomes: {
    da: "Hvad der sker med borgerne, hver fulgt {years} fra egen start",
    en: "What becomes of the citizens, each followed {years} from their own start",
  },
  states: {
    da: "En måned i hver tilstand uden indsatsen, på trappens sidste trin ({unit}, {level})",
    en: "A month in each state without the programme, on the ladder's last step ({unit}, {level})",
  },
  who: { da: "Nettoudgift", en: "Net cost" },
  difference: { da: "Forskel", en: "Difference" },
  differenceOf: { da: "Forskel: {name}", en: "Difference: {name}" },
  discounted: { da: "Forskel, diskonteret", en: "Difference, discounted" },
  outcome: { da: "Udfald", en: "Outcome" },
  state: { da: "Tilstand", en: "State" },
  strategy: { da: "Strategi", en: "Strategy" },
  sign: {
    da: "Nettoudgift er betalt minus modtaget: et minus er en indtægt, og en forskel med minus er en besparelse mod {reference}.",
    en: "Net cost is paid less received: a minus is income, and a difference with a minus is a saving against {reference}.",
  },
  more: {
    da: "{name} koster {party} {amount} mere pr. borger end {reference} over {years}.",
    en: "{name} costs {party} {amount} more per citizen than {reference} over {years}.",
  },
  less: {
    da: "{name} koster {party} {amount} mindre pr. borger end {reference} over {years}.",
    en: "{name} costs {party} {amount} less per citizen than {reference} over {years}.",
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
    da: "Tallene hviler på {grounds}. Ingen virkning af indsatsen er målt; mål og antagelser er ikke fund.",
    en: "The figures rest on {grounds}. No effect of the programme is measured; targets and assumptions are not findings.",
  },
  targets: { da: "{count} mål", en: "{count} targets" },
  target: { da: "1 mål", en: "1 target" },
  assumptions: { da: "{count} antagelser", en: "{count} assumptions" },
  assumption: { da: "1 antagelse", en: "1 assumption" },
  others: { da: "{count} andre tal", en: "{count} other figures" },
  other: { da: "1 andet tal", en: "1 other figure" },
  places: {
    da: "{label}: {bought} pladsår er købt; i {used} af dem er der en borger, {empty} står tomme og betales alligevel.",
    en: "{label}: {bought} place-years are bought; there is a citizen in {used} of them, {empty} stand empty and are paid for all the same.",
  },
  perPlace: {
    da: " Det købte koster kommunen {amount} pr. pladsår.",
    en: " What is bought costs the municipality {amount} per place-year.",
  },
  beyond: {
    da: " {beyond} pladsår er brugt ud over det købte: der er flere borgere end pladser.",
    en: " {beyond} place-years are used beyond what is bought: there are more citizens than places.",
  },
  years: { da: "{count} år", en: "{count} years" },
  figures: { da: "Satser og regler", en: "Figures and rules" },
  sources: { da: "Kilder", en: "Sources" },
  discounting: { da: "Diskonteret: {label}.", en: "Discounted: {label}." },
  from: { da: "Fra", en: "From" },
  to: { da: "Til", en: "To" },
  flow: { da: "Strøm", en: "Flow" },
  account: { da: "Konto", en: "Account" },
  year: { da: "År", en: "Year" },
  amount: { da: "Beløb", en: "Amount" },
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
