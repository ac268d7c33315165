import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prepare } from "../../../src/analysis/index";
import { Decimal } from "../../../src/decimal";
import { familyMentor } from "../familyMentor";

describe("how much of the ordinary effort falls away", () => {
  it("moves what the new effort costs by exactly that part of the price while it lasts", async () => {
    const model = await familyMentor(
      [
        "parameters:\n",
        'parameters:\n  avoidableShare: { value: 60%, unit: "1", evidence: assumption, note: it, range: [0%, 100%] }\n',
      ],
      [
        "    ordinaryEffort: included\n    capacity:",
        "    ordinaryEffort: replaced\n    phases:\n      mentoring: { in: benefit, sinceEntry: [0, 52] }\n      ordinary: { sinceEntry: [52] }\n    capacity:",
      ],
      [
        "    flows:\n      mentors:",
        "    flows:\n      left: { from: municipality, to: economy, account: effort, per: person-year, of: mentoring, amount: effortPrice * (1 - avoidableShare) }\n      mentors:",
      ],
    );
    const onTop = await familyMentor();
    const handle = prepare(model);
    const costAt = (share: number, of = handle): Decimal => {
      const values = of === handle ? { avoidableShare: String(share / 100) } : {};
      const cost = of
        .at(values)
        .differences[0]?.netCosts.find(
          ({ perspective, stage }) => perspective === "municipality" && stage === "afterTax",
        );
      return new Decimal(cost?.perCitizen ?? Number.NaN);
    };
    const [none, all] = [costAt(0), costAt(100)];
    expect(none.minus(all).gt(10_000)).toBe(true);
    // At nothing it is as if both were paid all the time.
    expect(
      none
        .minus(costAt(0, prepare(onTop)))
        .abs()
        .lt("1e-6"),
    ).toBe(true);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (share) => {
        const wanted = none.minus(none.minus(all).times(share).div(100));
        expect(costAt(share).minus(wanted).abs().lt("1e-6")).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
