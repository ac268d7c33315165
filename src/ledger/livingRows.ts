import type { PlainDate } from "../calendar/index";
import { Decimal } from "../decimal";
import type { Lived, LivedPeriod, Living, Weighing } from "../exposure/index";
import type { Formula, TableFormula } from "../formula/index";
import {
  type ExposurePeriod,
  isUndated,
  type Key,
  type KeyPart,
  type Model,
  type Strategy,
} from "../model/index";
import {
  dependenciesOf,
  keyPartsOf,
  type PricedBy,
  pricedBy,
  pricedByName,
  type UnitCohort,
  weightOf,
} from "../program/index";
import { changesIn, type PriceReaders } from "./datedPrice";
import type { Measure } from "./ledger";
import { measureOf, measureOfCount } from "./measureOf";
import { type PriceRow, pieceNames, piecesIn } from "./priceRows";
import type { Sum } from "./sum";

/** What one day (or happening) is worth in each period: atoms of a month or 1, times the period's factor. */
type Worth = Float64Array;

/** Periods by the price of a flow: a number for each, and the pieces of the price of each number. */
interface Stretches {
  readonly of: Int32Array;
  readonly pieces: readonly PriceRow["pieces"][];
  readonly names: readonly string[];
}

/** What is known of periods, whatever anything costs and however many live. */
export interface PeriodBook {
  readonly worthOf: (by: Measure["by"]) => Worth;
  /** @param name - the changes as one text */
  readonly stretchesOf: (changes: readonly PlainDate[], name: string) => Stretches;
}

/**
 * Sets out the periods of a living once.
 *
 * @param factorOf - what amounts of a period are multiplied by; 1 when left out
 */
export const periodBook = (
  periods: readonly LivedPeriod[],
  factorOf?: (period: ExposurePeriod) => Decimal,
): PeriodBook => {
  const known = new Map<string, number>();
  const factorAt = (period: ExposurePeriod): number => {
    if (factorOf === undefined) return 1;
    const { cycle, time, date, month, after } = period;
    const when = `${cycle === undefined ? (date ?? month) : `${cycle} ${time}`} ${after}`;
    const factor = known.get(when) ?? factorOf(period).toNumber();
    known.set(when, factor);
    return factor;
  };
  const worths = new Map<Measure["by"], Worth>();
  const stretches = new Map<string, Stretches>();
  return {
    worthOf: (by) => {
      const found =
        worths.get(by) ??
        Float64Array.from(periods, ({ period, atoms }) => factorAt(period) * (by === "month" ? atoms : 1));
      worths.set(by, found);
      return found;
    },
    stretchesOf: (changes, key) => {
      const found = stretches.get(key);
      if (found !== undefined) return found;
      const names = new Map<string, number>();
      const pieces: PriceRow["pieces"][] = [];
      const of = Int32Array.from(periods, ({ period }) => {
        const own = piecesIn(changes, period);
        const name = pieceNames(changes, own);
        const number = names.get(name) ?? pieces.push(own) - 1;
        names.set(name, number);
        return number;
      });
      const made = { of, pieces, names: [...names.keys()] };
      stretches.set(key, made);
      return made;
    },
  };
};

/** By stretch, what each cycle is worth. */
type Omega = readonly (Float64Array | undefined)[];

const omegaOf = (
  { cycle, period, count }: Weighing,
  cycles: number,
  worth: Worth,
  { of, pieces }: Stretches,
): Omega => {
  const found: (Float64Array | undefined)[] = pieces.map(() => undefined);
  for (let at = 0; at < cycle.length; at++) {
    const when = period[at] as number;
    const stretch = of[when] as number;
    let sums = found[stretch];
    if (sums === undefined) {
      sums = new Float64Array(cycles);
      found[stretch] = sums;
    }
    const row = cycle[at] as number;
    sums[row] = (sums[row] as number) + (count[at] as number) * (worth[when] as number);
  }
  return found;
};

/** A column over the cycles from one until another, each as much as it is worth. */
const dot = (
  omega: Float64Array,
  of: Float64Array,
  width: number,
  { column, from, until }: Pick<Term, "column" | "from" | "until">,
): number => {
  let sum = 0;
  const end = Math.min(of.length, until * width);
  for (let cycle = from, at = from * width + column; at < end; cycle++, at += width)
    sum += (omega[cycle] as number) * (of[at] as number);
  return sum;
};

