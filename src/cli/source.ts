import { normalize } from "node:path";
import { type Reconciliation, reconcile } from "../analysis/index";
import type { PrintedTables } from "../model/index";
import type { PrintedSource } from "../node/index";
import { allOf, type ReadModel } from "../node/load";
import { namedFile } from "../node/namedFile";
import { type Naming, placeIn } from "../node/naming";
import { type Problem, ProblemError } from "../problems/index";
import { loadNamedTables } from "./documents";
import type { Outside } from "./options";

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

const namedBy = (file: string): Naming => ({ file, path: ["printed", "file"], optional: "printed" });

/** A scenario that names a printed source, with the path of that. */
interface Named extends ReadModel {
  readonly source: string;
}

/** Where the sources lie that scenarios name. */
const namedSources = async (
  models: readonly ReadModel[],
  { allowOutside }: Outside,
): Promise<readonly Named[]> =>
  allOf(
    models.flatMap(({ file, model }) =>
      model.printed === undefined
        ? []
        : [
            namedFile(model.printed.file, namedBy(file), allowOutside).then((source) => ({
              file,
              model,
              source,
            })),
          ],
    ),
  );

/** Every source given or named; scenarios for the same model of a source are each held against it. */
const claimsOf = (models: readonly Named[], sources: readonly string[]): readonly Claim[] => {
  const claims: Claim[] = [...new Set(sources.map(normalize))].map((file) => ({ file, claimed: [] }));
  for (const read of models) {
    const free = claims.find(
      (claim) =>
        claim.file === read.source &&
        claim.claimed.every(({ model }) => model.printed?.model !== read.model.printed?.model),
    );
    if (free === undefined) claims.push({ file: read.source, claimed: [read] });
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

/**
 * What does not add up in printed sources: those named by scenarios, with the scenarios themselves in the
 * place they claim there, and those given by file.
 */
export const checkSources = async (
  models: readonly ReadModel[],
  files: readonly string[],
  options: Outside,
): Promise<readonly CheckedSource[]> => {
  const claims = claimsOf(await namedSources(models, options), files);
  const sources = await allOf(
    claims.map(async (claim) => ({
      ...claim,
      ...(await loadNamedTables(
        claim.file,
        claim.claimed.map(({ file }) => namedBy(file)),
        options,
        claim.claimed,
      )),
    })),
  );
  const problems = (await Promise.all(sources.map(unknownModels))).flat();
  if (problems.length > 0) throw new ProblemError(problems);
  return sources.map(({ file, claimed, printed, models: own }) => {
    const taken = Object.fromEntries(claimed.map(({ model }) => [model.printed?.model ?? "", model]));
    return { file, printed, reconciliation: reconcile(printed, { ...own, ...taken }) };
  });
};
