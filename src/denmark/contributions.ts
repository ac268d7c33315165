import type { Formula } from "../formula/index";
import type { RuleFlow, RuleState } from "../model/index";
import { atMost, figure, minus, share, times, when, wholeKroner } from "./formulas";
import { inBoth } from "./inBoth";

/** Which of the contributions beside a benefit are counted. */
export interface Contributions {
  readonly atp: boolean;
  readonly obligatoryPension: boolean;
}

const LEAST = figure("kontanthjaelp.30plus_andre");
const LEAST_OF_PROVIDERS = figure("kontanthjaelp.30plus_forsoerger");
const TWO_THIRDS = figure("atp.kommunens_andel");

/** Only of benefits that reach the rate of those aged 30 or over. */
const fromLeast = (benefit: Formula, amount: Formula): Formula => when(benefit, "<", LEAST, "0", amount);

/**
 * Of cash benefit after twelve months on it, which is taken to be from the 53rd week of the ladder on. A rate between that of
 * people aged 30 or over and that of providers of that age is a younger provider's, and has none.
 */
const ofCashBenefit = (benefit: Formula): Formula =>
  when(
    figure("refusion.trin", "step"),
    "==",
    figure("refusion.trin.4"),
    fromLeast(
      benefit,
      when(benefit, "==", LEAST, TWO_THIRDS, when(benefit, "<", LEAST_OF_PROVIDERS, "0", TWO_THIRDS)),
    ),
    "0",
  );

const ofAnyLength = (benefit: Formula): Formula => fromLeast(benefit, TWO_THIRDS);

/**
 * Benefits that the municipality pays two thirds of an ATP contribution of: aktivloven § 80; BEK nr. 1600 of 27 December 2019
 * § 2, https://elov.dk/bekendtgorelse-om-indbetaling-af-atp-bidrag-for-modtagere-af-kontanthjaelp-og-andre-ydelser/paragraf/2/.
 * Whether the state refunds any of it was not read, and none is.
 */
const ATP: Readonly<Record<string, (benefit: Formula) => Formula>> = {
  cashBenefit: ofCashBenefit,
  educationBenefit: ofCashBenefit,
  partTimeJob: ofCashBenefit,
  resourceCourse: ofAnyLength,
  rehabilitation: ofAnyLength,
  unemployedFlexJob: ofAnyLength,
};

/** What a recipient of fleksløntilskud pays to ATP of it: LAB § 137. */
const ownAtp = (subsidy: Formula): Formula =>
  atMost(figure("atp.fleksloentilskud.max"), times(share("atp.fleksloentilskud"), subsidy));

/** What the obligatory pension is a share of. Where a recipient's own ATP contribution was not read, it is not taken off. */
const whole = (benefit: Formula): Formula => benefit;
const lessOwnAtp = (subsidy: Formula): Formula => minus(subsidy, ownAtp(subsidy));

/**
 * Benefits that the state pays an obligatory pension of: ATP-loven § 17 s, as L 143 (2018–19) puts it; aktivloven §§ 80 b-c;
 * LAB § 138 a, https://elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/paragraf/138a/. In whole kroner, and not taken off the
 * benefit.
 */
const OBLIGATORY: Readonly<Record<string, (benefit: Formula) => Formula>> = {
  cashBenefit: whole,
  educationBenefit: whole,
  partTimeJob: whole,
  sicknessBenefit: whole,
  resourceCourse: whole,
  rehabilitation: whole,
  unemploymentBenefit: whole,
  disabilityPension: whole,
  disabilityPensionOutsideLadder: whole,
  unemployedFlexJob: whole,
  flexJob: lessOwnAtp,
  flexJobOutsideLadder: lessOwnAtp,
};

const contributionsOn = (
  state: string,
  { flows }: RuleState,
  { atp, obligatoryPension }: Contributions,
): readonly RuleFlow[] => {
  const benefit = flows.find(({ income }) => income === "transfer");
  if (benefit === undefined) return [];
  const { per, account, amount } = benefit;
  const [two, obligatory] = [ATP[state], OBLIGATORY[state]];
  return [
    ...(atp && two !== undefined
      ? [
          {
            id: `${state}.atp`,
            label: inBoth("ATP, kommunens to tredjedele", "ATP, the municipality's two thirds"),
            from: "municipality",
            to: "citizen",
            per,
            account,
            amount: two(amount),
          } as const,
        ]
      : []),
    ...(obligatoryPension && obligatory !== undefined
      ? [
          {
            id: `${state}.obligatoryPension`,
            label: inBoth("Obligatorisk pension", "Obligatory pension"),
            from: "centralGovernment",
            to: "citizen",
            per,
            account,
            amount: wholeKroner(times(share("obligatorisk_pension"), obligatory(amount))),
          } as const,
        ]
      : []),
  ];
};

/** States with what is paid into a recipient's pension beside the benefit; none of it is income of the year. */
export const withContributions = (
  states: Readonly<Record<string, RuleState>>,
  choices: Contributions,
): Readonly<Record<string, RuleState>> =>
  Object.fromEntries(
    Object.entries(states).map(([id, state]) => [
      id,
      { ...state, flows: [...state.flows, ...contributionsOn(id, state, choices)] },
    ]),
  );