/** Rows of prices with what is counted at each, factors included. */
export interface CountedRows {
  readonly rows: readonly PriceRow[];
  readonly sums: readonly Sum[];
}

const ZERO = new Decimal(0);

const expected = (float: number): Sum => {
  const size = Math.abs(float);
  return { exact: ZERO, float, error: 0, size, doubtful: size };
};

type Kind = "states" | "phases" | "events";

/** One column of a unit cohort that a flow counts. */
interface Term {
  readonly flow: number;
  readonly kind: Kind;
  readonly column: number;
  /** The cycles it counts. */
  readonly from: number;
  readonly until: number;
  readonly measure: Measure["by"];
  readonly divisor: number;
  readonly by: PricedBy;
  /** The days from which its price may be another. */
  readonly dates: readonly PlainDate[];
  readonly name: string;
  /** What it counts, whoever pays for it: terms of one name come to as much of the same citizens. */
  readonly counts: string;
}

/** What is counted of citizens: the driver of a flow, or a part of an outcome. */
export interface Counted {
  readonly measure: Measure;
  readonly isOf: (key: Key) => boolean;
  /** What its price reads, and the parts of a key that it differs by. */
  readonly tables: readonly TableFormula[];
  readonly parts: readonly KeyPart[];
}

/** What the flows of a strategy are paid for, in their order. */
export const countedFlows = (
  model: Model,
  { readerOf }: PriceReaders,
  { flows }: Strategy,
): readonly Counted[] =>
  flows.map((flow) => {
    const { tables, parts } = readerOf(flow);
    return {
      measure: measureOf(flow.per, !isUndated(model.horizon)),
      isOf: ({ kind, of }) => kind !== "firstEntry" && of === flow.of,
      tables,
      parts,
    };
  });

/** A part of an outcome: first entries, or time in one state with what it is worth. */
export interface OutcomePart extends Counted {
  /** The outcome's number. */
  readonly outcome: number;
  readonly weight?: Formula;
}

/** What the outcomes of a model count in one strategy. */
export const countedOutcomes = (model: Model, strategy: Strategy): readonly OutcomePart[] =>
  (model.cohort?.outcomes ?? []).flatMap((outcome, number): readonly OutcomePart[] => {
    const { id, kind, states } = outcome;
    if (kind === "firstEntry")
      return [
        {
          outcome: number,
          measure: measureOfCount("entrants"),
          isOf: (key) => key.kind === "firstEntry" && key.of === id,
          tables: [],
          parts: [],
        },
      ];
    return states.map((state) => {
      const weight = weightOf(strategy, outcome, state);
      return {
        outcome: number,
        measure: measureOfCount(kind),
        isOf: (key) => key.kind === "state" && key.of === state,
        tables: [],
        parts: weight === undefined ? [] : keyPartsOf(model, dependenciesOf(model, weight)),
        ...(weight === undefined ? {} : { weight }),
      };
    });
  });

/** The columns that are counted, for one segment. */
const termsOf = (
  model: Model,
  { changes }: PriceReaders,
  counted: readonly Counted[],
  { segment, columns }: Pick<Lived, "segment" | "columns">,
): readonly Term[] => {
  const attributes = model.segments[segment]?.attributes;
  return counted.flatMap(({ measure, isOf, tables, parts }, number): readonly Term[] => {
    const divisor = Number(measure.divisor);
    const termsIn = (kind: Kind): readonly Term[] =>
      columns[kind].flatMap(({ key, ...column }): readonly Term[] => {
        if (!isOf(key)) return [];
        const by = pricedBy(parts, key);
        const step = by.step === undefined ? {} : { step: by.step };
        const dates = changesIn(changes, tables, { ...attributes, ...step });
        const term = { flow: number, kind, ...column, measure: measure.by, divisor, by };
        const name = dates.join(" ");
        const counts = [kind, ...Object.values(column), measure.by, name].join(" ");
        return [{ ...term, dates, name, counts }];
      });
    return [...termsIn("states"), ...termsIn("phases"), ...termsIn("events")];
  });
};

