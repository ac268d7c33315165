import { describe, expect, it } from "vitest";
import { compare } from "../../src/analysis/index";
import { netCost, pivot } from "../../src/ledger/index";
import { published } from "./published";

/** Net gain of public budgets for each member, as printed; and the gains alone. */
const PRINTED = {
  atlantaLfa: [-770, 3204],
  atlantaHcd: [-3259, 2221],
  grandRapidsLfa: [2908, 4895],
  grandRapidsHcd: [-308, 3465],
  riversideLfa: [1545, 4865],
  columbusIntegrated: [244, 4427],
  columbusTraditional: [-646, 3126],
  detroit: [-329, 1724],
  portland: [5235, 8100],
} as const;

/** "Rounding may cause slight discrepancies", says the source. */
const ROUNDING = 2;

describe("NEWWS, table 13.10", () => {
  it("gains and net gains of nine programmes are as printed, to two dollars", async () => {
    const { model, overview } = await published("newws");
    expect(model.segments.map(({ id }) => id)).toEqual(Object.keys(PRINTED));
    for (const [segment, [net, gains]] of Object.entries(PRINTED)) {
      const lines = overview.bySegment.find((each) => each.segment === segment)?.lines ?? [];
      const cost = lines.find(({ perspective }) => perspective === "public")?.differences.programme;
      expect(Math.abs(-Number(cost) - net), segment).toBeLessThanOrEqual(ROUNDING);
      const difference = compare(overview.until, "programme", "control");
      const gained = pivot(difference.ledger, {
        rows: "flow",
        columns: "segment",
        perspective: "public",
        where: { segment },
      });
      const sum = gained.rows.reduce(
        (total, flow, row) => (flow === "services" ? total : total - Number(gained.cells[row]?.[0])),
        0,
      );
      expect(Math.abs(sum - gains), segment).toBeLessThanOrEqual(ROUNDING);
    }
  });

  it("what the government gains in taxes and transfers the citizens pay, to the dollar", async () => {
    const { overview } = await published("newws");
    const { ledger } = compare(overview.until, "programme", "control");
    const between = {
      ...ledger,
      flows: ledger.flows.filter(({ from, to }) => from !== "economy" && to !== "economy"),
    };
    expect(netCost(between, "citizen").neg().eq(netCost(between, "public"))).toBe(true);
    expect(netCost(between, "society").isZero()).toBe(true);
  });
});
