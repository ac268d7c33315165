import type { NotDrawn, Simulation } from "../analysis/simulate/types";
import type { Distribution } from "../probability/distribution/distribution";
import type { Language } from "../problems/index";

type Words = Readonly<Record<Language, string>>;

/** What a simulation is told in. A draw is a calculation: what is drawn is what somebody thinks, and no trial. */
export const TEXTS = {
  title: { da: "Hvor sikkert er det?", en: "How sure is it?" },
  odds: {
    da: "I {share} af beregningerne koster {of} ikke {payer} mere end {against}.",
    en: "In {share} of the calculations {of} does not cost {payer} more than {against}.",
  },
  chance: {
    da: "Sandsynligheden er {share} for, at {of} ikke koster {payer} mere end {against}.",
    en: "The chance is {share} that {of} does not cost {payer} more than {against}.",
  },
  paybackChance: {
    da: "Sandsynligheden er {share} for, at det er tjent hjem inden for {years} år.",
    en: "The chance is {share} that it has paid back within {years} {years|year|years}.",
  },
  drivers: {
    da: "Svaret flytter sig mest med {drivers}: så meget af variationen forklarer hver for sig.",
    en: "The answer moves most with {drivers}: so much of the variation each explains by itself.",
  },
  guessed: {
    da: "Blandt dem er {which}, som ingen har målt; derfor er andelene af beregninger og ikke sandsynligheder.",
    en: "Among them is {which}, which nobody has measured; these are shares of calculations, therefore, and no chances.",
  },
  payback: {
    da: "I {share} af beregningerne er det tjent hjem inden for {years} år.",
    en: "In {share} of the calculations it has paid back within {years} {years|year|years}.",
  },
  unknown: {
    da: "I {share} er det ikke tjent hjem, når der ikke længere følges nogen, og det er før {years} år.",
    en: "In {share} it has not paid back when nobody is followed any longer, which is before {years} {years|year|years}.",
  },
  mean: {
    da: "Forskellen er i gennemsnit {mean} {per} (med scenariets egne værdier {base}); mellem {low} og {high} ligger ni af ti beregninger.",
    en: "The difference is {mean} {per} on average ({base} at the scenario's own values); nine of ten calculations lie between {low} and {high}.",
  },
  error: {
    da: "{draws} beregninger med startværdien {seed}: gennemsnittet er kendt på ± {error} (Monte Carlo-fejl).",
    en: "{draws} {draws|calculation|calculations} with seed {seed}: the mean is known to ± {error} (Monte Carlo error).",
  },
  precise: {
    da: "Stoppet, da fejlen var højst {precision}, som der er bedt om; højst {wanted} beregninger.",
    en: "Stopped when the error was at most {precision}, as was asked for; {wanted} calculations at most.",
  },
  cancelled: {
    da: "Stoppet undervejs: {draws} af {wanted} beregninger.",
    en: "Stopped on the way: {draws} of {wanted} calculations.",
  },
  goals: {
    da: "Mål regnes som nået i alle beregninger: {goals}. Andelene gælder kun, hvis de bliver det.",
    en: "Goals are taken as reached in every calculation: {goals}. The shares hold only if they are.",
  },
  perCitizen: { da: "pr. borger", en: "per citizen" },
  inAll: { da: "i alt", en: "in all" },
  discounted: { da: ", diskonteret", en: ", discounted" },
  differences: {
    da: "{of} mod {against}: forskellen {per}{discounted} ({unit}); minus er en besparelse",
    en: "{of} against {against}: the difference {per}{discounted} ({unit}); a minus is a saving",
  },
  payer: { da: "For hvem", en: "For whom" },
  base: { da: "Som i scenariet", en: "As in the scenario" },
  average: { da: "Gennemsnit", en: "Mean" },
  plusMinus: { da: "± fejl", en: "± error" },
  part: { da: "{part} pct.", en: "{part}%" },
  pays: { da: "Koster ikke mere", en: "Does not cost more" },
  within: { da: "Tjent hjem inden {years} år", en: "Paid back within {years} {years|year|years}" },
  outcomes: { da: "Hvad der sker for borgerne, {per}", en: "What becomes of the citizens, {per}" },
  outcome: { da: "Resultat", en: "Outcome" },
  movers: { da: "Hvad svaret flytter sig med", en: "What the answer moves with" },
  explains: { da: "Af variationen", en: "Of the variation" },
  drawn: { da: "Hvad der er usikkert", en: "What is uncertain" },
  parameter: { da: "Parameter", en: "Parameter" },
  evidence: { da: "Grundlag", en: "Evidence" },
  value: { da: "I scenariet", en: "In the scenario" },
  distribution: { da: "Fordeling", en: "Distribution" },
  notDrawn: { da: "Ens i alle beregninger", en: "The same in every calculation" },
  nothing: { da: "Intet er trukket.", en: "Nothing is drawn." },
} as const satisfies Record<string, Words>;

export const FAMILY_WORDS: Readonly<Record<Distribution["family"], Words>> = {
  beta: { da: "beta", en: "beta" },
  gamma: { da: "gamma", en: "gamma" },
  lognormal: { da: "lognormal", en: "lognormal" },
  normal: { da: "normal", en: "normal" },
  triangular: { da: "trekant", en: "triangular" },
  pert: { da: "PERT", en: "PERT" },
  uniform: { da: "jævn", en: "uniform" },
  discrete: { da: "enkelte værdier", en: "single values" },
};

export const REASON_WORDS: Readonly<Record<NotDrawn["reason"], Words>> = {
  noDistribution: { da: "uden fordeling", en: "without a distribution" },
  target: { da: "mål", en: "goals" },
  set: { da: "sat til en anden værdi", en: "set to another value" },
  unread: { da: "læses ikke", en: "not read" },
  structural: { da: "bestemmer modellens form", en: "the model is made by them" },
};

export const STOPPED: Readonly<Record<Exclude<Simulation["stopped"], "draws">, Words>> = {
  precision: TEXTS.precise,
  cancelled: TEXTS.cancelled,
};
