import type { RuleSwitch } from "../model/index";

/** Questions the sources leave open, each with the answer that is taken when none is given. */
export const danishSwitches = {
  suCountsAsSelfSupport: {
    label: {
      da: "Tæller uger på SU som selvforsørgelse? Bekendtgørelsens liste er ikke læst",
      en: "Do weeks on SU count as self-support? The order's list was not read",
    },
    default: "no",
    choices: { no: { da: "nej", en: "no" }, yes: { da: "ja", en: "yes" } },
  },
  resetWindow: {
    label: {
      da: "Uger, de 52 selvforsørgede uger skal ligge inden for (»de seneste 3 år«)",
      en: "Weeks within which the 52 self-supported weeks must lie (“the last 3 years”)",
    },
    default: "156",
  },
  fleksbidragBase: {
    label: {
      da: "Hvad refusionen trækkes fra i fleksbidraget: det fulde tilskud eller det udbetalte",
      en: "What the refund is deducted of in the flex contribution: the full subsidy or the one paid",
    },
    default: "fullSubsidy",
    choices: {
      fullSubsidy: { da: "det fulde", en: "the full one" },
      paidSubsidy: { da: "det udbetalte", en: "the one paid" },
    },
  },
} as const satisfies Record<string, RuleSwitch>;
