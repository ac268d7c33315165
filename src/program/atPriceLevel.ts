import { binary, number } from "../formula/index";
import type { Assumption, Model } from "../model/index";
import { priceLevelText } from "../money/index";
import { priceFactor } from "../prices/index";
import { fingerprint } from "./fingerprint";

const assumptionOf = ({ priceLevel, index }: Model, year: number): Assumption => {
  const [da, en] = (["da", "en"] as const).map((language) => priceLevelText(priceLevel, language));
  const series = index?.label ?? { da: index?.id, en: index?.id };
  return {
    id: "priceLevel",
    label: {
      da: `Beløb er ført til ${year}-priser; parametre står i filens egne priser (${da}). Indeks: »${series.da}«.`,
      en: `Amounts are carried to prices of ${year}; parameters stand at the file's own (${en}). Index: “${series.en}”.`,
    },
  };
};

/**
 * A scenario with all that it comes to at the prices of another year: every amount by one factor, so that quantities, shares,
 * ratios and what breaks even stay as they are. Parameters stand as they are written.
 *
 * @param model - in fixed prices, with an index
 * @param year - whose prices are wanted
 * @throws ProblemError `price-level-needs-year` for a model in running prices, and what `priceFactor` says
 */
export const atPriceLevel = (model: Model, year: number): Model => {
  const { priceLevel, index, strategies, welfare, assumptions } = model;
  if (priceLevel !== "running" && priceLevel.fixed === year) return model;
  const factor = number(priceFactor(priceLevel, { fixed: year }, index).toFixed());
  const carried = (amount: Parameters<typeof binary>[1]) => binary("multiply", amount, factor);
  return {
    ...model,
    fingerprint: fingerprint({ model: model.fingerprint, priceLevel: year }),
    priceLevel: { fixed: year },
    strategies: strategies.map((strategy) => ({
      ...strategy,
      flows: strategy.flows.map((flow) => ({ ...flow, amount: carried(flow.amount) })),
    })),
    ...(welfare === undefined
      ? {}
      : {
          welfare: {
            ...welfare,
            outcomes: Object.fromEntries(
              Object.entries(welfare.outcomes).map(([id, value]) => [id, carried(value)]),
            ),
          },
        }),
    assumptions: [...assumptions, assumptionOf(model, year)],
  };
};
