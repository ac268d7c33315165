import type { Label, Model } from "../../model/index";
import { modelShape } from "../../model/index";
import { apart } from "../../plain";
import { checkGiven, is } from "../../problems/index";
import type { Result } from "../evaluate";
import { resultShape } from "../shapes";
import { type Criticism, criticism } from "./criticism";
import { saidEffort } from "./effort";
import { type Examined, examined } from "./examined";
import { belowUsual, goesOn, oppositeParts, shapesApart } from "./goals";
import { decisionUnread, noPermanentSupport, noRegion, notDiscounted } from "./missing";
import { againstDirection, negativePrices, outsideRange } from "./money";
import { unusedPlaces } from "./places";
import { inheritedCases, unsaidReference } from "./reference";
import { followedShort, lastDays, paybackUnseen } from "./time";
import { outlivesMoney, unpaid, unpaidPhases } from "./unpaid";
import { unbooked, unread } from "./unread";
import { withoutEffect } from "./withoutEffect";

export type { Criticism, CriticismKind, CriticismValue, Severity } from "./criticism";

/** In the order they are told: what reverses an answer first. */
const KINDS: readonly ((of: Examined) => readonly Criticism[])[] = [
  unsaidReference,
  inheritedCases,
  againstDirection,
  negativePrices,
  unpaid,
  unread,
  saidEffort,
  withoutEffect,
  goesOn,
  shapesApart,
  belowUsual,
  oppositeParts,
  unusedPlaces,
  outlivesMoney,
  unpaidPhases,
  followedShort,
  outsideRange,
  notDiscounted,
  lastDays,
  paybackUnseen,
  noPermanentSupport,
  noRegion,
  unbooked,
  decisionUnread,
];

/** What in a scenario may mislead, and which of it was accepted beforehand. */
export interface Critique {
  readonly findings: readonly Criticism[];
  /** Findings listed under `accept`, with the reason given there. */
  readonly accepted: readonly { readonly finding: Criticism; readonly reason: Label }[];
}

/** What a critic may be handed: whom the strategies are held against, and what was worked out already. */
export interface CriticOptions {
  readonly against?: string;
  /** From `evaluate(model)`. */
  readonly until?: Result;
}

const criticTakes = () => ({
  model: modelShape,
  options: is.optional(is.choices({ against: is.text, until: resultShape })),
});

/**
 * Looks a scenario through for what would mislead a reader of its answers: money that goes the wrong way or is not paid,
 * goals that are none, what is asked for and not done. It reports; it never corrects.
 *
 * @param model - a compiled scenario
 * @param options - the reference, the scenario's own when left out; a result that is at hand
 * @returns every finding, those accepted apart; an accepted id that is not found is a finding
 * @throws ProblemError `unknown-reference` for a reference the model does not have
 * @example
 * import { critic } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const { findings, accepted } = critic(await loadScenario(file, { rules: denmark }));
 * findings.every(({ severity }) => severity === "note"); // true
 * accepted.some(({ finding }) => finding.kind === "empty-places"); // true
 */
export const critic = (model: Model, options: CriticOptions = {}): Critique => {
  checkGiven(criticTakes, { model, options });
  const asked = examined(model, options);
  const all = KINDS.flatMap((of) => of(asked));
  const accept = model.accept ?? [];
  const reasons = new Map(accept.map(({ id, reason }) => [id, reason]));
  const unused = accept.flatMap(({ id }, index) =>
    all.some((finding) => finding.id === id)
      ? []
      : [criticism("accept-unused", "note", [id], ["accept", index, "id"], { id })],
  );
  return apart({
    findings: [...all.filter(({ id }) => !reasons.has(id)), ...unused],
    accepted: all.flatMap((finding) => {
      const reason = reasons.get(finding.id);
      return reason === undefined ? [] : [{ finding, reason }];
    }),
  });
};
