import { addDays, type Period, type PlainDate } from "../../calendar/index";

/** A period written with its last day (`to`) or the day after (`until`). */
export interface Written {
  readonly from: PlainDate;
  readonly until?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
}

/** The half-open period that was written. */
export const periodOf = ({ from, until, to }: Written): Period => ({
  from,
  until: until ?? addDays(to ?? from, 1),
});
