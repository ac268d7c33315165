import { parameter } from "../formula/index";
import type { RuleState } from "../model/index";
import { AMOUNT, BENEFIT, type Benefit, CATEGORY, ladderRefund, municipalBenefit } from "./benefits";
import { atLeast, atMost, figure, minus, share, stated, times, when } from "./formulas";
import { inBoth } from "./inBoth";
import { HOURS, PENSION, SUBSIDISED_WAGE, wageFlows } from "./work";

const PART_TIME = inBoth(
  "Deltids- eller småjob ved siden af kontanthjælp",
  "Part-time work beside cash benefit (kontanthjælp)",
);

const BENEFIT_LEFT: Benefit = {
  id: "partTimeJob",
  label: inBoth("Kontanthjælp ved siden af arbejde", "Cash benefit beside work"),
  account: "cashBenefit",
  per: "person-month",
  amount: parameter("benefit"),
};

/** Until 30 June 2025 every krone was taken off but an amount per hour; a part of them since. */
const isByTheHour = (yes: Parameters<typeof when>[3], no: Parameters<typeof when>[4]) =>
  when(figure("arbejdsindtaegt.modregning"), "==", "100", yes, no);

/** By the rate: those on the higher one have a smaller disregard and a higher ceiling than all others. */
const byRate = (id: string) =>
  when(
    "rate",
    "<",
    figure("kontanthjaelp2025.forhoejet_sats"),
    figure(`kontanthjaelp2025.${id}.grundsats`),
    figure(`kontanthjaelp2025.${id}.forhoejet_sats`),
  );

/**
 * Work of few hours beside cash benefit, which earnings lower. Until 30 June 2025 by all of them but an amount per hour, of
 * at most 160 hours a month (aktivloven §§ 30-31). Since then by 65 per cent of what lies above a monthly disregard, and
 * krone for krone where benefit and earnings reach 100 or 85 per cent of maximum dagpenge (the agreement of October 2023, as
 * https://lundsteenwiederquist.dk/index.php/2023/11/01/lempeligere-fradrag-for-arbejdsindtaegter/ has it; the act's own
 * words were not read). Earnings count after labour market contribution, as personal income does:
 * https://familieadvokaten.dk/Breve-900/b900-559.html.
 */
export const partTimeJob: RuleState = {
  label: PART_TIME,
  inputs: { wage: SUBSIDISED_WAGE, pension: PENSION, category: CATEGORY, hours: HOURS, amount: AMOUNT },
  definitions: {
    rate: {
      label: inBoth("kontanthjælp uden arbejde", "cash benefit without work"),
      formula: stated("amount", figure("kontanthjaelp", "category")),
    },
    earnings: {
      label: inBoth("løn efter arbejdsmarkedsbidrag", "wage after labour market contribution"),
      formula: times("wage", minus("1", share("skat.am_bidrag"))),
    },
    disregarded: {
      label: inBoth("løn der ses bort fra", "wage that is disregarded"),
      formula: isByTheHour(
        times(figure("kontanthjaelp.timefradrag"), atMost(figure("kontanthjaelp.timefradrag.mest"), "hours")),
        byRate("fribeloeb"),
      ),
    },
    offset: {
      label: inBoth("fradrag for løn", "taken off for wages"),
      formula: times(share("arbejdsindtaegt.modregning"), atLeast("0", minus("earnings", "disregarded"))),
    },
    room: {
      label: inBoth("plads til ydelse under loftet", "room for benefit under the ceiling"),
      formula: isByTheHour(
        "rate",
        minus(times(times(byRate("indkomstloft"), "0.01"), figure("dagpenge.max")), "earnings"),
      ),
    },
    benefit: {
      label: BENEFIT,
      formula: stated("amount", atLeast("0", atMost(minus("rate", "offset"), "room"))),
    },
  },
  flows: [...wageFlows("partTimeJob", PART_TIME), ...municipalBenefit(BENEFIT_LEFT, ladderRefund)],
};
