import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Comparison, compare } from "../../src/analysis/arm";
import { evaluate } from "../../src/analysis/evaluate";
import { type CashFlow, dateAfter, inTurn, monthlyFlows, payback } from "../../src/analysis/payback";
import { Decimal } from "../../src/decimal";
import { denmark } from "../../src/denmark/index";
import { netCost } from "../../src/ledger/index";
import { loadScenario } from "../../src/node/index";
import { denmark2021, discountFactor, flatRate } from "../../src/prices/index";
import { ProblemError } from "../../src/problems/index";
import { nearly, sumOf } from "../ledger/near";

/** A payment at once, then a gain in each year. */
const yearly = (paid: number, gains: readonly (number | Decimal)[]): CashFlow[] => [
  { from: "0", until: "0", gain: String(-paid) },
  ...gains.map((gain, year) => ({
    from: String(year),
    until: String(year + 1),
    gain: new Decimal(gain).toFixed(),
  })),
];

const places = (text: string | undefined, digits: number): string =>
  new Decimal(text ?? "NaN").toDecimalPlaces(digits).toFixed();

/** 100 participants at 30,000; 10 % more succeed, worth 120,000 a year for five years. */
const CASE_A = [1, 2, 3, 4, 5].map(() => 1_200_000);

describe("payback", () => {
  it("of 3 million against 1.2 million a year is 2.5 years, and 2.66556969 discounted by Danish rates", () => {
    expect(payback(yearly(3_000_000, CASE_A)).permanent).toBe("2.5");
    const discounted = CASE_A.map((gain, year) => discountFactor(denmark2021, year + 1).times(gain));
    expect(places(payback(yearly(3_000_000, discounted)).permanent, 8)).toBe("2.66556969");
  });

  it("with a fifth dropping off each year is 3.47013599 discounted", () => {
    const gains = CASE_A.map((gain, year) =>
      discountFactor(denmark2021, year + 1)
        .times(gain)
        .times(new Decimal("0.8").pow(year)),
    );
    expect(places(payback(yearly(3_000_000, gains)).permanent, 8)).toBe("3.47013599");
  });

  it("of 10,000 against 3,000 a year is 3.33333, and 4.26326667 at 10 %", () => {
    const gains = [3000, 3000, 3000, 3000, 3000];
    expect(places(payback(yearly(10_000, gains)).permanent, 5)).toBe("3.33333");
    const discounted = gains.map((gain, year) => discountFactor(flatRate("0.1"), year + 1).times(gain));
    expect(places(payback(yearly(10_000, discounted)).permanent, 8)).toBe("4.26326667");
  });

  it("tells of the first time and of the last, when what came back is lost again", () => {
    const { outcome, first, permanent } = payback(yearly(100, [120, -50, 20, 20]));
    expect([outcome, places(first, 4), permanent]).toEqual(["paidBack", "0.8333", "3.5"]);
    expect(payback(yearly(100, [120, -50]))).toMatchObject({ outcome: "never" });
    expect(payback(yearly(100, [120, -50])).first).toBeDefined();
  });

  it("is never, or has nothing to wait for", () => {
    expect(payback(yearly(100, [10, 10]))).toEqual({ outcome: "never" });
    expect(payback(yearly(0, [10, 10]))).toEqual({ outcome: "nothingPaid" });
    expect(payback([])).toEqual({ outcome: "nothingPaid" });
  });

  it("takes what is nothing but rounding beside what was paid for nothing", () => {
    const noise = [
      { from: "0", until: "0", gain: "-0.1" },
      { from: "0", until: "1", gain: "0.09999999999999999" },
    ];
    expect(payback(noise)).toMatchObject({ outcome: "paidBack", permanent: "1" });
  });

  it("refuses flows that are out of order, and says which", () => {
    const flows = [...yearly(1, [2, 3]), { from: "1.5", until: "2.5", gain: "1" }];
    const refused = (): unknown => payback(flows);
    expect(refused).toThrow(ProblemError);
    expect(refused).toThrow(/flows-overlap|2\.5/u);
  });

  const gains = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 20 });

  it("is where the sum, run through in small steps, is last below nothing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), gains, (paid, all) => {
        const { outcome, first, permanent } = payback(yearly(paid, all));
        const STEPS = 200;
        let sum = -paid;
        let [firstSeen, lastBelow]: [number | undefined, number] = [undefined, 0];
        all.forEach((gain, year) => {
          for (let step = 1; step <= STEPS; step++) {
            const now = sum + (gain * step) / STEPS;
            const time = year + step / STEPS;
            if (now < -1e-9) lastBelow = time;
            else firstSeen ??= time;
          }
          sum += gain;
        });
        expect(outcome).toBe(sum >= 0 ? "paidBack" : "never");
        if (first === undefined) expect(firstSeen).toBeUndefined();
        else expect(Math.abs(Number(first) - (firstSeen ?? -1))).toBeLessThanOrEqual(1 / STEPS + 1e-9);
        if (permanent !== undefined) {
          expect(Number(permanent) - lastBelow).toBeGreaterThanOrEqual(-1e-9);
          expect(Number(permanent) - lastBelow).toBeLessThanOrEqual(1 / STEPS + 1e-9);
          expect(Number(permanent)).toBeGreaterThanOrEqual(Number(first));
        }
      }),
    );
  });

  it("is the same in any unit of money, and no sooner when later gains count less", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.array(fc.nat(100), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 2, max: 1000 }),
        (paid, all, times) => {
          const plain = payback(yearly(paid, all));
          expect(
            payback(
              yearly(
                paid * times,
                all.map((gain) => gain * times),
              ),
            ),
          ).toEqual(plain);
          const later = payback(
            yearly(
              paid,
              all.map((gain, year) => discountFactor(flatRate("0.03"), year + 1).times(gain)),
            ),
          );
          if (later.permanent !== undefined)
            expect(Number(later.permanent)).toBeGreaterThanOrEqual(Number(plain.permanent) - 1e-12);
        },
      ),
    );
  });
});