/** What of a unit cohort a term counts, and how long each cycle of it counts. */
const sourcesOf = ({ unit, lasting, ending, moments }: Lived, kind: Kind) => {
  const width = unit.widths[kind];
  if (kind === "events") {
    const { begun, happening } = moments();
    return [
      { name: "begun", of: unit.begun, width, weighing: begun },
      { name: "happening", of: unit.events, width, weighing: happening },
    ];
  }
  return [
    { name: "lasting", of: unit[kind], width, weighing: lasting },
    ...(ending === undefined
      ? []
      : [{ name: "ending", of: (unit.ends ?? unit)[kind], width, weighing: ending }]),
  ];
};

/** By source, the stretches of a price in which a term counts anything, with how much. */
type Counts = readonly (readonly (readonly [stretch: number, count: number])[])[];

/** What citizens who live alike come to, term by term. */
interface Tally {
  readonly of: Lived;
  readonly counted: (term: Term) => Counts;
}

const tallyOf = (of: Lived, book: PeriodBook): Tally => {
  const omegas = new Map<string, Omega>();
  const sources = new Map<Kind, ReturnType<typeof sourcesOf>>();
  const sourcesFor = (kind: Kind): ReturnType<typeof sourcesOf> => {
    const found = sources.get(kind) ?? sourcesOf(of, kind);
    sources.set(kind, found);
    return found;
  };
  const known = new Map<string, Counts>();
  const count = (term: Term): Counts => {
    const { kind, measure, dates, name } = term;
    return sourcesFor(kind).map(({ name: what, of: values, width, weighing }) => {
      const key = `${what} ${measure} ${name}`;
      const omega =
        omegas.get(key) ??
        omegaOf(weighing, of.unit.cycles, book.worthOf(measure), book.stretchesOf(dates, name));
      omegas.set(key, omega);
      return omega.flatMap((worth, stretch) => {
        const days = worth === undefined ? 0 : dot(worth, values, width, term);
        return days === 0 ? [] : [[stretch, days] as const];
      });
    });
  };
  return {
    of,
    counted: (term) => {
      const found = known.get(term.counts) ?? count(term);
      known.set(term.counts, found);
      return found;
    },
  };
};

/**
 * What a strategy's citizens come to, by the price that each quantity has: the same as rows of their cohort, added up
 * over time first. Each cycle is worth what its days are, over all starts; a unit cohort times that is the quantity.
 *
 * @param counted - of one strategy, whose columns they are found in once
 */
export const livingRows = (
  model: Model,
  readers: PriceReaders,
  counted: readonly Counted[],
): ((living: Living, book: PeriodBook) => CountedRows) => {
  const terms = new Map<string, readonly Term[]>();
  const termsFor = (lived: Lived): readonly Term[] => {
    const key = `${lived.segment} ${lived.unit.widths.states} ${lived.unit.cycles}`;
    const found = terms.get(key) ?? termsOf(model, readers, counted, lived);
    terms.set(key, found);
    return found;
  };
  return ({ lived }, book) => {
    const numbers = new Map<string, number>();
    const rows: PriceRow[] = [];
    const counts: number[] = [];
    // Segments that move alike are counted once.
    const tallies = new Map<UnitCohort, Tally>();
    const tallyFor = (each: Lived): Tally => {
      const found = tallies.get(each.unit);
      if (found?.of.lasting === each.lasting) return found;
      const made = tallyOf(each, book);
      tallies.set(each.unit, made);
      return made;
    };
    for (const each of lived) {
      const segment = model.segments[each.segment];
      const tally = tallyFor(each);
      for (const term of termsFor(each)) {
        const { flow, divisor, by } = term;
        const { names, pieces } = book.stretchesOf(term.dates, term.name);
        const priced = pricedByName(by);
        for (const days of tally.counted(term))
          for (const [stretch, count] of days) {
            const quantity = (count * each.share) / divisor;
            const row = `${flow} ${each.segment} ${priced} ${names[stretch]}`;
            const place = numbers.get(row) ?? rows.length;
            if (place === rows.length) {
              numbers.set(row, place);
              counts.push(0);
              rows.push({
                flow,
                name: row,
                ...(segment === undefined ? {} : { segment }),
                by,
                pieces: pieces[stretch] as PriceRow["pieces"],
              });
            }
            counts[place] = (counts[place] as number) + quantity;
          }
      }
    }
    return { rows, sums: counts.map(expected) };
  };
};
