import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../../src/analysis/arm";
import { evaluate } from "../../../src/analysis/evaluate";
import { dateAfter, monthlyFlows, payback } from "../../../src/analysis/payback";
import { paybacks } from "../../../src/analysis/paybacks";
import { breakEven } from "../../../src/analysis/sensitivity/breakEven";
import type { Model, Strategy } from "../../../src/model/index";
import { eventOf, moveOf, probability, stepped } from "../../exposure/cohort/cohortModels";
import { cyclesOf, undatedModel } from "../../exposure/cohort/undatedModels";
import { accountOf, boughtOf, datesOf, flowOf, modelOf, strategyOf } from "../../model/models";
import { decimalOf, netOf, ownArm, parametersIn, places, textbook, YEAR } from "./smallModels";
import { late, moving } from "./written";

/** A tenth more succeed than would have. */
const rowOf = (model: Model, discounted: boolean, perspective = "municipality") =>
  paybacks(model).rows.find(
    (row) => row.perspective === perspective && row.stage === "afterTax" && row.discounted === discounted,
  );

const dropping = (kept: string): Model => textbook({ kept });

describe("a hundred at 30,000 each, of whom ten more save 120,000 a year", () => {
  it("have come back after 2.5 years, discounted after 2.66556969", () => {
    const simple = rowOf(dropping("1"), false);
    expect([simple?.outcome, simple?.permanent, simple?.first]).toEqual(["paidBack", "2.5", "2.5"]);
    const discounted = rowOf(dropping("1"), true);
    expect([discounted?.outcome, places(discounted?.permanent, 8)]).toEqual(["paidBack", "2.66556969"]);
    expect(discounted).not.toHaveProperty("date");
  });

  it("break even at an effect of 5.537 points, at 54,180.63 each and at 66,444.41 a year", () => {
    const [effect] = breakEven(dropping("1"), { vary: "success" }).crossings;
    expect(places(effect?.fromNeutral, 8)).toBe("0.05537034");
    const [price] = breakEven(dropping("1"), { vary: "price" }).crossings;
    expect(places(price?.value, 2)).toBe("54180.63");
    const [value] = breakEven(dropping("1"), { vary: "value" }).crossings;
    expect(places(value?.value, 2)).toBe("66444.41");
    expect(places(netOf(dropping("1"))({}).netCost.neg().toFixed(), 2)).toBe("2418062.85");
  });

  it("yield 28.64929 % a year, the discount rate at which nothing is left", () => {
    const { method, outcome, crossings } = breakEven(dropping("1"), {
      vary: "discountRate",
      range: ["0", "1"],
    });
    expect([method, outcome, crossings.length]).toEqual(["searched", "crossings", 1]);
    expect(crossings[0]?.direction).toBe("paysBelow");
    expect(decimalOf(crossings[0]?.value).minus("0.2864929").abs().lte("5e-8")).toBe(true);
  });

  it("must be kept in their jobs by 68.626434 % from year to year", () => {
    const [kept] = breakEven(dropping("1"), { vary: "kept" }).crossings;
    expect(kept?.direction).toBe("paysAbove");
    expect(decimalOf(kept?.value).minus("0.68626434").abs().lte("2e-8")).toBe(true);
  });

  it("come to 697,543.32, and back after 3.47013599 years, where a fifth falls back each year", () => {
    const model = dropping("0.8");
    expect(places(netOf(model)({}).netCost.neg().toFixed(), 2)).toBe("697543.32");
    expect(places(rowOf(model, true)?.permanent, 8)).toBe("3.47013599");
  });

  it("never come back where half falls back each year", () => {
    // 1,200,000 · (1 − 0.5⁵) / (1 − 0.5) = 2,325,000 in all.
    for (const discounted of [false, true])
      expect(rowOf(dropping("0.5"), discounted)).toMatchObject({ outcome: "never" });
  });

  it("are soon enough or not for those who say how long it may take", () => {
    const within = (maxPaybackYears: string) => {
      const model = { ...dropping("1"), decision: { breakEven: [], maxPaybackYears } };
      const { maxYears, rows } = paybacks(model);
      expect(maxYears).toBe(maxPaybackYears);
      return rows
        .filter(({ perspective, stage }) => perspective === "municipality" && stage === "afterTax")
        .map(({ discounted, isWithin }) => [discounted, isWithin]);
    };
    expect(within("2.6")).toEqual([
      [false, true],
      [true, false],
    ]);
    expect(within("2.5")).toContainEqual([false, true]);
    const never = (maxPaybackYears: string) =>
      paybacks({ ...dropping("0.5"), decision: { breakEven: [], maxPaybackYears } }).rows;
    expect(never("5").every(({ isWithin }) => isWithin === false)).toBe(true);
    // Who is followed for five years may have paid back in nine.
    expect(never("9").every((row) => !Object.hasOwn(row, "isWithin"))).toBe(true);
    expect(paybacks(dropping("1")).rows.every((row) => !Object.hasOwn(row, "isWithin"))).toBe(true);
  });

  it("are told of as one strategy against another, and for those who are asked about alone", () => {
    const { of, against, rows } = paybacks(dropping("1"), { perspective: "public" });
    expect([of, against]).toEqual(["programme", "usual"]);
    expect(new Set(rows.map(({ perspective }) => perspective))).toEqual(new Set(["public"]));
    // Nobody but the municipality pays, so the public purse waits as long.
    expect(rows.map(({ permanent }) => places(permanent, 8))).toEqual(["2.5", "2.66556969"]);
    expect(rows.every(({ per }) => per === "cohort")).toBe(true);
  });

  it("do not come back to those who stop: they gain first, and lose more later", () => {
    const { rows } = paybacks(dropping("1"), { of: "usual", against: "programme" });
    expect(rows.find(({ discounted }) => !discounted)).toMatchObject({ outcome: "never" });
  });
});

