import { Decimal, exactText } from "../decimal";
import { countsOf, type Ledger, netCost, runsOf } from "../ledger/index";
import { DRIVERS, type Perspective, perspectiveShape } from "../model/index";
import { checked, checkGiven } from "../problems/index";
import type { Arm } from "./arm";
import { armShape } from "./shapes";

/** A net cost shared out over a number of something: total and count are kept, and divided to be shown. */
export interface UnitCost {
  /** Net cost (paid − received), exact decimal text. */
  readonly total: string;
  readonly count: string;
  /** Total over count; absent when there are none to share it. */
  readonly each?: string;
}

/** A unit cost with what it is per: `citizen`, `place-year`, or the id of an event or outcome. */
export interface NamedUnitCost extends UnitCost {
  readonly per: string;
}

/** A ledger with what is paid for capacity alone: places, staff and dates, whoever is in them. */
const boughtIn = (ledger: Ledger): Ledger => ({
  ...ledger,
  flows: ledger.flows.filter(({ per }) => ["places", "persons", "staff", "dates"].includes(DRIVERS[per])),
});

/** Digits of a quotient of which doubles hold a part. */
const KNOWN = 15;

/** Whether any of a ledger's amounts are expected values. */
const isExpected = ({ flows, product }: Ledger): boolean =>
  flows.some((flow) =>
    runsOf(product, flow).some((run) => product.exposure.keys[product.runs.key[run] ?? 0]?.expected === true),
  );

/** Shares a ledger's net cost out; what it rests on is looked at once, however many it is shared by. */
const sharing = (ledger: Ledger, perspective: Perspective): ((count: Decimal) => UnitCost) => {
  const total = netCost(ledger, perspective);
  const isRounded = isExpected(ledger);
  return (count) => {
    const each = count.isZero() ? undefined : total.div(count);
    return {
      total: exactText(total),
      count: exactText(count),
      ...(each === undefined ? {} : { each: exactText(isRounded ? each.toSignificantDigits(KNOWN) : each) }),
    };
  };
};

const perCitizenTakes = () => ({ arm: armShape, perspective: perspectiveShape });

/**
 * The net cost per citizen: per entrant, whoever completes (intention to treat). The denominator is the same in
 * every strategy, so differences per citizen are the difference of costs per citizen.
 *
 * @param arm - a strategy (`armOf`) or a difference (`compare`)
 * @param perspective - whose net cost
 * @example
 * import { compare, evaluate, perCitizen } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const result = evaluate(await loadScenario(file, { rules: denmark }), { reach: "followUp" });
 * const { each } = perCitizen(compare(result, "intensive", "sporadic"), "municipality");
 * Math.round(Number(each)); // 103484
 */
export const perCitizen = /* @__PURE__ */ checked(
  perCitizenTakes,
  (arm: Arm, perspective: Perspective): UnitCost =>
    sharing(arm.ledger, perspective)(new Decimal(arm.citizens)),
);

const unitCostsTakes = () => ({ arm: armShape, perspective: perspectiveShape });

/**
 * The net cost per citizen, per event and per outcome, and the cost of what is bought per place-year bought. Of a
 * difference, an outcome is an additional one.
 *
 * @param arm - a strategy (`armOf`) or a difference (`compare`)
 * @param perspective - whose net cost
 * @example
 * import { compare, evaluate, unitCosts } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const difference = compare(evaluate(model), "combination", "monotherapy");
 * const costs = unitCosts(difference, "region");
 * costs.find(({ per }) => per === "lifeYears")?.each; // "9332.13167980449"
 */
export const unitCosts = (arm: Arm, perspective: Perspective): readonly NamedUnitCost[] => {
  checkGiven(unitCostsTakes, { arm, perspective });
  const shared = sharing(arm.ledger, perspective);
  const counted = [...countsOf(arm.ledger, "event"), ...countsOf(arm.ledger, "outcome")];
  return [
    { per: "citizen", ...shared(new Decimal(arm.citizens)) },
    { per: "place-year", ...sharing(boughtIn(arm.ledger), perspective)(new Decimal(arm.placeYears)) },
    ...counted.map(([per, count]) => ({ per, ...shared(count) })),
  ];
};
