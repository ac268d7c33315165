import type { OwnMunicipality, RuleSet } from "../model/index";
import { type Figure, type FigureSet, mergeFigures } from "../parameters/index";
import { frozen } from "../plain";
import {
  benefitAssumptions,
  noTax,
  taxAssumptions,
  taxCountedWhole,
  taxKeptByYear,
  yearlyTax,
} from "./assumptions";
import { withContributions } from "./contributions";
import { danishCosts } from "./costs";
import { denmarkFigures } from "./figures/index";
import { municipalityId } from "./figures/municipalityId";
import { ladderClock } from "./ladder";
import { ruleAccounts } from "./ruleAccounts";
import { denmarkSeries } from "./series";
import { danishStates } from "./states";
import { danishSwitches } from "./switches";
import { incomeTax } from "./tax";

const TAX_RATES = /^skat\.kommune\.(?<municipality>.+)$/u;

/** A rate that a user gives holds on every day: it is the scenario's, not a year's. */
const ownRate = ({ name, rate, source }: OwnMunicipality): { municipality: string; figure: Figure } => {
  const municipality = municipalityId(name);
  return {
    municipality,
    figure: {
      id: `skat.kommune.${municipality}`,
      label: { da: `Kommuneskatteprocent, ${name}`, en: `Municipal tax rate, ${name}` },
      unit: "%",
      values: [
        {
          from: "1900-01-01",
          value: rate,
          evidence: source === undefined ? "assumption" : "published",
          source: source ?? name,
        },
      ],
    },
  };
};

const municipalitiesIn = (figures: readonly Figure[]): readonly string[] =>
  figures.flatMap(({ id }) => TAX_RATES.exec(id)?.groups?.municipality ?? []);

const denmarkBy = (figures: FigureSet): RuleSet => ({
  id: "denmark",
  label: { da: "Danmark", en: "Denmark" },
  currency: "DKK",
  figures,
  switches: danishSwitches,
  series: Object.fromEntries(Object.values(denmarkSeries).map((series) => [series.id, series])),
  municipalities: municipalitiesIn(Object.values(figures.figures)),
  municipalitiesOn: (day) =>
    municipalitiesIn(
      Object.values(figures.figures).filter(({ values }) =>
        values.some(({ from, to = day }) => from <= day && day <= to),
      ),
    ),
  municipalityId,
  otherMunicipality: "gennemsnit",
  withFigures: (own) => denmarkBy(mergeFigures(figures, own)),
  ownMunicipality: ownRate,
  build: ({ switches, municipality, taxKept }) => ({
    accounts: ruleAccounts,
    states: withContributions(
      danishStates(switches.fleksbidragBase === "paidSubsidy" ? "paidSubsidy" : "fullSubsidy"),
      { atp: switches.atp === "yes", obligatoryPension: switches.obligatoryPension === "yes" },
    ),
    costs: danishCosts,
    yearly:
      municipality === undefined
        ? { flows: [] }
        : incomeTax(municipality, switches.fullWageTax === "yes", taxKept),
    clock: ladderClock({
      suCountsAsSelfSupport: switches.suCountsAsSelfSupport === "yes",
      resetWindow: Number(switches.resetWindow),
    }),
    assumptions: [
      ...benefitAssumptions,
      ...(municipality === undefined
        ? [noTax]
        : [
            ...taxAssumptions(switches.fullWageTax === "yes"),
            taxKept === true ? taxKeptByYear : taxCountedWhole,
          ]),
    ],
    yearlyAssumptions: municipality === undefined ? [] : [yearlyTax],
  }),
});

/**
 * The Danish rules and figures: benefits and who pays them, the refund ladder, the flex job scheme, income tax.
 *
 * @example
 * const outcome = await parseHistory(document, { rules: denmark });
 */
export const denmark: RuleSet = /* @__PURE__ */ frozen(denmarkBy(denmarkFigures));

export { type ChartFunction, type ChartGroup, chartOfAccounts, type StateShare } from "./accounts";
export { type Covered, danishCoverage } from "./covered";
export { benefitLadder } from "./ladder";
export { type AppraisalMethod, appraisalMethod, denmarkMethods } from "./methods";
export { danishSearches, type Search, searchedFor } from "./searched";
export { denmarkFigures, denmarkSeries };
