import { DOMParser, parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { type Chart, renderChart } from "../../src/charts/index";
import { Decimal } from "../../src/decimal";
import type { Label, Model } from "../../src/model/index";
import type { Language } from "../../src/problems/index";
import { kroner } from "../../src/report/numbers";
import { bi46, bi46Cases, chartsOf, mentors, resultsOf } from "./made";

const { document } = parseHTML("<html></html>");

const svgOf = (chart: Chart): string => renderChart(chart, document).outerHTML;

/** The picture as a program reads it that knows XML alone. */
const readBack = (text: string) => new DOMParser().parseFromString(text, "image/svg+xml").documentElement;

const titlesIn = (text: string): readonly string[] =>
  [...readBack(text).querySelectorAll("g title")].map((title) => title.textContent ?? "");

interface Drawn {
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const barsIn = (text: string): readonly Drawn[] =>
  [...readBack(text).querySelectorAll("g rect")]
    .filter((rect) => rect.querySelector("title") !== null)
    .map((rect) => {
      const number = (name: string): number => Number(rect.getAttribute(name));
      return {
        title: rect.querySelector("title")?.textContent ?? "",
        x: number("x"),
        y: number("y"),
        width: number("width"),
        height: number("height"),
      };
    });

/** Sizes of marks that are to each other as the amounts are. */
const expectInProportion = (sizes: readonly number[], amounts: readonly string[]): void => {
  expect(sizes.length).toBe(amounts.length);
  const [at, most] = amounts.reduce<[number, Decimal]>(
    ([best, largest], amount, index) =>
      new Decimal(amount).abs().gt(largest) ? [index, new Decimal(amount).abs()] : [best, largest],
    [0, new Decimal(0)],
  );
  const unit = (sizes[at] ?? 0) / most.toNumber();
  amounts.forEach((amount, index) => {
    expect(sizes[index]).toBeCloseTo(new Decimal(amount).abs().toNumber() * unit, 4);
  });
};

const scenarios = [
  ["BI46", bi46, resultsOf(bi46, bi46Cases)],
  ["mentors", mentors, resultsOf(mentors)],
] as const;

describe.each(
  scenarios.flatMap(([name, model, results]) =>
    (["da", "en"] as const).map((language) => [name, language, model, results] as const),
  ),
)("the charts of %s in %s", (_, language, model, results) => {
  const charts = chartsOf(model, results, language);
  const told = (amount: string): string => kroner(amount, model.currency, language);

  it.each(Object.values(charts).map((chart) => [chart.kind, chart] as const))(
    "%s is a picture by itself, with a title and a description",
    (kind, chart) => {
      const text = svgOf(chart);
      expect(svgOf(chart)).toBe(text);
      expect(text.startsWith("<svg")).toBe(true);
      const svg = readBack(text);
      expect(svg.getAttribute("xmlns")).toBe("http://www.w3.org/2000/svg");
      expect([svg.getAttribute("role"), svg.getAttribute("lang")]).toEqual(["img", language]);
      const [title, description] = (svg.getAttribute("aria-labelledby") ?? "").split(" ");
      expect(svg.querySelector(`title#${title}`)?.textContent).toBe(chart.title);
      expect(svg.querySelector(`desc#${description}`)?.textContent).toBe(
        `${chart.subtitle}. ${chart.description}`,
      );
      expect(chart.description.length).toBeGreaterThan(20);
      // Nothing is fetched, run or left to a page's style.
      expect(text.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
        /https?:|href|url\(|<style|<script|\bon\w+=|var\(|&nbsp;|NaN|undefined|Infinity/u,
      );
      expect(kind).toBe(chart.kind);
    },
  );

  it("draws each step of the bridge as long as it is, from where the one before it ended", () => {
    const bars = barsIn(svgOf(charts.bridge));
    const { steps } = charts.bridge;
    expect(bars.map(({ title }) => title)).toEqual(
      steps.map(({ label, amount }) => `${label}: ${told(amount)}`),
    );
    expectInProportion(
      bars.map(({ width }) => width),
      steps.map(({ amount }) => amount),
    );
    steps.slice(1, -1).forEach(({ amount }, index) => {
      const [before, own] = [bars[index], bars[index + 1]];
      const wasLess = steps[index]?.amount.startsWith("-");
      const end = wasLess ? before?.x : (before?.x ?? 0) + (before?.width ?? 0);
      expect(amount.startsWith("-") ? (own?.x ?? 0) + (own?.width ?? 0) : own?.x).toBeCloseTo(end ?? 0, 4);
    });
  });

  it("draws what has come back where it is", () => {
    const svg = readBack(svgOf(charts.cumulative));
    const path = [...svg.querySelectorAll("path")].find(
      (each) => each.parentElement?.getAttribute("stroke-width") === "3",
    );
    const drawn = [...(path?.getAttribute("d") ?? "").matchAll(/[ML](?<x>[\d.e-]+),(?<y>[\d.e-]+)/gu)].map(
      ({ groups }) => [Number(groups?.x), Number(groups?.y)] as const,
    );
    const { points } = charts.cumulative;
    expect(drawn.length).toBe(points.length);
    const [first, last] = [drawn[0], drawn.at(-1)];
    const [y0 = 0, y1 = 0] = [first?.[1], last?.[1]];
    const whole = Number(points.at(-1)?.amount);
    points.forEach(({ amount }, index) => {
      // Coordinates are written to a thousandth.
      const expected = y0 + ((y1 - y0) * Number(amount)) / whole;
      expect(Math.abs((drawn[index]?.[1] ?? 0) - expected)).toBeLessThan(
        0.01 * Math.max(1, Math.abs(Number(amount) / whole)),
      );
    });
  });

  it("draws a bar for each party, year and strategy", () => {
    const { amounts, parties, strategies } = charts.years;
    const bars = barsIn(svgOf(charts.years));
    const labelOf = (id: string): string =>
      [...parties, ...strategies].find((each) => each.id === id)?.label ?? "";
    const titleOf = ({ party, year, strategy, amount }: (typeof amounts)[number]): string =>
      `${labelOf(party)} ${year}, ${labelOf(strategy)}: ${told(amount)}`;
    expect(bars.map(({ title }) => title).sort()).toEqual(amounts.map(titleOf).sort());
    for (const { id } of parties) {
      const own = amounts.filter(({ party }) => party === id);
      const heights = own.map((each) => bars.find(({ title }) => title === titleOf(each))?.height ?? -1);
      expectInProportion(
        heights,
        own.map(({ amount }) => amount),
      );
    }
  });

  it("draws both ends of each range from the scenario's own answer", () => {
    const { bars, base } = charts.tornado;
    const halves = bars.flatMap(({ label, low, high }) => [low, high].map((end) => ({ label, ...end })));
    const drawn = barsIn(svgOf(charts.tornado));
    expect(drawn.map(({ title }) => title)).toEqual(
      halves.map(({ label, value, amount = "" }) => `${label}, ${value}: ${told(amount)}`),
    );
    expectInProportion(
      drawn.map(({ width }) => width),
      halves.map(({ amount = "" }) => new Decimal(amount).minus(base).toFixed()),
    );
  });

  it("draws what each pays each other", () => {
    const { amounts, strategies } = charts.flows;
    const inTurn = strategies.flatMap(({ id }) => amounts.filter(({ strategy }) => strategy === id));
    const drawn = barsIn(svgOf(charts.flows));
    expect(drawn.map(({ title }) => title.slice(title.lastIndexOf(": ") + 2))).toEqual(
      inTurn.map(({ amount }) => told(amount)),
    );
    expectInProportion(
      drawn.map(({ width }) => width),
      inTurn.map(({ amount }) => amount),
    );
  });

  it("draws everybody in a state, upon each other", () => {
    const { states, strategies, counts, times } = charts.occupancy;
    const svg = readBack(svgOf(charts.occupancy));
    const areas = [...svg.querySelectorAll("path")].filter((each) => each.querySelector("title") !== null);
    expect(areas.map((area) => area.querySelector("title")?.textContent)).toEqual(
      strategies.flatMap(() => states.map(({ label }) => label)),
    );
    const most = Math.max(
      ...strategies.flatMap(({ id }) =>
        times.map((time) =>
          counts
            .filter((each) => each.strategy === id && each.time === time)
            .reduce((all, { citizens }) => all + citizens, 0),
        ),
      ),
    );
    const ysOf = (path: Element): readonly number[] =>
      [...(path.getAttribute("d") ?? "").matchAll(/,(?<y>[\d.e-]+)/gu)].map(({ groups }) =>
        Number(groups?.y),
      );
    const all = areas.flatMap(ysOf);
    const pixels = Math.max(...all) - Math.min(...all);
    areas.forEach((area, index) => {
      const ys = ysOf(area);
      const own = counts.filter(
        (each) =>
          each.strategy === strategies[Math.floor(index / states.length)]?.id &&
          each.state === states[index % states.length]?.id,
      );
      expect(ys.length).toBe(2 * own.length);
      own.forEach(({ citizens }, at) => {
        const height = (ys[2 * own.length - 1 - at] ?? 0) - (ys[at] ?? 0);
        expect(Math.abs(height - (citizens / most) * pixels)).toBeLessThan(0.01);
      });
    });
  });

  it("draws the answer in each case", () => {
    const { cases } = charts.cases;
    const drawn = barsIn(svgOf(charts.cases));
    expect(drawn.map(({ title }) => title)).toEqual(
      cases.map(({ label, amount }) => `${label}: ${told(amount)}`),
    );
    expectInProportion(
      drawn.map(({ width }) => width),
      cases.map(({ amount }) => amount),
    );
  });
});

describe("names from a scenario", () => {
  const names = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "]]><![CDATA[ & &amp; &#0; \u00a0 '",
    "\u202eabc\u0007\u0000\u001b[31m",
    "x".repeat(10_000),
    "lang tekst ".repeat(1000),
  ];
  const hostile = (model: Model, name: string): Model => {
    const label: Label = { da: name, en: name };
    const named = <T extends object>(each: T): T => ({ ...each, label });
    return {
      ...model,
      title: label,
      strategies: model.strategies.map(named),
      states: model.states.map(named),
      accounts: model.accounts.map((account) => ({ ...named(account), shortLabel: label })),
      parameters: Object.fromEntries(
        Object.entries(model.parameters).map(([key, parameter]) => [key, named(parameter)]),
      ),
    } as Model;
  };

  it.each(names)("stay words in every picture: %j", (name) => {
    const model = hostile(mentors, name);
    for (const language of ["da", "en"] as Language[])
      for (const chart of Object.values(chartsOf(model, resultsOf(model), language))) {
        const text = svgOf(chart);
        expect(text).not.toMatch(/<(?:script|img)\b|<!\[CDATA|&nbsp;/iu);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
        expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/u);
        expect(text.length).toBeLessThan(120_000);
        // Read as XML, it says of itself what the data says.
        expect(readBack(text).querySelector("title")?.textContent).toBe(chart.title);
        const names = new Set([...readBack(text).querySelectorAll("*")].map(({ tagName }) => tagName));
        expect(
          [...names].filter((tag) => !/^(?:svg|g|path|rect|line|text|tspan|title|desc|circle)$/u.test(tag)),
        ).toEqual([]);
      }
  });

  it("are read from the titles of the marks", () => {
    const model = hostile(mentors, "a & <b>");
    const titles = titlesIn(svgOf(chartsOf(model, resultsOf(model), "da").bridge));
    expect(titles.some((title) => title.includes("a & <b>"))).toBe(true);
  });
});
