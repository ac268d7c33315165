import type { RuleSet } from "../model/index";
import { own } from "../own";
import type { IndexSeries } from "../prices/index";
import type { Problem } from "../problems/index";
import { unknownName } from "./check/context";
import { given } from "./given";
import { at, type RawRecord, recordOf, textOf } from "./raw";
import type { ScenarioDocument } from "./schema/scenario";

interface Named {
  /** The document as checks read it: with the series as if it were written. */
  readonly root: RawRecord;
  /** The series that was named. */
  readonly series?: IndexSeries;
  readonly problems: readonly Problem[];
}

/** An index series of the rules, where a document names one. */
export const withSeries = (root: RawRecord, rules: RuleSet | undefined): Named => {
  const prices = recordOf(at(root, "prices"));
  const name = textOf(at(prices, "index"));
  if (name === undefined) return { root, problems: [] };
  const { series: known = {} } = rules ?? {};
  const series = own(known, name);
  const path = ["prices", "index"];
  if (series === undefined) {
    const isGiven = Object.keys(known).length > 0;
    const problem = isGiven
      ? unknownName(name, Object.keys(known), "index series")
      : { code: "no-series-given" as const, found: name };
    return { root, problems: [{ ...problem, path }] };
  }
  return { root: { ...root, prices: { ...prices, index: { ...series } } }, series, problems: [] };
};

/** The document as it is compiled: with the series that it named. */
export const withNamed = (document: ScenarioDocument, series: IndexSeries | undefined): ScenarioDocument => {
  if (series === undefined) return document;
  const { label, ...rest } = series;
  const index = { ...rest, values: { ...rest.values }, ...given({ label }) };
  return { ...document, prices: { ...document.prices, index } };
};
