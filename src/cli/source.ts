import { dirname, join, normalize } from "node:path";
import { type Reconciliation, reconcile } from "../analysis/index";
import type { Model, PrintedTables } from "../model/index";
import type { PrintedSource } from "../node/index";
import { allOf } from "../node/load";
import { type Naming, placeIn, whereNamed } from "../node/naming";
import { type Problem, ProblemError } from "../problems/index";
import { loadPrintedTables } from "./documents";

/** A scenario and the file it was read from. */
export interface ReadModel {
  readonly file: string;
  readonly model: Model;
}

/** A file of printed tables, and what was found in it. */
export interface CheckedSource {
  readonly file: string;
  readonly printed: PrintedTables;
  readonly reconciliation: Reconciliation;
}

/** A printed source with the scenarios that stand in for its models, at most one for each. */
interface Claim {
  readonly file: string;
  readonly claimed: ReadModel[];
}

/** Every source given or named; scenarios for the same model of a source are each held against it. */
const claimsOf = (models: readonly ReadModel[], sources: readonly string[]): readonly Claim[] => {
  const claims: Claim[] = [...new Set(sources.map(normalize))].map((file) => ({ file, claimed: [] }));
  for (const read of models) {
    const { printed } = read.model;
    if (printed === undefined) continue;
    const file = join(dirname(read.file), printed.file);
    const free = claims.find(
      (claim) =>
        claim.file === file && claim.claimed.every(({ model }) => model.printed?.model !== printed.model),
    );
    if (free === undefined) claims.push({ file, claimed: [read] });
    else free.claimed.push(read);
  }
  return claims;
};

/** A scenario that names a model the printed source does not have would be checked against nothing. */
const unknownModels = async ({ claimed, printed }: Claim & PrintedSource): Promise<readonly Problem[]> => {
  const known = printed.models.map(({ id }) => id);
  const strays = claimed.filter(({ model }) => !known.includes(model.printed?.model ?? ""));
  const path = ["printed", "model"];
  return Promise.all(
    strays.map(
      async ({ file, model }): Promise<Problem> => ({
        code: "unknown-reference",
        path,
        found: model.printed?.model ?? "",
        expected: known.join(", "),
        values: { where: "models" },
        at: await placeIn(file, path),
      }),
    ),
  );
};

const namedBy = (file: string): Naming => ({ file, path: ["printed", "file"], optional: "printed" });

/** Loads a source; one that cannot be read at all is a problem of each key that names it. */
const loadClaim = async (claim: Claim): Promise<Claim & PrintedSource> => {
  try {
    return { ...claim, ...(await loadPrintedTables(claim.file)) };
  } catch (error) {
    if (!(error instanceof ProblemError) || claim.claimed.length === 0) throw error;
    const isUnread = ({ code, path }: Problem): boolean => code.startsWith("file-") && path.length === 0;
    const problems = await Promise.all(
      error.problems.map(async (problem) =>
        isUnread(problem)
          ? Promise.all(claim.claimed.map(({ file }) => whereNamed(problem, namedBy(file))))
          : [problem],
      ),
    );
    throw new ProblemError(problems.flat());
  }
};

/**
 * What does not add up in printed sources: those named by scenarios, with the scenarios themselves in the
 * place they claim there, and those given by file.
 */
export const checkSources = async (
  models: readonly ReadModel[],
  files: readonly string[] = [],
): Promise<readonly CheckedSource[]> => {
  const sources = await allOf(claimsOf(models, files).map(loadClaim));
  const problems = (await Promise.all(sources.map(unknownModels))).flat();
  if (problems.length > 0) throw new ProblemError(problems);
  return sources.map(({ file, claimed, printed, models: own }) => {
    const taken = Object.fromEntries(claimed.map(({ model }) => [model.printed?.model ?? "", model]));
    return { file, printed, reconciliation: reconcile(printed, { ...own, ...taken }) };
  });
};
