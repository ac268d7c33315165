import type { Model } from "../../model/index";
import { is, isProblemError, type Outcome, type Path, type Problem, shorten } from "../../problems/index";
import { chanceProblems } from "../chances/index";
import { fingerprinted } from "../fingerprint";
import { valueProblems } from "../valueProblems";
import { isChangedFrom } from "../withParameters";
import { workProblems } from "../work/workProblems";
import { MODEL_SCHEMA } from "./compiledModel";
import { modelParts } from "./modelParts";
import { plainCopy } from "./plainCopy";
import { referenceProblems } from "./references";
import { parts } from "./shapeParts";

type Told = Omit<Problem, "path"> & { readonly path?: Path };

/** Every check in turn: one that finds something is the last, as the next supposes what it asks for. */
type Check = (model: Model) => readonly Told[];

const isNamed = (value: unknown): value is Readonly<Record<string, unknown>> =>
  is.anyRecord(value) === undefined;

/** What something else than a compiled model is. */
const foundIn = (value: unknown): string =>
  isNamed(value) ? shorten(`{ ${Object.keys(value).join(", ")} }`) : (is.anyRecord(value)?.found ?? "");

const envelope = parts("{ kind, schema, library, model }", {
  ...{ kind: is.anything, schema: is.anything, library: is.text, model: is.anyRecord },
});

/** That it is a compiled model of this form at all: told before anything that would be wrong with it if it were not. */
const envelopeProblem = (file: unknown): Told | undefined => {
  if (!isNamed(file) || file.kind !== "model" || !Object.hasOwn(file, "schema"))
    return { code: "model-not-compiled", found: foundIn(file) };
  if (file.schema !== MODEL_SCHEMA)
    return {
      code: "model-other-schema",
      path: ["schema"],
      found: shorten(JSON.stringify(file.schema)),
      expected: String(MODEL_SCHEMA),
    };
  return envelope(file);
};

const shape: Check = (model) => {
  const wrong = modelParts(model);
  return wrong === undefined ? [] : [wrong];
};

const unchanged: Check = (model) => {
  const { fingerprint: stated, ...content } = model;
  const isOwn =
    model.unchanged === undefined ? fingerprinted(content).fingerprint === stated : isChangedFrom(model);
  return isOwn ? [] : [{ code: "model-changed", path: ["fingerprint"], found: shorten(stated) }];
};

const CHECKS: readonly Check[] = [
  shape,
  unchanged,
  referenceProblems,
  valueProblems,
  workProblems,
  chanceProblems,
];

const rejected = (problems: readonly Told[], at: Path = []): Outcome<never> => ({
  ok: false,
  problems: problems.map((problem) => ({ ...problem, path: [...at, ...(problem.path ?? [])] })),
});

const parsed = (json: unknown): Outcome<unknown> => {
  try {
    return { ok: true, value: plainCopy(typeof json === "string" ? JSON.parse(json) : json) };
  } catch (error) {
    if (isProblemError(error)) return rejected(error.problems);
    if (error instanceof SyntaxError) return rejected([{ code: "model-not-json" }]);
    throw error;
  }
};

/** What a model that names all that is in it is not: a definition without a value, or one that cannot be counted with. */
const problemsOf = (model: Model): readonly Told[] => {
  for (const check of CHECKS) {
    const problems = check(model);
    if (problems.length > 0) return problems;
  }
  return [];
};

/**
 * Reads a model that `traedesten compile` wrote, so that a page or a program answers from it without the scenario's parser:
 * neither zod nor YAML nor the formula parser is loaded. It answers with the same bytes as the scenario. Everything in it is
 * checked before it is a model – its form, every key, formula and name, values, chances, and that it is what was compiled –
 * so whatever it holds, nothing of it is read as code.
 *
 * @param json - the text of the file, or what `JSON.parse` made of it, which is copied
 * @returns the model, or problems: `model-not-json`, `model-not-compiled`, `model-other-schema`, `model-changed` when anything in
 *   it is another than was compiled, `argument-invalid`, `unknown-key` and `unknown-reference` for what is none of a model's
 * @example
 * import { readModel } from "traedesten/model";
 *
 * const outcome = readModel('{ "kind": "model", "schema": 2 }');
 * const problems = outcome.ok ? [] : outcome.problems.map(({ code, found, expected }) => [code, found, expected]);
 * problems; // [["model-other-schema", "2", "1"]]
 */
export const readModel = (json: unknown): Outcome<Model> => {
  const file = parsed(json);
  if (!file.ok) return file;
  const wrong = envelopeProblem(file.value);
  if (wrong !== undefined) return rejected([wrong]);
  const { model } = file.value as { readonly model: Model };
  try {
    const problems = problemsOf(model);
    return problems.length === 0 ? { ok: true, value: model } : rejected(problems, ["model"]);
  } catch (error) {
    if (!isProblemError(error)) throw error;
    return rejected(error.problems, ["model"]);
  }
};
