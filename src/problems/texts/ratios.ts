import type { Text } from "./text";

export const ratiosTexts = {
  "ratio-not-decimal": {
    en: "“{found}” is not a decimal number of at most {digits} digits, such as {expected}",
    da: "»{found}« er ikke et decimaltal på højst {digits} cifre som fx {expected}",
  },
  "option-twice": {
    en: "there are two options called “{found}”; each needs a name of its own",
    da: "der er to muligheder, der hedder »{found}«; hver skal have sit eget navn",
  },
  "flows-overlap": {
    en: "the flow {found} begins before the one before it has ended; expected a start {expected}",
    da: "strømmen {found} begynder, før den forrige er slut; forventede en start {expected}",
  },
  "willingness-negative": {
    en: "the willingness to pay for a unit of effect is “{found}”; expected {expected}",
    da: "betalingsviljen for en enhed effekt er »{found}«; forventede {expected}",
  },
  "conversion-range": {
    en: "{name} is “{found}”; expected a decimal number {expected}",
    da: "{name} er »{found}«; forventede et decimaltal {expected}",
  },
  "relative-risk-above-one": {
    en: "the probability {probability} times the relative risk {ratio} is {found}; a probability is {expected}",
    da: "sandsynligheden {probability} gange den relative risiko {ratio} er {found}; en sandsynlighed er {expected}",
  },
} as const satisfies Record<string, Text>;
