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
  "chart-empty": {
    en: "there is nothing to draw as {found}: the scenario has no {expected}",
    da: "der er intet at tegne som {found}: scenariet har ingen {expected}",
  },
  "occupancy-by": {
    en: "citizens cannot be counted by “{found}” here; write {expected}",
    da: "borgere kan ikke tælles efter »{found}« her; skriv {expected}",
  },
  "occupancy-of-result": {
    en: "a result holds no weeks since the start; hand over its model: occupancy(model, { by: “{found}” })",
    da: "et resultat har ingen uger siden start; giv modellen: occupancy(model, { by: »{found}« })",
  },
  "sums-too-large": {
    en: "written out, these sums take more steps than {expected}: ask for fewer cycles, or ask the model itself",
    da: "skrevet ud kræver disse summer flere trin end {expected}: bed om færre cyklusser, eller spørg selve modellen",
  },
  "sums-calendar": {
    en: "sums are only compiled for models that count cycles; ask prepare(model).at(values) of one with a calendar",
    da: "summer kompileres kun for modeller, der tæller cyklusser; spørg prepare(model).at(values), når der er en kalender",
  },
  "sums-share": {
    en: "“{found}” is a share that its probabilities are solved for, and a value that is moved moves them: ask prepare(model).at(values)",
    da: "»{found}« er en andel, som sandsynlighederne findes ud fra, og en værdi, der flyttes, flytter dem: spørg prepare(model).at(values)",
  },
  "sums-in-state": {
    en: "an amount that follows the time in a state is not written out as a sum: ask prepare(model).at(values)",
    da: "et beløb, der følger tiden i en tilstand, skrives ikke ud som en sum: spørg prepare(model).at(values)",
  },
  "sums-below-nothing": {
    en: "{what} comes to {found} here, and is never below 0",
    da: "{what} bliver {found} her og er aldrig under 0",
  },
  "sums-more-than-whole": {
    en: "the moves out of {state} in cycle {cycle} come to more than 1 ({strategy}, {segment}): they leave {found}",
    da: "overgangene fra {state} i cyklus {cycle} er tilsammen mere end 1 ({strategy}, {segment}): de efterlader {found}",
  },
  "sums-out-of-bounds": {
    en: "a value is out of its bounds: {expected}",
    da: "en værdi er uden for sine grænser: {expected}",
  },
  "sums-no-number": {
    en: "a sum comes to {found} at these values, which is no number",
    da: "en sum bliver {found} ved disse værdier, og det er ikke et tal",
  },
  "sums-values": {
    en: "{found|# value|# values} where {expected} are read",
    da: "{found|# værdi|# værdier}, hvor der læses {expected}",
  },
  "draw-failed": {
    en: "draw {found} with seed {seed} has no answer, at {values}: what is wrong there follows",
    da: "beregning {found} med startværdien {seed} (seed) har intet svar, ved {values}: her følger, hvad der er galt",
  },
  "simulation-cancelled": {
    en: "the simulation was stopped before its first draw",
    da: "simulationen blev stoppet før den første beregning",
  },
  "worker-stopped": {
    en: "a worker thread stopped before its draws were done ({found}): run it again, with fewer threads if memory was short",
    da: "en arbejdstråd stoppede, før dens beregninger var færdige ({found}): kør igen, med færre tråde, hvis der manglede hukommelse",
  },
  "nothing-to-draw": {
    en: "nothing is drawn here, so that all draws would be alike: write uncertainty: { ranges: pert } in the scenario or --ranges pert to draw its {found|# range|# ranges}, or give parameters a distribution, such as distribution: {expected}",
    da: "intet i scenariet er usikkert, så alle beregninger ville være ens: skriv uncertainty: { ranges: pert } i scenariet eller --ranges pert for at lade dets {found|# interval|# intervaller} være det, eller giv parametre en fordeling som distribution: {expected}",
  },
  "no-trial": {
    en: "the scenario says nothing of a trial: write trial: { arms: … } in it with citizens and share of two strategies, or say all of --arms 200 200 --from 15% --to 20%",
    da: "scenariet siger intet om et forsøg: skriv trial: { arms: … } i det med citizens og share for to indsatser, eller sig det hele med --arms 200 200 --from 15% --to 20%",
  },
  "draws-unlike": {
    en: "there are {found} here and {expected} beside: each draw has a row of its own, and all rows are alike",
    da: "her er {found} og ved siden af {expected}: hver beregning har sin egen række, og alle rækker er ens",
  },
  "too-few-draws": {
    en: "{found|# draw is|# draws are} too few for a curve through what is known: it takes at least {expected}",
    da: "{found|# beregning|# beregninger} er for få til en kurve gennem det, der vides: det kræver mindst {expected}",
  },
  "fixed-target": {
    en: "{found} is a fixed target: whoever takes it as reached has nothing to learn of it, so what more evidence is worth has no answer; give it what is known of the effect, such as distribution: {expected}",
    da: "{found} er et fast mål: tages det som nået, er der intet at lære om det, og hvad mere viden er værd, har intet svar; giv det, hvad der vides om virkningen, fx distribution: {expected}",
  },
  "tape-malformed": {
    en: "these are no compiled sums: found {found} where {expected} may stand",
    da: "dette er ikke kompilerede summer: fandt {found}, hvor der må stå {expected}",
  },
} as const satisfies Record<string, Text>;
