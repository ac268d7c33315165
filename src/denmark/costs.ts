import type { Formula } from "../formula/index";
import type { RuleCost, RuleFlow } from "../model/index";
import { share, times } from "./formulas";

interface Kind {
  readonly da: string;
  readonly en: string;
  readonly account: "operating" | "schemes";
  /** The state's share on the day, a figure in per cent; none is refunded without one. */
  readonly refund?: string;
}

/** Expenses beside the benefits, by whom they are for: what was refunded of them ended at different times. */
const KINDS: Readonly<Record<string, Kind>> = {
  cashBenefitOperating: {
    da: "Driftsudgifter, kontant- og uddannelseshjælp",
    en: "Operating costs, cash and education benefit",
    account: "operating",
    refund: "refusion.drift.kontanthjaelp",
  },
  unemploymentBenefitOperating: {
    da: "Driftsudgifter, dagpenge",
    en: "Operating costs, unemployment benefit",
    account: "operating",
    refund: "refusion.drift.dagpenge",
  },
  resourceCourseOperating: {
    da: "Driftsudgifter og mentor, ressourceforløb",
    en: "Operating costs and mentor, resource courses",
    account: "operating",
    refund: "refusion.drift.ressourceforloeb",
  },
  disabilityPensionOperating: {
    da: "Vejledning og opkvalificering, førtidspensionister uden ressourceforløb",
    en: "Guidance and training, disability pensioners outside resource courses",
    account: "schemes",
    refund: "refusion.drift.foertidspension_ej_rf",
  },
  jobReadyMentor: {
    da: "Mentor, jobparate",
    en: "Mentor, job-ready",
    account: "operating",
    refund: "refusion.mentor.jobparate",
  },
  personalAssistance: {
    da: "Personlig assistance",
    en: "Personal assistance",
    account: "schemes",
    refund: "refusion.personlig_assistance",
  },
  programme: { da: "Indsats uden refusion", en: "Programme without refund", account: "operating" },
};

const COST: Formula = { op: "parameter", name: "cost" };

const flowsOf = (id: string, { da, en, account, refund }: Kind): readonly RuleFlow[] => [
  {
    id: `${id}.cost`,
    label: { da, en },
    from: "municipality",
    to: "economy",
    per: "place-month",
    account,
    amount: COST,
  },
  ...(refund === undefined
    ? []
    : [
        {
          id: `${id}.refund`,
          label: { da: `${da}, refusion`, en: `${en}, refund` },
          from: "centralGovernment" as const,
          to: "municipality" as const,
          per: "place-month" as const,
          account,
          amount: times(COST, share(refund)),
        },
      ]),
];

/** Kinds of expense a history may list beside the benefits, with the refund that held on the day. */
export const danishCosts: Readonly<Record<string, RuleCost>> = Object.fromEntries(
  Object.entries(KINDS).map(([id, kind]) => [
    id,
    { label: { da: kind.da, en: kind.en }, flows: flowsOf(id, kind) },
  ]),
);
