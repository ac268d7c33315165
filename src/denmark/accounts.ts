import { frozen } from "../plain";
import type { Label } from "../problems/index";

/**
 * How the state takes part in an expense.
 *
 * - `ladder`: refunds a share that falls with weeks on benefits
 * - `coFinancing`: pays, and the municipality co-finances the rest of the ladder
 * - `figure`: refunds the share a figure says
 * - `none`: not at all
 */
export type StateShare = "ladder" | "coFinancing" | { readonly figure: string } | "none";

/** A grouping (gruppering) under a function. */
export interface ChartGroup {
  readonly label: Label;
  /** Where it differs from the function's. */
  readonly stateShare?: StateShare;
}

/** A function of the municipal chart of accounts. */
export interface ChartFunction {
  readonly label: Label;
  /** Absent where it was not read, or differs between groupings. */
  readonly stateShare?: StateShare;
  readonly groups?: Readonly<Record<string, ChartGroup>>;
  readonly note?: string;
}

/**
 * Functions of the municipal chart of accounts (budget- og regnskabssystem) that hold income support and
 * employment measures, by number. Read in Budget- og konteringsvejledningen of Styrelsen for Arbejdsmarked og
 * Rekruttering as it stood in November 2022; later rules stand elsewhere:
 * https://star.dk/da/ydelser/budget-og-konteringsvejledning/funktionsomraader/
 *
 * @example
 * chartOfAccounts["5.58.83"]?.label.da; // "Ledighedsydelse"
 */
export const chartOfAccounts: Readonly<Record<string, ChartFunction>> = /* @__PURE__ */ frozen({
  "5.48.65": {
    label: { da: "Seniorpension", en: "Senior pension" },
    stateShare: "coFinancing",
    note: "medfinansieringen er udledt; en kilde er ikke fundet",
  },
  "5.57.71": { label: { da: "Sygedagpenge", en: "Sickness benefit" }, stateShare: "ladder" },
  "5.57.72": { label: { da: "Sociale formål", en: "Social purposes (single payments)" } },
  "5.57.73": {
    label: { da: "Kontant- og uddannelseshjælp", en: "Cash and education benefit" },
    stateShare: "ladder",
    groups: {
      "007": {
        label: { da: "Kontanthjælp inkl. aktivitetstillæg", en: "Cash benefit with activity supplement" },
      },
      "008": { label: { da: "Uddannelseshjælp", en: "Education benefit" } },
      "011": { label: { da: "Forrevalidering", en: "Pre-rehabilitation" } },
    },
  },
  "5.57.75": {
    label: {
      da: "Afløb, aktiverede kontanthjælpsmodtagere",
      en: "Run-off, activated cash-benefit recipients",
    },
  },
  "5.57.78": {
    label: { da: "Dagpenge til forsikrede ledige", en: "Unemployment benefit" },
    stateShare: "coFinancing",
  },
  "5.57.79": {
    label: { da: "Arbejdsmarkedsydelse", en: "Labour market benefit" },
    stateShare: "coFinancing",
  },
  "5.58.80": {
    label: { da: "Revalidering", en: "Rehabilitation" },
    stateShare: "ladder",
    groups: {
      "014": { label: { da: "Revalideringsydelse", en: "Rehabilitation benefit" } },
      "017": { label: { da: "Løntilskud", en: "Wage subsidy" } },
    },
  },
  "5.58.81": {
    label: {
      da: "Fleksløntilskud og tilskud til selvstændige",
      en: "Flex-wage subsidy and self-employment support",
    },
    stateShare: "ladder",
    groups: {
      "008": {
        label: {
          da: "Løntilskud til førtidspensionister (skånejob)",
          en: "Wage subsidy for disability pensioners",
        },
        stateShare: { figure: "refusion.skaanejob" },
      },
      "013": {
        label: { da: "Fleksjob påbegyndt før 2013", en: "Flex jobs begun before 2013" },
        stateShare: { figure: "refusion.fleksjob_gammel" },
      },
    },
  },
  "5.58.82": {
    label: { da: "Ressourceforløb og jobafklaring", en: "Resource programme and job clarification" },
    stateShare: "ladder",
  },
  "5.58.83": {
    label: { da: "Ledighedsydelse", en: "Benefit between flex jobs" },
    groups: {
      "001": { label: { da: "Ledighedsydelse", en: "Benefit between flex jobs" }, stateShare: "ladder" },
      "004": {
        label: { da: "Ledighedsydelse uden refusion", en: "Benefit between flex jobs without refund" },
        stateShare: "none",
      },
    },
  },
  "5.68.90": {
    label: {
      da: "Driftsudgifter til den kommunale beskæftigelsesindsats",
      en: "Operating costs of the municipal employment effort",
    },
    note: "statens andel er dateret: figurerne refusion.drift.*",
  },
  "5.68.94": {
    label: { da: "Løntilskud til ansatte i løntilskud", en: "Wage subsidy to subsidised employees" },
    stateShare: "ladder",
  },
  "5.68.95": {
    label: {
      da: "Løn til ansatte i løntilskud i kommunen",
      en: "Wages of subsidised employees in the municipality",
    },
    stateShare: "ladder",
  },
  "5.68.98": {
    label: {
      da: "Beskæftigelsesordninger, hjælpemidler, befordring og jobrotation",
      en: "Employment schemes, aids, transport and job rotation",
    },
  },
  "6.45.53": {
    label: { da: "Administration vedrørende jobcentre", en: "Administration of job centres" },
    stateShare: "none",
  },
});
