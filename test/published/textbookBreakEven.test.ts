import { describe, expect, it } from "vitest";
import { type BreakEven, breakEven, paybacks, sensitivity } from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import type { Model } from "../../src/model/index";
import { modelAt } from "../analysis/prepare/modelAt";
import { published } from "./published";

const textbook = async (): Promise<Model> => (await published("textbook-break-even")).model;

const rounded = (text: string | undefined, places: number): string =>
  new Decimal(text ?? "NaN").toDecimalPlaces(places).toFixed();

/** The only value at which it breaks even. */
const only = ({ outcome, crossings }: BreakEven) => {
  expect(outcome).toBe("crossings");
  expect(crossings).toHaveLength(1);
  return crossings[0];
};

/** What is left of an annuity of the difference when a part of those who succeed are kept from year to year. */
const netPresentValue = (rate: string, persistence: string): Decimal =>
  [1, 2, 3, 4, 5].reduce(
    (sum, year) =>
      sum.plus(
        new Decimal(persistence)
          .pow(year - 1)
          .times(1_200_000)
          .div(new Decimal(rate).plus(1).pow(year)),
      ),
    new Decimal(-3_000_000),
  );

const municipalPayback = (model: Model, discounted: boolean) =>
  paybacks(model, { perspective: "municipality" }).rows.find(
    (row) => row.discounted === discounted && row.controlArea === undefined,
  );

describe("break-even in the textbook", () => {
  it("saves 5,418,062.85 in present value and gains 2,418,062.85", async () => {
    const model = await textbook();
    const gainOf = (account?: string) =>
      rounded(
        new Decimal(
          breakEven(model, { vary: "price", ...(account === undefined ? {} : { account }) }).netCost,
        )
          .neg()
          .toFixed(),
        2,
      );
    expect(gainOf("benefits")).toBe("5418062.85");
    expect(gainOf("programme")).toBe("-3000000");
    expect(gainOf()).toBe("2418062.85");
    expect(netPresentValue("0.035", "1").toDecimalPlaces(2).toFixed()).toBe("2418062.85");
  });

  it("breaks even at an effect of 5.537034 points over the comparator's 20 %", async () => {
    const found = breakEven(await textbook(), { vary: "success" });
    const crossing = only(found);
    expect(rounded(crossing?.value, 8)).toBe("0.25537034");
    expect(rounded(crossing?.fromNeutral, 8)).toBe("0.05537034");
    expect(crossing?.direction).toBe("paysAbove");
    expect(found.varied).toMatchObject({ means: "level", neutral: "0.2", arms: ["programme"] });
    // Of the 100, all who succeed: the 20 who would have are among them.
    expect(rounded(crossing?.successes?.exact, 6)).toBe("25.537034");
    expect(crossing?.successes?.whole).toBe("26");
  });

  it("breaks even at a price of 54,180.63 and a value of 66,444.41, from the form of the formulas alone", async () => {
    const model = await textbook();
    const [price, value] = ["price", "value"].map((vary) => breakEven(model, { vary })) as [
      BreakEven,
      BreakEven,
    ];
    expect([price.method, value.method]).toEqual(["exact", "exact"]);
    expect([rounded(only(price)?.value, 2), only(price)?.direction]).toEqual(["54180.63", "paysBelow"]);
    expect([rounded(only(value)?.value, 2), only(value)?.direction]).toEqual(["66444.41", "paysAbove"]);
  });

  it("breaks even where 68.626435 % are kept from year to year", async () => {
    const found = breakEven(await textbook(), { vary: "persistence" });
    expect(rounded(only(found)?.value, 8)).toBe("0.68626435");
    expect(only(found)?.direction).toBe("paysAbove");
    // Both strategies read it: those who fall back do so in both.
    expect(found.varied.arms).toEqual(["usual", "programme"]);
  });

  it("has an internal rate of return of 28.64929 %", async () => {
    const found = breakEven(await textbook(), { vary: "discountRate" });
    expect(found.method).toBe("searched");
    expect(rounded(only(found)?.value, 7)).toBe("0.2864929");
    expect(only(found)?.direction).toBe("paysBelow");
  });

  it("has come back after 2.5 years, discounted after 2.66556969", async () => {
    const model = await textbook();
    expect(municipalPayback(model, false)).toMatchObject({ first: "2.5", permanent: "2.5", isWithin: true });
    const discounted = municipalPayback(model, true);
    expect(rounded(discounted?.permanent, 8)).toBe("2.66556969");
    expect(discounted?.isWithin).toBe(true);
  });

  it("with persistence 80 % gains 697,543.32 and has come back after 3.47013599 years, discounted", async () => {
    const model = await textbook();
    const [row] = sensitivity(model, { vary: { parameter: "persistence", values: ["0.8"] } }).rows;
    expect(rounded(row?.netCost, 2)).toBe("-697543.32");
    expect(rounded(row?.perCitizen, 4)).toBe("-6975.4332");
    const fading = municipalPayback(modelAt(model, { persistence: new Decimal("0.8") }), true);
    expect(rounded(fading?.permanent, 8)).toBe("3.47013599");
  });

  it("is the closed form at every rate and persistence", async () => {
    const { rows } = sensitivity(await textbook(), {
      vary: [
        { parameter: "persistence", values: ["0", "0.3", "0.68626434", "1"] },
        { parameter: "discountRate", values: ["0", "0.035", "0.2864929", "1"] },
      ],
    });
    expect(rows).toHaveLength(16);
    for (const { values, netCost } of rows) {
      const wanted = netPresentValue(values.discountRate ?? "NaN", values.persistence ?? "NaN").neg();
      expect(new Decimal(netCost ?? "NaN").minus(wanted).abs().toNumber()).toBeLessThan(1e-6);
    }
  });
});
