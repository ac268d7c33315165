import { type Model, modelShape } from "../../model/index";
import { checkGiven, is } from "../../problems/index";
import type { Criticism } from "./criticism";
import { type Critique, critic } from "./index";

/** What two findings share that say the same. */
const sayingOf = ({ id, values }: Criticism): string => JSON.stringify([id, values]);

/** What a document declares and only some of its cases read is no fault of the others. */
const isLeftOver = ({ kind, id }: Criticism, model: Model, base: Model): boolean => {
  const name = id.slice(kind.length + 1);
  const isOf = (given: readonly string[]): boolean => given.includes(name);
  if (kind === "unbooked") return isOf(base.accounts.map((account) => account.id));
  if (kind !== "unread") return false;
  return isOf(Object.keys(base.parameters)) && model.parameters[name]?.changedFrom === undefined;
};

const toldOf = (finding: Criticism, model: Model): Criticism => {
  const { case: named } = model;
  if (named === undefined) return finding;
  return { ...finding, path: ["cases", named.id, ...finding.path], case: named };
};

const takes = () => ({ model: modelShape, cases: is.list(modelShape) });

/**
 * Looks a scenario and its cases through: what is found in a case and not in the scenario itself says which case it is of.
 * What the scenario accepts is accepted in its cases, and what only a case has may be accepted for it.
 *
 * @param model - a compiled scenario
 * @param cases - its cases, each compiled by its name
 * @returns findings of the scenario, then those of each case
 * @example
 * import { criticWithCases } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const model = await loadScenario(file, { rules: denmark });
 * const personsInAll = await loadScenario(file, { rules: denmark, case: "personsInAll" });
 * const { accepted } = criticWithCases(model, [personsInAll]);
 * const ofCases = accepted.filter(({ finding }) => finding.case !== undefined);
 * ofCases.map(({ finding }) => [finding.kind, finding.case?.id]); // [["empty-places", "personsInAll"]]
 */
export const criticWithCases = (model: Model, cases: readonly Model[]): Critique => {
  checkGiven(takes, { model, cases });
  const own = critic(model);
  const known = new Set([...own.findings, ...own.accepted.map(({ finding }) => finding)].map(sayingOf));
  const critiques = cases.map((each) => ({ each, critique: critic(each) }));
  const acceptedIn = new Set(
    critiques.flatMap(({ critique }) => critique.accepted.map(({ finding }) => finding.id)),
  );
  const isUnusedThere = ({ kind, values }: Criticism, by: ReadonlySet<unknown>): boolean =>
    kind === "accept-unused" && by.has(values.id);
  const inherited = new Set<unknown>((model.accept ?? []).map(({ id }) => id));
  return {
    findings: [
      ...own.findings.filter((finding) => !isUnusedThere(finding, acceptedIn)),
      ...critiques.flatMap(({ each, critique }) =>
        critique.findings
          .filter(
            (finding) =>
              !known.has(sayingOf(finding)) &&
              !isUnusedThere(finding, inherited) &&
              !isLeftOver(finding, each, model),
          )
          .map((finding) => toldOf(finding, each)),
      ),
    ],
    accepted: [
      ...own.accepted,
      ...critiques.flatMap(({ each, critique }) =>
        critique.accepted
          .filter(({ finding }) => !known.has(sayingOf(finding)))
          .map(({ finding, reason }) => ({ finding: toldOf(finding, each), reason })),
      ),
    ],
  };
};
