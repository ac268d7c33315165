import { Decimal } from "../decimal";
import type { Account } from "../model/index";
import { apart } from "../plain";
import { checkGiven, is } from "../problems/index";
import type { Ledger, LedgerFlow } from "./ledger";
import { netCostSign } from "./netCost";
import { ledgerShape } from "./shapes";

const EQUALISATION: Account = {
  id: "equalisation",
  label: { da: "Udligning og budgetgaranti", en: "Equalisation and budget guarantee" },
  shortLabel: { da: "Udligning og budgetgaranti", en: "Equalisation and budget guarantee" },
  controlArea: "Finansposter",
  direction: "income",
  path: [],
};

const retainedTakes = () => ({ ledger: ledgerShape, share: is.exactNumeric });

/**
 * A difference between two strategies with what equalisation and budget guarantee even out: of what flows marked
 * `equalised` – benefits, refunds, income tax – do to the municipality it keeps a share, and the state makes up
 * for the rest. One municipality that does better than the country keeps the difference in the budget guarantee;
 * the share is a scenario's own, as no general one was read (Finansministeriet, Budgetgarantien).
 *
 * @param ledger - the ledger of a comparison: the rule is about changes and says nothing of a single strategy
 * @param share - what the municipality keeps, from 0 to 1
 * @example
 * import { compare, evaluate, perCitizen, retained } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const result = evaluate(await loadScenario(file, { rules: denmark }), { reach: "followUp" });
 * const difference = compare(result, "intensive", "sporadic");
 * const kept = { ...difference, ledger: retained(difference.ledger, "0.3") };
 * Math.round(Number(perCitizen(kept, "municipality").each)); // 99622
 */
export const retained = (ledger: Ledger, share: Decimal | string): Ledger => {
  checkGiven(retainedTakes, { ledger, share });
  const away = new Decimal(1).minus(share);
  const evened = ledger.flows.flatMap((flow) => {
    const sign = flow.equalised === true ? netCostSign(flow, "municipality") : 0;
    return sign === 0 ? [] : [{ flow, share: away.times(sign) }];
  });
  const strategies = [...new Set(evened.map(({ flow }) => flow.strategy))];
  const derived = strategies.map(
    (strategy): LedgerFlow => ({
      strategy,
      id: EQUALISATION.id,
      label: EQUALISATION.label,
      from: "centralGovernment",
      to: "municipality",
      per: "person-month",
      account: EQUALISATION.id,
      parts: evened
        .filter(({ flow }) => flow.strategy === strategy)
        .flatMap(({ flow, share: of }) =>
          flow.parts.map((part) => ({ ...part, share: of.times(part.share ?? 1).toFixed() })),
        ),
    }),
  );
  return {
    ...ledger,
    accounts: [...ledger.accounts, apart(EQUALISATION)],
    flows: [...ledger.flows, ...derived],
  };
};
