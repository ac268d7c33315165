import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/decimal";
import { denmarkFigures } from "../../../src/denmark/figures/index";
import { type FigureValue, figureOf, lookUpFigure, valueOn } from "../../../src/parameters/index";

const ids = Object.keys(denmarkFigures.figures);
const on = (id: string, date: string): FigureValue => lookUpFigure(denmarkFigures, id, date);
const amount = (id: string, year: number): Decimal => new Decimal(on(id, `${year}-07-01`).value);
const isThere = (id: string, year: number): boolean =>
  ids.includes(id) && valueOn(figureOf(denmarkFigures, id), `${year}-07-01`) !== undefined;

const valueAt = (id: string, date: string): string | undefined =>
  valueOn(figureOf(denmarkFigures, id), date)?.value;

/** `id year`, for what differs from what it is checked against. */
const differing = (
  checked: readonly (readonly [id: string, year: number, expected: Decimal])[],
  most = 0,
): string[] =>
  checked.flatMap(([id, year, expected]) =>
    amount(id, year).minus(expected).abs().gt(most) ? [`${id} ${year}`] : [],
  );

const YEARS = Array.from({ length: 11 }, (_, index) => 2016 + index);
const whole = (value: Decimal): Decimal => value.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);

describe("figures against each other", () => {
  it("uddannelseshjælp or kontanthjælp, and its supplement, make kontanthjælp; what does not says so", () => {
    const groups = [
      ["u30_enlig_forsoerger", "u30_enlig_forsoerger", "30plus_forsoerger"],
      ["u30_forsoerger", "u30_forsoerger_uden_ekstra_boernetilskud", "30plus_forsoerger"],
      ["25_29_udeboende", "25_29_udeboende", "30plus_andre"],
      ["25_29_hjemmeboende", "25_29_hjemmeboende", "30plus_andre"],
      ["u25_udeboende", "u25_udeboende", "u25_udeboende"],
      ["u25_hjemmeboende", "u25_hjemmeboende", "u25_hjemmeboende"],
    ] as const;
    const off: string[] = [];
    for (const benefit of ["uddannelseshjaelp", "kontanthjaelp"])
      for (const [group, cash, whose] of groups)
        for (const year of YEARS) {
          const supplement = `${benefit}.aktivitetstillaeg.${group}`;
          if (!isThere(supplement, year)) continue;
          const base = `${benefit}.${benefit === "kontanthjaelp" ? cash : group}`;
          const sum = amount(base, year).plus(amount(supplement, year));
          const difference = sum.minus(amount(`kontanthjaelp.${whose}`, year)).toNumber();
          // Each amount is rounded to whole kroner by itself.
          expect(Math.abs(difference), `${supplement} ${year}`).toBeLessThanOrEqual(2);
          // What follows by regulation was rounded step by step; what was read says that it does not fit.
          if (difference === 0 || on(supplement, `${year}-07-01`).source === "aktivloven-109") continue;
          off.push(`${supplement} ${year} ${difference}`);
          const side = difference > 0 ? "over" : "under";
          expect(on(supplement, `${year}-07-01`).note).toContain(
            `${Math.abs(difference)} kr. ${side} kontanthjælp`,
          );
        }
    expect(off).toEqual([
      "uddannelseshjaelp.aktivitetstillaeg.u30_forsoerger 2018 1",
      "uddannelseshjaelp.aktivitetstillaeg.u25_udeboende 2018 -1",
      "uddannelseshjaelp.aktivitetstillaeg.u25_hjemmeboende 2018 -1",
      "uddannelseshjaelp.aktivitetstillaeg.u25_hjemmeboende 2023 -1",
      "kontanthjaelp.aktivitetstillaeg.u30_enlig_forsoerger 2023 -2",
      "kontanthjaelp.aktivitetstillaeg.u30_enlig_forsoerger 2024 -2",
      "kontanthjaelp.aktivitetstillaeg.u30_forsoerger 2023 1",
      "kontanthjaelp.aktivitetstillaeg.u30_forsoerger 2024 1",
      "kontanthjaelp.aktivitetstillaeg.25_29_udeboende 2023 1",
      "kontanthjaelp.aktivitetstillaeg.25_29_udeboende 2024 1",
      "kontanthjaelp.aktivitetstillaeg.25_29_hjemmeboende 2023 2",
      "kontanthjaelp.aktivitetstillaeg.25_29_hjemmeboende 2024 2",
    ]);
  });

  it.each([
    ["fleksloentilskud.max", "98", YEARS.slice(1)],
    ["ledighedsydelse.89pct_md", "89", YEARS.slice(1)],
  ] as const)("%s is %s per cent of maximum dagpenge, to the krone", (id, per, years) => {
    expect(
      differing(years.map((year) => [id, year, whole(amount("dagpenge.max", year).times(per).div(100))])),
    ).toEqual([]);
  });

  it("the weekly rate of ledighedsydelse is 89 per cent of dagpenge by 12/52; 2024 is not, and says so", () => {
    const years = [2017, 2020, 2022, 2024];
    const checked = years.map(
      (year) =>
        [
          "ledighedsydelse.89pct_uge",
          year,
          whole(amount("dagpenge.max", year).times("0.89").times(12).div(52)),
        ] as const,
    );
    expect(differing(checked)).toEqual(["ledighedsydelse.89pct_uge 2024"]);
    expect(on("ledighedsydelse.89pct_uge", "2024-07-01").note).toContain("er 4.181 kr.");
  });

  it("sygedagpenge is dagpenge by 12/52, within the 5 kroner it is rounded to, and a 37th of it an hour", () => {
    const weekly = (year: number): Decimal => {
      // In 2017 dagpenge changed in July, and sygedagpenge did not.
      const date = year === 2017 ? "2017-01-02" : `${year}-07-01`;
      return new Decimal(on("dagpenge.max", date).value).times(12).div(52);
    };
    const years = [2017, 2020, 2022, 2023, 2024];
    expect(
      differing(
        years.map((year) => ["sygedagpenge.max", year, weekly(year)]),
        5,
      ),
    ).toEqual([]);
    expect(
      differing(
        [2016, 2019, 2023].map((year) => [
          "sygedagpenge.max_time",
          year,
          amount("sygedagpenge.max", year).div(37).toDecimalPlaces(2),
        ]),
      ),
    ).toEqual([]);
  });

  it("sygedagpenge is five times a day's dagpenge until 2022, and down to 5 kroner a week since", () => {
    for (const year of [2018, 2019, 2020, 2021, 2022])
      expect(whole(amount("dagpenge.max", year).times(12).div(260)).times(5), `${year}`).toEqual(
        amount("sygedagpenge.max", year),
      );
    for (const year of [2022, 2023, 2024, 2025, 2026])
      expect(amount("dagpenge.max", year).times(12).div(52).div(5).floor().times(5), `${year}`).toEqual(
        amount("sygedagpenge.max", year),
      );
  });

  it("the flex contribution's cap is 24 per cent of the full subsidy", () => {
    for (const year of [2018, 2022])
      expect(amount("fleksbidrag.max", year)).toEqual(
        amount("fleksloentilskud.max", year).times("0.24").floor(),
      );
    expect(on("fleksbidrag.max.2015niveau", "2016-07-01").value).toBe("4212");
  });

  it("benefits at the level of kontanthjælp are kontanthjælp", () => {
    const same: Readonly<Record<string, string>> = {
      "ressourceforloebsydelse.forsoerger": "30plus_forsoerger",
      "ressourceforloebsydelse.ikke_forsoerger": "30plus_andre",
      "ressourceforloebsydelse.u25_hjemmeboende": "u25_hjemmeboende",
      "ledighedsydelse.forsoerger": "30plus_forsoerger",
      "ledighedsydelse.ikke_forsoerger": "30plus_andre",
      "kontanthjaelpsloft.gift_forsoerger": "30plus_forsoerger",
      "kontanthjaelpsloft.gift_ikke_forsoerger": "30plus_andre",
      "kontanthjaelp.u30_psyk_forsoerger": "30plus_forsoerger",
      "kontanthjaelp.u30_psyk_udeboende": "30plus_andre",
      "kontanthjaelp.u30_gravid": "30plus_andre",
      "kontanthjaelp.u30_bidragspligt_max": "30plus_forsoerger",
    };
    const checked = Object.entries(same).flatMap(([id, group]) =>
      // Until the reform of July 2025, which left these amounts alone.
      YEARS.filter((year) => year < 2025 && isThere(id, year)).map(
        (year) => [id, year, amount(`kontanthjaelp.${group}`, year)] as const,
      ),
    );
    expect(checked.length).toBeGreaterThan(40);
    expect(differing(checked)).toEqual([]);
    for (const year of [2017, 2020, 2022, 2024])
      expect(amount("ressourceforloebsydelse.sygedagpengesats", year)).toEqual(
        amount("sygedagpenge.max", year),
      );
  });

  it("a year's pension is twelve months of it", () => {
    for (const group of ["enlig", "samlevende"]) {
      expect(amount(`foertidspension.${group}.aar`, 2022)).toEqual(
        amount(`foertidspension.${group}`, 2022).times(12),
      );
      expect(amount(`foertidspension.${group}.lovtekst`, 2019)).toEqual(
        amount(`foertidspension.${group}`, 2019).times(12),
      );
      expect(amount(`seniorpension.${group}`, 2024)).toEqual(amount(`foertidspension.${group}`, 2024));
    }
  });

  it("refusion and medfinansiering make the whole", () => {
    for (const step of [1, 2, 3, 4])
      expect(
        amount(`refusion.trin.${step}`, 2022)
          .plus(amount(`medfinansiering.trin.${step}`, 2022))
          .toNumber(),
      ).toBe(100);
    expect([1, 2, 3, 4].map((step) => on(`refusion.trin.${step}`, "2016-01-04").value)).toEqual([
      "80",
      "40",
      "30",
      "20",
    ]);
  });
});

