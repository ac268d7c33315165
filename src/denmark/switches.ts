import type { RuleSwitch } from "../model/index";

/** Questions the sources leave open and simplifications, each with the answer that is taken when none is given. */
export const danishSwitches = {
  suCountsAsSelfSupport: {
    label: {
      da: "Uger på SU tæller som selvforsørgelse (bekendtgørelsens liste er ikke fundet)",
      en: "Weeks on SU count as self-support (the order's list was not found)",
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
      da: "Refusionen, der fradrages i fleksbidraget, regnes af",
      en: "The refund that is deducted in the flex contribution is that of",
    },
    default: "fullSubsidy",
    choices: {
      fullSubsidy: {
        da: "det fulde tilskud (ikke det udbetalte)",
        en: "the full subsidy (not the one paid)",
      },
      paidSubsidy: {
        da: "det udbetalte tilskud (ikke det fulde)",
        en: "the subsidy paid (not the full one)",
      },
    },
  },
  fullWageTax: {
    label: {
      da: "Jobfradrag, loft over beskæftigelsesfradraget, mellem-, top- og toptopskat",
      en: "Job allowance, ceiling on the employment allowance, middle, top and top-top tax",
    },
    default: "no",
    choices: { no: { da: "er ikke med", en: "left out" }, yes: { da: "er med", en: "included" } },
  },
  atp: {
    label: {
      da: "ATP af kommunens ydelser (dens to tredjedele)",
      en: "ATP of the municipality's benefits (its two thirds)",
    },
    default: "no",
    choices: { no: { da: "er ikke med", en: "left out" }, yes: { da: "er med", en: "included" } },
  },
  obligatoryPension: {
    label: {
      da: "Obligatorisk pension af ydelser (staten betaler)",
      en: "Obligatory pension of benefits (the state pays)",
    },
    default: "no",
    choices: { no: { da: "er ikke med", en: "left out" }, yes: { da: "er med", en: "included" } },
  },
} as const satisfies Record<string, RuleSwitch>;
