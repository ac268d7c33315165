import { type Cell, cells } from "../../src/exposure/index";
import type { Exposure } from "../../src/model/index";

const happens = ({ kind }: Cell): boolean => kind === "event" || kind === "firstEntry";

/** What happens to citizens: events, and first entries of outcomes. */
export const happenings = (exposure: Exposure): readonly Cell[] => cells(exposure).filter(happens);

/** Days of places, staff and citizens. */
export const daysIn = (exposure: Exposure): readonly Cell[] =>
  cells(exposure).filter((cell) => !happens(cell) && cell.kind !== "dates" && cell.kind !== "times");
