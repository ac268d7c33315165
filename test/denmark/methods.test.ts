import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import { denmarkFigures } from "../../src/denmark/figures/index";
import { appraisalMethod, denmarkMethods } from "../../src/denmark/methods";
import { lookUpFigure } from "../../src/parameters/index";
import { denmark2013, denmark2021, discountFactor } from "../../src/prices/index";
import { problemOf } from "../calendar/problemOf";

const percentOn = (id: string, date: string): Decimal =>
  new Decimal(lookUpFigure(denmarkFigures, id, date).value).div(100);

describe("methods of appraisal", () => {
  it("are chosen by name", () => {
    expect(appraisalMethod("fm-2023")).toMatchObject({
      netTaxFactor: "1.28",
      distortion: "0",
      discounting: denmark2021,
    });
    expect(appraisalMethod("fm-2017")).toMatchObject({ distortion: "0.1", discounting: denmark2013 });
    expect(problemOf(() => appraisalMethod("fm-2022"))).toEqual({
      code: "method-unknown",
      path: [],
      found: "fm-2022",
      expected: "fm-1999, fm-2009-alternative, fm-2013, fm-2017, fm-2021, fm-2023",
      nearest: "fm-2021",
    });
  });

  it("have a net tax factor only where one was read", () => {
    expect(denmarkMethods.filter((method) => "netTaxFactor" in method).map(({ id }) => id)).toEqual([
      "fm-2023",
    ]);
    expect(lookUpFigure(denmarkFigures, "nettoafgiftsfaktor", "2023-06-22").value).toBe("1.28");
  });

  it.each([
    ["fm-2013", "2016-03-17"],
    ["fm-2017", "2017-08-28"],
    ["fm-2021", "2021-01-07"],
    ["fm-2023", "2023-06-22"],
  ])("%s has the figures of its time", (name, date) => {
    const { distortion, discounting } = appraisalMethod(name);
    expect(new Decimal(distortion ?? "NaN")).toEqual(percentOn("skatteforvridning", date));
    const bands = ["aar_0_35", "aar_36_70", "aar_over_70"].map((band) =>
      percentOn(`diskonteringsrente.${band}`, date).toFixed(),
    );
    expect(discounting.bands.map(({ rate }) => rate)).toEqual(bands);
  });

  it("the flat rates before 2013 are those of the figures", () => {
    const rates = ["fm-1999", "fm-2009-alternative"].map((name) => appraisalMethod(name).discounting.bands);
    expect(rates).toEqual([[{ fromYear: 0, rate: "0.06" }], [{ fromYear: 0, rate: "0.05" }]]);
    expect(percentOn("diskonteringsrente.alle_aar", "2000-01-01").toFixed()).toBe("0.06");
    expect(percentOn("diskonteringsrente.alle_aar.alternativ", "2010-01-01").toFixed()).toBe("0.05");
    expect(discountFactor(appraisalMethod("fm-1999").discounting, 1).times("1.06").toFixed(20)).toBe(
      `1.${"0".repeat(20)}`,
    );
  });

  it("the rates of 2013 are their risk-free part and the premium", () => {
    for (const band of ["aar_0_35", "aar_36_70", "aar_over_70"]) {
      const parts = ["risikofri", "risikotillaeg"].map((part) =>
        percentOn(`diskonteringsrente.${part}.${band}`, "2018-01-01"),
      );
      expect(Decimal.sum(...parts)).toEqual(percentOn(`diskonteringsrente.${band}`, "2018-01-01"));
    }
  });
});
