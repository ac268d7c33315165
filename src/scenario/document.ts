import type { EvidenceSet } from "../evidence/evidence";
import type { RuleSet } from "../model/index";
import type { FigureDocument } from "../parameters/index";
import { bounded, nearestName, type Outcome, type Problem } from "../problems/index";
import { type Checking, checking } from "./check/context";
import { checkPrototypes } from "./check/prototypes";
import { type Locate, located } from "./locate";
import { at, has, recordOf } from "./raw";
import { withoutEchoes } from "./withoutEchoes";

/** What reading needs beside the document. */
export interface ParseOptions {
  /** Where a path stands in the text, so problems can say line and column; `traedesten/yaml` gives one. */
  readonly locate?: Locate;
  /** The rules and figures a scenario may ask for by name, such as `denmark`. */
  readonly rules?: RuleSet;
  /** What the file holds that the document names under `figures`, when somebody has read it. */
  readonly figures?: FigureDocument;
  /** What parameters may take by name, `value: evidence("…")`; `traedesten/evidence` has entries. */
  readonly evidence?: EvidenceSet;
  /** What the file holds that the document names under `evidence`, when somebody has read it: over the others. */
  readonly ownEvidence?: EvidenceSet;
  /** One of the scenario's `cases`, by name, in the place of the scenario as it is written. */
  readonly case?: string;
}

/** Problems as a reader meets them: in order, each once, without what only follows from another, and not without end. */
export const rejected = (problems: readonly Problem[], options: ParseOptions): Outcome<never> => ({
  ok: false,
  problems: bounded(located(withoutEchoes(problems), options.locate)),
});

/** A document of another kind, or of none, is not looked into: all of it would be wrong. */
export const kindProblems = (input: unknown, wanted: readonly string[]): readonly Problem[] => {
  const root = recordOf(input);
  const kind = at(root, "kind");
  const isScenario = wanted.includes("scenario") && !has(root, "tables");
  if (kind === undefined && root === input && !isScenario)
    return [{ code: "missing-key", path: [], values: { key: "kind" } }];
  if (typeof kind !== "string" || wanted.includes(kind)) return [];
  const expected = wanted.join(" / ");
  const nearest = nearestName(kind, wanted);
  const hint = nearest === undefined ? {} : { nearest };
  return [{ code: "wrong-document", path: ["kind"], found: kind, expected, ...hint }];
};

/** Begins to check a document. */
export const start = (input: unknown): Checking => {
  const check = checking(recordOf(input));
  checkPrototypes(check);
  return check;
};
