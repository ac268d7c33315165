import { Decimal } from "../decimal";
import type { Exposure, ExposurePeriod, Key } from "../model/index";
import { exposureShape } from "../model/index";
import { checked } from "../problems/index";

/** A quantity as a flat object: what, when and how much. */
export type Cell = Omit<Key, "count" | "expected"> &
  ExposurePeriod & {
    /** Place-days, staff-days or person-days; for events and days on which something falls due, how many. */
    readonly quantity: number;
  };

const cellsTakes = () => ({ exposure: exposureShape });

/**
 * An exposure as tidy rows, what is bought as often as it is bought.
 *
 * @example
 * import { cells, cohort } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const inA = cells(cohort(model)).find(({ strategy, of, cycle }) => strategy === "monotherapy" && of === "A" && cycle === 0);
 * inA?.quantity.toFixed(2); // "263.51"
 */
export const cells = /* @__PURE__ */ checked(
  cellsTakes,
  ({ keys, periods, offsets, period, quantity }: Exposure): readonly Cell[] =>
    keys.flatMap(({ count, expected: _, ...key }, number) => {
      const [from, until] = [offsets[number] ?? 0, offsets[number + 1] ?? 0];
      return quantity.slice(from, until).map((each, index): Cell => {
        const when = periods[period[from + index] ?? 0] as ExposurePeriod;
        return {
          ...key,
          ...when,
          quantity: count === undefined ? each : new Decimal(count).times(each).toNumber(),
        };
      });
    }),
);
