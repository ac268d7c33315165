import type { Result, WhoPays } from "../../analysis/index";
import type { LadderStretch } from "../../analysis/ladderOf";
import { rows, type UsedFigure } from "../../ledger/index";
import type { Model } from "../../model/index";
import type { Sources } from "../../parameters/index";
import { sourcesOf } from "../figureTexts";
import { output } from "./output";

interface Told {
  readonly paid: WhoPays;
  readonly ladder: readonly LadderStretch[];
  readonly figures: readonly UsedFigure[];
  readonly sources: Sources;
}

/** A history for programs. */
export const historyOutput = (model: Model, result: Result, { paid, ladder, figures, sources }: Told) =>
  output("history", {
    title: model.title,
    currency: result.currency,
    priceLevel: result.ledger.priceLevel,
    horizon: model.horizon,
    ...paid,
    ladder,
    rows: rows(result.ledger),
    assumptions: model.assumptions,
    figures,
    sources: sourcesOf(figures, sources),
    manifest: result.manifest,
  });
