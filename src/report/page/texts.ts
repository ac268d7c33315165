import type { BridgePart } from "../../analysis/index";
import type { Label } from "../../model/index";

/** Words of the first page. */
export const TEXTS = {
  question: {
    da: "Tjener {names} sig hjem for {party} {within} mod {reference}?",
    en: "{names} against {reference}: does it pay for itself for {party} {within}?",
  },
  within: { da: "inden for {years}", en: "within {years}" },
  inPeriod: { da: "i perioden {period}", en: "in the period {period}" },
  pays: {
    da: "{name} tjener sig hjem for {party} {within}{needs} ({basis}).",
    en: "{name} pays for itself for {party} {within}{needs} ({basis}).",
  },
  paysNot: {
    da: "{name} tjener sig ikke hjem for {party} {within}{needs} ({basis}).",
    en: "{name} does not pay for itself for {party} {within}{needs} ({basis}).",
  },
  more: {
    da: "Det koster {party} {amount} mere {per} end {reference}.",
    en: "It costs {party} {amount} more {per} than {reference}.",
  },
  less: {
    da: "Det koster {party} {amount} mindre {per} end {reference}.",
    en: "It costs {party} {amount} less {per} than {reference}.",
  },
  same: {
    da: "Det koster {party} det samme {per} som {reference}.",
    en: "It costs {party} the same {per} as {reference}.",
  },
  perCitizen: { da: "pr. borger", en: "per citizen" },
  inAll: { da: "i alt", en: "in all" },
  beforeTax: { da: "før indkomstskat", en: "before income tax" },
  afterTax: { da: "efter indkomstskat", en: "after income tax" },
  retained: { da: "efter udligning og budgetgaranti", en: "after equalisation and budget guarantee" },
  discounted: { da: "diskonteret", en: "discounted" },
  undiscounted: { da: "ikke diskonteret", en: "not discounted" },
  needsGoal: {
    da: "; det kræver {value} mod målet på {now}",
    en: "; that takes {value} against the target of {now}",
  },
  needsOther: {
    da: "; det kræver {value} for »{label}«, der nu er {now}",
    en: "; that takes {value} for “{label}”, which is {now} now",
  },
  needsNone: {
    da: "; ingen værdi af »{label}« fra {low} til {high} er nok",
    en: "; no value of “{label}” from {low} to {high} is enough",
  },
  fallsGoal: {
    da: "; målet på {now} kan falde til {value}",
    en: "; the target of {now} may fall to {value}",
  },
  fallsOther: {
    da: "; »{label}« på {now} kan falde til {value}",
    en: "; “{label}” of {now} may fall to {value}",
  },
  risesGoal: {
    da: "; målet på {now} kan stige til {value}",
    en: "; the target of {now} may rise to {value}",
  },
  risesOther: {
    da: "; »{label}« på {now} kan stige til {value}",
    en: "; “{label}” of {now} may rise to {value}",
  },
  anyway: {
    da: "; det gør det ved enhver værdi af »{label}« fra {low} til {high}",
    en: "; it does at every value of “{label}” from {low} to {high}",
  },
  withoutEffect: {
    da: "Det gør det også uden nogen virkning: se forbeholdene.",
    en: "It does so without any effect as well: see what to read with care.",
  },
  careFirst: {
    da: "Læs forbeholdene nederst, før svaret bruges.",
    en: "Read what stands under “Read the figures with care” before the answer is used.",
  },
  several: {
    da: "Mod {reference} tjener {paying} sig hjem for {party} {within}, og {failing} gør det ikke ({basis}).",
    en: "Against {reference}, {paying} for {party} {within}, and {failing} ({basis}).",
  },
  nonePays: {
    da: "Ingen af {names} tjener sig hjem for {party} {within} mod {reference} ({basis}).",
    en: "None of {names} pays for itself for {party} {within}, against {reference} ({basis}).",
  },
  allPay: {
    da: "{names} tjener sig alle hjem for {party} {within} mod {reference} ({basis}).",
    en: "All of {names} pay for themselves for {party} {within}, against {reference} ({basis}).",
  },
  ifGoal: {
    da: "Beløbet gælder, hvis »{label}« når {value} – et mål, ikke et resultat.",
    en: "The amount holds if “{label}” reaches {value} – a target, not a result.",
  },
  ifGoals: {
    da: "Beløbene gælder, hvis målene nås – mål er ikke resultater ({goals}).",
    en: "The amounts hold if the targets are reached – targets are not results ({goals}).",
  },
  single: {
    da: "Der er én strategi og intet at holde den op mod: der er intet svar på, om den tjener sig hjem.",
    en: "There is one strategy and nothing to hold it against: nothing says whether it pays for itself.",
  },
  bridge: {
    da: "Fra bevillingen til svaret for {party}{basis} ({level}, {discounted})",
    en: "From the appropriation to the answer for {party}{basis} ({level}, {discounted})",
  },
  all: {
    da: "{citizens|Den ene|Alle #} i perioden, {unit}",
    en: "{citizens|The one|All #} in the period, {unit}",
  },
  budget: { da: "Hele perioden, {unit}", en: "The whole period, {unit}" },
  cycles: {
    da: "{citizens|Den ene|Alle #} over {years}, {unit}",
    en: "{citizens|The one|All #} over {years}, {unit}",
  },
  one: { da: "Pr. borger over {years}, {unit}", en: "Per citizen over {years}, {unit}" },
  times: {
    da: "Kolonnerne dækker hver sin tid: budgetperioden, og {years} for hver borger.",
    en: "The columns cover different times: the budget period, and {years} for each citizen.",
  },
  item: { da: "Post", en: "Item" },
  rest: { da: "Andet", en: "Other" },
  difference: { da: "Forskel", en: "Difference" },
  hangs: {
    da: "Hvad svaret hænger på: forskellen {per} over hvert interval (minus er en besparelse)",
    en: "What the answer hangs on: the difference {per} over each range (a minus is a saving)",
  },
  hangsOf: {
    da: "Hvad svaret for {name} hænger på: forskellen {per} (minus er en besparelse)",
    en: "What the answer for {name} hangs on: the difference {per} (a minus is a saving)",
  },
  swing: {
    da: "{label}, nu {now}, {low} – {high}: {from} til {until}; {turns}.",
    en: "{label}, now {now}, {low} – {high}: {from} to {until}; {turns}.",
  },
  turns: { da: "svaret vender", en: "the answer turns" },
  turnsWithin: { da: "svaret vender undervejs", en: "the answer turns in between" },
  turnsNot: { da: "svaret vender ikke", en: "the answer does not turn" },
  noValue: { da: "ingen værdi", en: "no value" },
  untried: {
    da: "Den største post, »{label}«, er ikke prøvet: den har intet interval.",
    en: "The largest item, “{label}”, has not been tried: it has no range.",
  },
  noRanges: {
    da: "Ingen antagelse har et interval, så det er ikke prøvet.",
    en: "No assumption has a range, so that has not been tried.",
  },
  nothing: {
    da: "Intet fundet i filen, der kan vildlede. Mål og antagelser er stadig ikke resultater.",
    en: "Nothing found in the file that may mislead. Targets and assumptions are still no results.",
  },
  moreFindings: { da: "Og {count} til: traedesten check.", en: "And {count} more: traedesten check." },
  where: {
    da: "Resten: --full, eller --section who, years, outcomes, states, break-even, rests-on, sources.",
    en: "The rest: --full, or --section who, years, outcomes, states, break-even, rests-on, sources.",
  },
  sideBySide: { da: "Scenarier side om side", en: "Scenarios side by side" },
  scenario: { da: "Scenarie", en: "Scenario" },
  case: { da: "Variant", en: "Case" },
  asWritten: { da: "Som filen er skrevet", en: "As the file is written" },
  cases: {
    da: "Samme scenarie i varianter: forskel {per} ({unit}), {basis}; minus er en besparelse",
    en: "The same scenario in cases: difference {per} ({unit}), {basis}; a minus is a saving",
  },
  casesNone: {
    da: "I {count|den ene variant|de # varianter}: {low} til {high} {per}; det tjener sig ikke hjem i nogen.",
    en: "In the {count|one case|# cases}: {low} to {high} {per}; it pays for itself in none.",
  },
  casesSome: {
    da: "I {count|den ene variant|de # varianter}: {low} til {high} {per}; det tjener sig hjem i {paying}.",
    en: "In the {count|one case|# cases}: {low} to {high} {per}; it pays for itself in {paying}.",
  },
  casesAll: {
    da: "I {count|den ene variant|de # varianter}: {low} til {high} {per}; det tjener sig hjem i alle.",
    en: "In the {count|one case|# cases}: {low} to {high} {per}; it pays for itself in all.",
  },
  moreCases: {
    da: "Og {count|# linje til: den|# linjer til: alle} står i --format json.",
    en: "And {count|# more line: it is|# more lines: all are} in --format json.",
  },
  compared: {
    da: "Forskel mod hvert scenaries egen reference pr. borger; minus er en besparelse",
    en: "Difference from each scenario's own reference per citizen; a minus is a saving",
  },
  bases: {
    da: "Scenarierne er ikke opgjort ens (skat og diskontering): se hvert svar.",
    en: "The scenarios are not looked at alike (tax and discounting): see each answer.",
  },
  eachAlone: {
    da: "Om det tjener sig hjem, er for {party}. Kør hvert scenarie alene for broen, antagelserne og forbeholdene.",
    en: "Whether it pays is for {party}. Run each scenario by itself for its bridge, assumptions and what to distrust.",
  },
  pays1: { da: "Tjener sig hjem", en: "Pays" },
  yes: { da: "ja", en: "yes" },
  no: { da: "nej", en: "no" },
  perPayer: {
    da: "Forskel mod {reference} {per} ({unit}, {level}), {basis}; minus er en besparelse",
    en: "Difference from {reference} {per} ({unit}, {level}), {basis}; a minus is a saving",
  },
} as const satisfies Record<string, Label>;

/** What a line of the bridge is called: as it is bought more of, and as it is bought less of. */
export const PARTS: Readonly<Record<BridgePart, { readonly more: Label; readonly less: Label }>> = {
  programme: {
    more: { da: "Købt: {label}", en: "Bought: {label}" },
    less: { da: "Ikke købt: {label}", en: "Not bought: {label}" },
  },
  ordinaryEffort: {
    more: { da: "Ordinær indsats, købt mere: {label}", en: "Ordinary effort, bought more: {label}" },
    less: { da: "Ordinær indsats, ikke købt: {label}", en: "Ordinary effort, not bought: {label}" },
  },
  benefit: {
    more: { da: "{label}, netto for refusion", en: "{label}, net of refund" },
    less: { da: "{label}, netto for refusion", en: "{label}, net of refund" },
  },
  wage: { more: { da: "{label}", en: "{label}" }, less: { da: "{label}", en: "{label}" } },
  tax: { more: { da: "{label}", en: "{label}" }, less: { da: "{label}", en: "{label}" } },
  other: { more: { da: "{label}", en: "{label}" }, less: { da: "{label}", en: "{label}" } },
  equalisation: { more: { da: "{label}", en: "{label}" }, less: { da: "{label}", en: "{label}" } },
};