describe("regulation from year to year", () => {
  /** Kontanthjælp, dagpenge and the like: the per cent of a year as other figures have it. */
  const per: Readonly<Record<number, Decimal>> = {
    2017: amount("satsregulering", 2017).minus(amount("regulering.fradrag.dagpenge", 2017)),
    ...Object.fromEntries(
      [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year) => [
        year,
        amount("regulering.afdaempet", year),
      ]),
    ),
  };
  const regulated = ids.filter((id) =>
    /^(?:kontanthjaelp|uddannelseshjaelp|kontanthjaelpsloft|dagpenge|ledighedsydelse|fleksloentilskud)\.(?!.*(?:pct|taper|timefradrag|beskaeftigelsestillaeg))|^ressourceforloebsydelse\.(?!syge)|^foertidspension\.(?:enlig|samlevende)$/u.test(
      id,
    ),
  );

  it("is the dampened per cent, to the krone", () => {
    const steps = regulated.flatMap((id) =>
      Object.entries(per).flatMap(([text, percent]) => {
        const year = Number(text);
        const before = valueAt(id, `${year - 1}-12-31`);
        const after = valueAt(id, `${year}-01-01`);
        if (before === undefined || after === undefined) return [];
        const expected = new Decimal(before).times(percent.div(100).plus(1));
        return [{ id, year, off: new Decimal(after).minus(expected).abs() }];
      }),
    );
    expect(steps.length).toBeGreaterThan(60);
    // The full subsidy is 98 per cent of whole kroner, rounded once more, in both years. That of 2017 is computed of the
    // rate from July, and says so.
    // Since July 2025 cash benefit is a sum of up to three parts, each in whole kroner.
    const sums = ({ id, year }: (typeof steps)[number]): boolean =>
      id === "fleksloentilskud.max" || (year === 2026 && /^(?:kontanthjaelp|uddannelseshjaelp)\./u.test(id));
    const off = steps.filter((step) => step.off.gt(sums(step) ? "1.5" : "0.5"));
    expect(off.map(({ id, year }) => `${id} ${year}`)).toEqual(["fleksloentilskud.max 2017"]);
    expect(on("fleksloentilskud.max", "2017-01-01").note).toContain("satsen fra 1. juli");
  });

  it("is the full satsregulering for the wage threshold", () => {
    const threshold = (year: number): Decimal => amount("loenindtaegtsgraense", year);
    expect(whole(threshold(2016).times(amount("satsregulering", 2017).div(100).plus(1)))).toEqual(
      threshold(2017),
    );
    // From 2022 the adjustment percentage plus 1.7.
    for (const [year, factor] of [
      [2018, "1.02"],
      [2019, "1.02"],
      [2020, "1.019"],
      [2021, "1.02"],
      [2022, "1.009"],
      [2023, "1.027"],
      [2024, "1.032"],
      [2025, "1.036"],
      [2026, "1.045"],
    ] as const)
      expect(whole(threshold(year - 1).times(factor)), `${year}`).toEqual(threshold(year));
  });

  it("follows from the adjustment percentage", () => {
    for (const year of [2015, 2017, 2019, 2022, 2023, 2024, 2025, 2026]) {
      const adjustment = amount("tilpasningsprocent", year);
      const pool = Decimal.min("0.3", Decimal.max(0, adjustment));
      expect(adjustment.plus(2).minus(pool), `${year}`).toEqual(amount("satsregulering", year));
      if (!isThere("regulering.tilpasning_plus_1_7", year)) continue;
      expect(amount("regulering.tilpasning_plus_1_7", year)).toEqual(adjustment.plus("1.7"));
      expect(amount("regulering.tilpasning_plus_2", year)).toEqual(adjustment.plus(2));
    }
    for (const year of [2022, 2023])
      expect(amount("regulering.afdaempet", year)).toEqual(
        amount("regulering.tilpasning_plus_1_7", year).minus(amount("regulering.fradrag.dagpenge", year)),
      );
    const psl = amount("reguleringstal.psl20", 2024).div(amount("reguleringstal.psl20", 2023));
    expect(psl.toDecimalPlaces(3)).toEqual(amount("tilpasningsprocent", 2024).plus(2).div(100).plus(1));
  });

  it("is the same in the Finance Acts' tables, part by part", () => {
    for (const index of ["statsloen", "forbrugerpriser", "nettopriser", "anlaeg", "vej", "generelt"])
      for (const year of [2022, 2023, 2025])
        expect(
          amount(`finanslov.${index}.niveaukorrektion`, year).plus(
            amount(`finanslov.${index}.aarsaendring`, year),
          ),
        ).toEqual(amount(`finanslov.${index}.samlet`, year));
  });
});

