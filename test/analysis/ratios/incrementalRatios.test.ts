import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { incrementalRatios, netBenefit } from "../../../src/analysis/ratios/index";
import { Decimal, exactText } from "../../../src/decimal";
import { problemOf } from "../../calendar/problemOf";
import { bestByNetBenefit } from "./bestByNetBenefit";
import { againstByDefinition, statusByDefinition } from "./frontierOracle";
import { anyOptions, written } from "./options";

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

describe("incrementalRatios", () => {
  it("is the frontier of the definition, with ties, twins and straight lines", () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const statuses = statusByDefinition(options);
        const expected = options.map((of) => {
          const against = againstByDefinition(options, statuses, of);
          const isTwin = (other: (typeof options)[number]): boolean =>
            other !== of && other.cost === of.cost && other.effect === of.effect;
          const more = of.effect - (against?.effect ?? 0);
          return {
            id: of.id,
            status: statuses.get(of.id),
            equalTo: options
              .filter(isTwin)
              .map(({ id }) => id)
              .sort(),
            ...(against === undefined ? {} : { against: against.id }),
            ...(against !== undefined && more > 0 && of.cost > against.cost
              ? { icer: exactText(new Decimal(of.cost - against.cost).div(more)) }
              : {}),
          };
        });
        expect(incrementalRatios(written(options))).toEqual(expected);
      }),
      { numRuns: 5000 },
    );
  });

  it("finds efficient what has the highest net benefit at some willingness to pay, and nothing else", () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const efficient = incrementalRatios(written(options)).filter(
          ({ status }) => status === "reference" || status === "efficient",
        );
        expect(new Set(efficient.map(({ id }) => id))).toEqual(bestByNetBenefit(options));
      }),
      { numRuns: 3000 },
    );
  });

  it("does not depend on the order of the options", () => {
    const shuffled = anyOptions.chain((options) =>
      fc.tuple(
        fc.constant(options),
        fc.shuffledSubarray(options, { minLength: options.length, maxLength: options.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([options, others]) => {
        const result = incrementalRatios(written(others));
        expect(result.map(({ id }) => id)).toEqual(others.map(({ id }) => id));
        expect(byId(result)).toEqual(byId(incrementalRatios(written(options))));
      }),
      { numRuns: 2000 },
    );
  });

  it("does not depend on units or on a common part; the ratio is scaled with them", () => {
    const factor = fc.integer({ min: 1, max: 99_999 }).map((hundredths) => new Decimal(hundredths).div(100));
    const shift = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(anyOptions, factor, factor, shift, shift, (options, dearer, better, c, e) => {
        const scaled = incrementalRatios(
          written(
            options,
            (cost) => dearer.times(cost).plus(c).toFixed(),
            (effect) => better.times(effect).plus(e).toFixed(),
          ),
        );
        const plain = incrementalRatios(written(options));
        expect(scaled.map(({ icer, ...rest }) => rest)).toEqual(plain.map(({ icer, ...rest }) => rest));
        scaled.forEach(({ icer }, index) => {
          const before = plain[index]?.icer;
          expect(icer === undefined).toBe(before === undefined);
          if (icer === undefined || before === undefined) return;
          const expected = new Decimal(before).times(dearer).div(better);
          expect(expected.minus(icer).abs().lte(expected.times("1e-32"))).toBe(true);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it("gives rising ratios, and at each of them the highest net benefit to both it is between", () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const named = new Map(written(options).map((option) => [option.id, option]));
        const benefitOf = (id: string | undefined, k: string): Decimal => {
          const option = named.get(id ?? "");
          if (option === undefined) throw new Error(`no option ${id}`);
          return new Decimal(netBenefit(option, k).monetary);
        };
        const efficient = incrementalRatios([...named.values()]).filter(
          ({ status }) => status === "efficient",
        );
        const risen = [...efficient].sort(
          (a, b) => Number(named.get(a.id)?.effect) - Number(named.get(b.id)?.effect),
        );
        let last = new Decimal(0);
        for (const { id, against, icer } of risen) {
          if (icer === undefined) throw new Error(`${id} has no ratio`);
          expect(last.lte(icer)).toBe(true);
          last = new Decimal(icer);
          const best = Decimal.max(...[...named.keys()].map((other) => benefitOf(other, icer)));
          for (const one of [id, against]) expect(best.minus(benefitOf(one, icer)).lt("1e-20")).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("tells apart what differs in the last of 34 digits", () => {
    const third = `0.${"3".repeat(34)}`;
    const statusOf = (cost: string) =>
      incrementalRatios([
        { id: "none", cost: "0", effect: "0" },
        { id: "some", cost, effect: third },
        { id: "all", cost: "3", effect: "1" },
      ])[1]?.status;
    const onTheLine = `0.${"9".repeat(34)}`;
    expect(statusOf(onTheLine)).toBe("efficient");
    expect(statusOf("1")).toBe("extendedlyDominated");
  });

  it("compares nothing with nothing, and one with none", () => {
    expect(incrementalRatios([])).toEqual([]);
    expect(incrementalRatios([{ id: "only", cost: "-5", effect: "0" }])).toEqual([
      { id: "only", status: "reference", equalTo: [] },
    ]);
  });

  it("keeps options of the same cost and effect, however they are written", () => {
    const rows = incrementalRatios([
      { id: "b", cost: "10.0", effect: "1" },
      { id: "more", cost: "20", effect: "2" },
      { id: "a", cost: "10", effect: "1.00" },
      { id: "zero", cost: "0", effect: "-0" },
      { id: "nil", cost: "-0", effect: "0" },
    ]);
    expect(rows).toEqual([
      { id: "b", status: "efficient", equalTo: ["a"], against: "nil", icer: "10" },
      { id: "more", status: "efficient", equalTo: [], against: "a", icer: "10" },
      { id: "a", status: "efficient", equalTo: ["b"], against: "nil", icer: "10" },
      { id: "zero", status: "reference", equalTo: ["nil"] },
      { id: "nil", status: "reference", equalTo: ["zero"] },
    ]);
  });

  // Paltiel et al., Annals of Internal Medicine 2006;145(11):797–806, table 4: cost, and quality-adjusted life months,
  // as worked through in https://cran.r-project.org/web/packages/dampack/vignettes/basic_cea.html. Per life year, so
  // twelve times as much.
  it("ranks the screening frequencies of Paltiel et al. (2006)", () => {
    const rows = incrementalRatios([
      { id: "status quo", cost: "26000", effect: "277.25" },
      { id: "one time", cost: "27000", effect: "277.57" },
      { id: "5yr", cost: "28020", effect: "277.78" },
      { id: "3yr", cost: "28440", effect: "277.83" },
      { id: "annual", cost: "29440", effect: "277.76" },
    ]);
    expect(
      rows.map(({ status, icer }) => [status, ...(icer === undefined ? [] : [Number(icer) * 12])]),
    ).toEqual([
      ["reference"],
      ["efficient", 37500],
      ["efficient", expect.closeTo(58285.714, 3)],
      ["efficient", 100800],
      ["dominated"],
    ]);
  });

  // JNCI Cancer Spectrum 2020;4(2):pkaa004, table 1: testing all is absolutely dominated by treating all.
  // https://pmc.ncbi.nlm.nih.gov/articles/PMC7083239/table/pkaa004-T1
  it("finds the strategy that is dominated absolutely", () => {
    const rows = incrementalRatios([
      { id: "1", cost: "1695.865", effect: "8.570992" },
      { id: "2", cost: "12224.17", effect: "8.583273" },
      { id: "3", cost: "12118.17", effect: "8.590681" },
    ]);
    expect(rows.map(({ status, against }) => [status, against])).toEqual([
      ["reference", undefined],
      ["dominated", "3"],
      ["efficient", "1"],
    ]);
    expect(rows[1]).not.toHaveProperty("icer");
    // Printed as 529 365.8, from an effect with more digits than its six.
    expect(Math.abs(Number(rows[2]?.icer) / 529_365.8 - 1)).toBeLessThan(1e-4);
  });

  it("refuses what is no number, and a name twice, and says where", () => {
    const option = { id: "a", cost: "1", effect: "1" };
    expect(problemOf(() => incrementalRatios([option, { id: "b", cost: "1,5", effect: "1" }]))).toMatchObject(
      {
        code: "ratio-not-decimal",
        path: [1, "cost"],
        found: "1,5",
      },
    );
    expect(problemOf(() => incrementalRatios([option, option]))).toMatchObject({
      code: "option-twice",
      path: [1, "id"],
      found: "a",
    });
  });
});
