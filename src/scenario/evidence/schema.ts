import type * as z from "zod";
import { DESIGNS } from "../../evidence/evidence";
import { NUMBER_STYLES, type NumberStyle } from "../../formula/index";
import { lastMade } from "../lastMade";
import { label, list, mapping, name, named, oneOf, shareOrNumber, text, year } from "../schema/fields";

const entry = (style: NumberStyle | undefined) =>
  mapping({
    label,
    population: label.meta({ description: "Whom it was measured on." }),
    outcome: label.meta({ description: "What was counted, as the source counts it." }),
    horizon: label.optional().meta({ description: "How long after what." }),
    value: shareOrNumber(style),
    unit: name.meta({ description: "1 for a share, DKK/person-year, weeks" }),
    range: list(shareOrNumber(style), 2, 2).optional().meta({ description: "Lowest and highest." }),
    rangeOf: label.optional().meta({ description: "What the range is: 95 % confidence interval." }),
    design: oneOf(DESIGNS),
    year,
    country: name.meta({ description: "DK" }),
    source: text,
    link: text.meta({ description: "https://…" }),
    sentence: text.meta({ description: "The sentence of the source that holds the number." }),
    note: label.optional(),
  });

/** What a file of a user's own evidence may hold. */
export const evidenceSchema = /* @__PURE__ */ lastMade((style: NumberStyle | undefined) =>
  mapping({
    kind: oneOf(["evidence"]),
    language: oneOf(["da", "en"]).optional(),
    numbers: oneOf(NUMBER_STYLES).optional().meta({ description: "How numbers are written in this file." }),
    title: label.optional(),
    entries: named(entry(style), "invalid-figure-name"),
  }),
);

export type EvidenceInput = z.input<ReturnType<typeof evidenceSchema>>;