describe("inTurn", () => {
  it("cuts what overlaps wherever something else begins or ends", () => {
    const flows = [
      { from: "0", until: "2", gain: "10" },
      { from: "1", until: "1", gain: "-4" },
      { from: "1", until: "3", gain: "2" },
    ];
    expect(inTurn(flows)).toEqual([
      { from: "0", until: "1", gain: "5" },
      { from: "1", until: "1", gain: "-4" },
      { from: "1", until: "2", gain: "6" },
      { from: "2", until: "3", gain: "1" },
    ]);
  });

  it("keeps what there is in all, and takes times for one that only rounding tells apart", () => {
    const time = fc.integer({ min: 0, max: 12 });
    const flow = fc.tuple(time, time, fc.integer({ min: -90, max: 90 })).map(([one, other, gain]) => ({
      from: new Decimal(Math.min(one, other)).div(7).toFixed(),
      until: new Decimal(Math.max(one, other)).div(7).toFixed(20),
      gain: String(gain),
    }));
    fc.assert(
      fc.property(fc.array(flow, { minLength: 1, maxLength: 8 }), (flows) => {
        const sum = (all: readonly CashFlow[]): number =>
          all.reduce((total, { gain }) => total.plus(gain), new Decimal(0)).toNumber();
        expect(sum(inTurn(flows))).toBeCloseTo(sum(flows), 9);
        expect(() => payback(inTurn(flows))).not.toThrow();
      }),
    );
  });
});

describe("monthlyFlows", () => {
  let difference: Comparison;

  beforeAll(async () => {
    const model = await loadScenario("test/fixtures/bi46/bi46-model-a.yaml", { rules: denmark });
    difference = compare(evaluate(model), "intensive", "sporadic");
  });

  it("add up to what the parties gain, month after month from the first payment", () => {
    for (const perspective of ["municipality", "public", "citizen"] as const) {
      const { first, flows } = monthlyFlows(difference.ledger, perspective);
      const sum = flows.reduce((total, { gain }) => total.plus(gain), new Decimal(0));
      const { size } = sumOf(flows.map(({ gain }) => gain));
      nearly(sum.toFixed(), netCost(difference.ledger, perspective).negated(), size);
      expect(first).toBe(perspective === "citizen" ? "2022-08" : "2022-07");
      flows.forEach(({ from, until }, index) => {
        expect(from).toBe(index === 0 ? "0" : flows[index - 1]?.until);
        expect(Number(until)).toBeCloseTo((index + 1) / 12, 12);
      });
    }
  });

  it("of BI46 never come back within the budget's years to those who pay, and cost the citizens nothing", () => {
    const outcomeFor = (perspective: "municipality" | "public" | "citizen") =>
      payback(monthlyFlows(difference.ledger, perspective).flows).outcome;
    expect(outcomeFor("municipality")).toBe("never");
    expect(outcomeFor("public")).toBe("never");
  });
});

describe("dateAfter", () => {
  it("counts whole months, and days of the month it falls in", () => {
    expect(dateAfter("2022-07", "0")).toBe("2022-07-01");
    expect(dateAfter("2022-07", "2.5")).toBe("2025-01-01");
    // Half of February 2024.
    expect(dateAfter("2024-01", new Decimal("1.5").div(12).toFixed())).toBe("2024-02-15");
  });
});
