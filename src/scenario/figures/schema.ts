import type * as z from "zod";
import { NUMBER_STYLES, type NumberStyle } from "../../formula/index";
import { EVIDENCE } from "../../parameters/index";
import { lastMade } from "../lastMade";
import { date, label, level, list, mapping, name, named, oneOf, shareOrNumber, text } from "../schema/fields";

const source = mapping({
  title: text.meta({ description: "Who published it, and what." }),
  link: text.meta({ description: "https://…" }),
});

const value = (style: NumberStyle | undefined) =>
  mapping({
    from: date.meta({ description: "The first day in force." }),
    to: date.optional().meta({ description: "The last day in force; until the next value when left out." }),
    value: shareOrNumber(style).meta({ description: "In the figure's unit: 8 where the unit is %." }),
    evidence: oneOf(EVIDENCE),
    source: name.meta({ description: "A name under sources." }),
    paragraph: text.optional().meta({ description: "Law paragraph or section, as cited." }),
    note: text.optional(),
  });

const figure = (style: NumberStyle | undefined) =>
  mapping({
    label,
    unit: name.meta({ description: "DKK/month, DKK/week, %, weeks, 1" }),
    level: level.optional().meta({ description: "The year of a fixed price level; running when left out." }),
    values: list(value(style), 500, 1),
  });

/** A user's own figures inside another document. */
export const inlineFigures = /* @__PURE__ */ lastMade((style: NumberStyle | undefined) =>
  mapping({ sources: named(source), figures: named(figure(style), "invalid-figure-name") }),
);

/** What a file of a user's own figures may hold. */
export const figuresSchema = /* @__PURE__ */ lastMade((style: NumberStyle | undefined) =>
  mapping({
    kind: oneOf(["figures"]),
    language: oneOf(["da", "en"]).optional(),
    numbers: oneOf(NUMBER_STYLES).optional().meta({ description: "How numbers are written in this file." }),
    id: name.meta({ description: "The name of the set." }),
    title: label,
    sources: named(source),
    figures: named(figure(style), "invalid-figure-name"),
  }),
);

export type FiguresFile = z.output<ReturnType<typeof figuresSchema>>;
