import { addDays, daysBetween } from "../../calendar/index";
import { Decimal, exactText } from "../../decimal";
import { isUndated, YEAR_DAYS } from "../../model/index";
import type { Path } from "../../problems/index";
import { type Criticism, criticism } from "./criticism";
import type { Examined } from "./examined";
import { asWrittenOnce, lastStartOf } from "./unpaid";

const isLastOfMonth = (date: string): boolean => addDays(date, 1).endsWith("-01");

/** Periods until the last day of a month: `until` is the first day that does not count. */
export const lastDays = ({ model }: Examined): readonly Criticism[] => {
  const { horizon, strategies } = model;
  if (isUndated(horizon)) return [];
  const at = (about: readonly string[], until: string, path: Path): readonly Criticism[] =>
    isLastOfMonth(until)
      ? [criticism("last-day", "warning", about, path, { until, next: addDays(until, 1) })]
      : [];
  return [
    ...at(["horizon"], horizon.until, ["horizon", "until"]),
    ...asWrittenOnce(
      strategies.flatMap(({ id, capacity }) =>
        capacity.flatMap((bought) =>
          "period" in bought && bought.period.until !== horizon.until
            ? at([id, bought.id], bought.period.until, [...bought.path, "until"])
            : [],
        ),
      ),
    ),
  ];
};

/** Days by which starts are moved to Mondays, and a little more. */
const SLACK_DAYS = 14;

/** Citizens followed for less than what is bought for them lasts: all of it is paid, and a part of what it gives is seen. */
export const followedShort = (examined: Examined): readonly Criticism[] => {
  const { model, followed } = examined;
  const last = lastStartOf(examined);
  if (followed === undefined || last === undefined) return [];
  const seen = addDays(last, followed.ceil().toNumber());
  return asWrittenOnce(
    model.strategies.flatMap(({ id, capacity, flows }) =>
      capacity.flatMap((bought) => {
        const isPaid = flows.some(({ of }) => of === bought.id);
        if (!isPaid || !("period" in bought) || daysBetween(seen, bought.period.until) <= SLACK_DAYS)
          return [];
        return [
          criticism("followed-short", "warning", [id, bought.id], ["horizon", "followUp"], {
            name: bought.label,
            end: addDays(bought.period.until, -1),
            seen: addDays(seen, -1),
          }),
        ];
      }),
    ),
  );
};

/** A payback that may take longer than anybody is followed cannot be seen. */
export const paybackUnseen = ({ model, followed }: Examined): readonly Criticism[] => {
  const most = model.decision?.maxPaybackYears;
  if (most === undefined || followed === undefined || followed.div(YEAR_DAYS).gte(most)) return [];
  const years = exactText(followed.div(YEAR_DAYS).toDecimalPlaces(2));
  return [
    criticism("payback-unseen", "note", [], ["decision", "maxPaybackYears"], {
      most: new Decimal(most).toFixed(),
      years,
    }),
  ];
};