/** One citizen, for whom some amount is paid or received over each year. */
const yearly = (gains: readonly string[]): Model => {
  const years = gains.slice(1);
  const states = [...years.map((_, year) => `year ${year}`), "after"];
  return undatedModel(
    states,
    [
      ownArm("usual", {}, []),
      ownArm(
        "programme",
        {
          transitions: states.slice(1).map((to, year) => ({
            id: `on ${year}`,
            from: [`year ${year}`],
            to,
            chance: { kind: "probability", value: { by: "sinceEntry", steps: [{ from: 0, value: ONE }] } },
            path: [],
          })),
          events: [eventOf("begun", { kind: "entry" })],
        },
        [
          flowOf("begun", "event", "begun", "g0", { from: "economy", to: "municipality" }),
          ...years.map((_, year) =>
            flowOf(`gain ${year}`, "person-year", `year ${year}`, `g${year + 1}`, {
              from: "economy",
              to: "municipality",
            }),
          ),
        ],
      ),
    ],
    cyclesOf(years.length, YEAR, "start"),
    { parameters: parametersIn(Object.fromEntries(gains.map((gain, index) => [`g${index}`, [gain]]))) },
    { entries: [{ count: ONE }] },
  );
};

const ONE = { op: "number", value: "1" } as const;

describe("what comes back, is lost again and comes back", () => {
  it("is told of both times, evenly within each year", () => {
    const [row] = paybacks(yearly(["-100", "120", "-50", "20", "20"])).rows;
    expect(row).toMatchObject({ outcome: "paidBack", permanent: "3.5", discounted: false, per: "cohort" });
    expect(places(row?.first, 10)).toBe("0.8333333333");
  });

  it("is never where it is lost for good, and nothing where nobody is ever out of pocket", () => {
    const [lost] = paybacks(yearly(["-100", "120", "-50"])).rows;
    expect(lost).toMatchObject({ outcome: "never" });
    expect(places(lost?.first, 10)).toBe("0.8333333333");
    expect(paybacks(yearly(["100", "120", "-50"])).rows[0]).toMatchObject({ outcome: "nothingPaid" });
    // However short they are followed: nobody has anything to wait for.
    const soon = { ...yearly(["100", "120", "-50"]), decision: { breakEven: [], maxPaybackYears: "6" } };
    expect(paybacks(soon).rows[0]).toMatchObject({ outcome: "nothingPaid", isWithin: true });
  });

  it("has no row for payers whom nothing passes, and none discounted where no rate is said", () => {
    const { rows } = paybacks(yearly(["-100", "120"]));
    expect(rows.map(({ perspective }) => perspective).includes("region")).toBe(false);
    expect(rows.every(({ discounted }) => !discounted)).toBe(true);
  });

  it("is told of by control area too, where the municipality has several", () => {
    const model = yearly(["-100", "60", "60", "60"]);
    const [service, transfers] = [accountOf("main"), accountOf("transfers", "Overførsler mv.")];
    const split: Model = {
      ...model,
      accounts: [service, transfers],
      strategies: model.strategies.map((strategy) => ({
        ...strategy,
        flows: strategy.flows.map((flow) =>
          flow.id.startsWith("gain") ? { ...flow, account: "transfers" } : flow,
        ),
      })),
    };
    const { rows } = paybacks(split, { perspective: "municipality" });
    const outcomes = new Map(rows.map(({ controlArea = "all", outcome }) => [controlArea, outcome]));
    // What is saved on transfers makes no room under a ceiling on services.
    expect(Object.fromEntries(outcomes)).toEqual({
      all: "paidBack",
      Service: "never",
      "Overførsler mv.": "nothingPaid",
    });
    expect(rows.find(({ controlArea }) => controlArea === undefined)?.permanent?.slice(0, 6)).toBe("1.6666");
  });
});