describe("figures against a second source", () => {
  it.each([
    ["dagpenge.max", "2023-07-01", "19728"],
    ["kontanthjaelp.30plus_forsoerger", "2023-07-01", "15874"],
    ["kontanthjaelp.30plus_andre", "2023-07-01", "11944"],
    ["kontanthjaelp.25_29_udeboende", "2023-07-01", "7699"],
    ["sygedagpenge.max", "2023-07-01", "4550"],
    ["kontanthjaelp.30plus_forsoerger", "2024-07-01", "16382"],
    ["kontanthjaelp.30plus_andre", "2024-07-01", "12326"],
    ["refusion.trin.1", "2020-01-01", "80"],
    ["refusion.trin.2", "2020-01-01", "40"],
    ["refusion.trin.3", "2020-01-01", "30"],
    ["refusion.trin.4", "2020-01-01", "20"],
  ])("%s on %s", (id, date, second) => {
    expect(on(id, date).value).toBe(second);
  });

  it("consumer prices: the index, its change and the state's own series agree to a tenth", () => {
    for (let year = 2016; year <= 2024; year++) {
      const growth = amount("forbrugerprisindeks", year)
        .div(amount("forbrugerprisindeks", year - 1))
        .minus(1)
        .times(100);
      expect(amount("forbrugerpriser.aendring", year).minus(growth).abs().toNumber(), `${year}`).toBeLessThan(
        0.011,
      );
      // The state's 2024 is a forecast.
      if (year < 2024)
        expect(
          amount("fastpris.forbrugerpriser", year).minus(growth).abs().toNumber(),
          `${year}`,
        ).toBeLessThan(0.06);
    }
  });

  it("the effective tax on kontanthjælp follows from rates and allowance", () => {
    for (const year of [2022, 2023])
      for (const group of ["30plus_andre", "30plus_forsoerger"]) {
        const gross = amount(`kontanthjaelp.${group}`, year).times(12);
        const rate = amount("skat.bundskat", year)
          .plus(amount("skat.sundhedsbidrag", year))
          .plus(amount("skat.kommune.gennemsnit", year));
        const tax = gross.minus(amount("skat.personfradrag", year)).times(rate);
        expect(tax.div(gross).toDecimalPlaces(1)).toEqual(
          amount(`skat.effektiv.kontanthjaelp.${group}`, year),
        );
      }
  });

  it("Cabi's example adds up", () => {
    const benefit = new Decimal(
      on("uddannelseshjaelp.inkl_aktivitetstillaeg.u25_udeboende.cabi", "2022-07-01").value,
    );
    expect(benefit).toEqual(amount("kontanthjaelp.u25_udeboende", 2022));
    expect(whole(benefit.times("0.8")).toNumber()).toBe(6042);
    const assistance = whole(amount("personlig_assistance.timesats.cabi", 2022).times(7).times("4.33"));
    expect(assistance.toNumber()).toBe(3875);
    const own = whole(assistance.times(amount("refusion.personlig_assistance", 2022)).div(100));
    expect(own.toNumber()).toBe(1938);
    expect(6042 - own.toNumber()).toBe(4104);
  });
});

describe("operating-cost refusion", () => {
  it.each([
    ["refusion.drift.kontanthjaelp", "2018-12-31", "2019-01-01"],
    ["refusion.drift.dagpenge", "2019-06-30", "2019-07-01"],
    ["refusion.drift.ressourceforloeb", "2021-12-31", "2022-01-01"],
  ])("%s is 50 per cent through %s and nothing after", (id, last, first) => {
    expect(on(id, last).value).toBe("50");
    expect(on(id, first).value).toBe("0");
    expect(on(id, "2026-01-01").value).toBe("0");
  });

  it("still pays half of it for disability pensioners outside a resource programme", () => {
    expect(on("refusion.drift.foertidspension_ej_rf", "2026-01-01").value).toBe("50");
  });
});