/** A budget from 2022 to the end of 2025, in which a programme begins in the middle of 2023. */
const lateBudget = (paid: string, more: Partial<Model> = {}): Model =>
  modelOf({
    horizon: { from: "2022-01-01", until: "2026-01-01" },
    parameters: parametersIn({ paid: [paid], saved: ["100"], usual: ["50"] }),
    strategies: ["usual", "programme"].map((id) =>
      strategyOf(
        id,
        [
          boughtOf("places", "office", "1", "2022-01-01", "2026-01-01"),
          ...(id === "usual"
            ? []
            : [
                datesOf("start", "2023-07-01"),
                boughtOf("places", "saving", "1", "2023-07-01", "2026-01-01"),
              ]),
        ],
        [
          flowOf("office", "place-month", "office", "usual"),
          ...(id === "usual"
            ? []
            : [
                flowOf("start", "date", "start", "paid"),
                flowOf("saved", "place-month", "saving", "saved", { from: "economy", to: "municipality" }),
              ]),
        ],
      ),
    ),
    ...more,
  });

describe("a programme that begins long after the horizon", () => {
  const municipal = (model: Model) =>
    paybacks(model, { of: "programme", against: "usual", perspective: "municipality" }).rows;

  it("is waited for from the first month in which it is paid for, and not from the horizon's first day", () => {
    // 1,200 in July 2023 and 100 back a month from then on: twelve months, in July 2024. The office is paid for from
    // January 2022 in both, and starts no clock.
    expect(municipal(lateBudget("1200"))).toMatchObject([
      { per: "cohort", outcome: "paidBack", permanent: "1", first: "1", date: "2024-07-01" },
    ]);
    // 1,250: half of the month after that.
    const [half] = municipal(lateBudget("1250"));
    expect([places(half?.permanent, 6), half?.date]).toEqual(["1.041667", "2024-07-16"]);
    // 30 months are too few to bring back 3,100.
    expect(municipal(lateBudget("3100"))).toMatchObject([{ outcome: "never" }]);
  });

  it("is soon enough by the time it is waited for, not by the date", () => {
    const within = (maxPaybackYears: string) =>
      municipal(lateBudget("1200", { decision: { breakEven: [], maxPaybackYears } }))[0]?.isWithin;
    expect([within("1"), within("0.9")]).toEqual([true, false]);
  });

  it("waits as long, month by month, by the ledger's own flows", () => {
    const { ledger } = compare(evaluate(lateBudget("1200")), "programme", "usual");
    const { first, flows } = monthlyFlows(ledger, "municipality");
    expect([first, payback(flows).permanent, dateAfter(first ?? "", "1")]).toEqual([
      "2023-07",
      "1",
      "2024-07-01",
    ]);
  });

  it("is waited for from the first payment without a calendar, too", () => {
    // One citizen who moves after three cycles of a year; 1,000 at time 3, and 500 a year for a job from then on.
    const arm = (id: string): Strategy => ({
      ...ownArm(
        id,
        { transitions: [moveOf("go", "a", "job", probability(stepped("sinceEntry", { 0: "0", 2: "1" })))] },
        id === "usual"
          ? []
          : [
              flowOf("set-up", "time", "due", "paid"),
              flowOf("saved", "person-year", "job", "saved", { from: "economy", to: "municipality" }),
            ],
      ),
      capacity:
        id === "usual"
          ? []
          : [{ kind: "times", id: "due", label: { da: "due", en: "due" }, years: ["3"], path: [] }],
    });
    const model = undatedModel(
      ["a", "job"],
      [arm("usual"), arm("programme")],
      cyclesOf(8, YEAR, "start"),
      { parameters: parametersIn({ paid: ["1000"], saved: ["500"] }) },
      { entries: [{ count: ONE }] },
    );
    expect(municipal(model)).toMatchObject([{ outcome: "paidBack", permanent: "2", first: "2" }]);
  });
});

describe("a programme that starts late", () => {
  it("is waited for from the first month it is paid for", async () => {
    const { rows, yearsFollowed } = paybacks(await late(), {
      of: "new",
      against: "usual",
      perspective: "municipality",
    });
    // 10,000 a month in 2024, then 8,000 saved a month: 120,000 are back after 15 months of 2025 and 2026.
    expect(rows).toMatchObject([
      { outcome: "paidBack", first: "2.25", permanent: "2.25", date: "2026-04-01", isWithin: true },
    ]);
    expect(yearsFollowed).toBe("5");
  });
});

describe("prices of times and of moves, in cycles of any length", () => {
  it("come back or not, whenever each of them counts", async () => {
    const cycle = fc.constantFrom("7 days", "10 days", "1 month", "91 days", "1 year", "365.25 days");
    const accrual = fc.constantFrom("start", "end", "lifeTable", "simpson");
    await fc.assert(
      fc.asyncProperty(cycle, accrual, async (length, how) => {
        const model = await moving(length, how);
        const { rows } = paybacks(model);
        expect(rows.length).toBeGreaterThan(0);
        // More move at first, who then need no care: whoever pays for both gets it back where the care is dear enough.
        for (const { outcome, permanent } of rows)
          expect(outcome === "paidBack").toBe(permanent !== undefined);
      }),
      { numRuns: 12 },
    );
  });
});
