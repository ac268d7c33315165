import { checkGiven, fail, is, ProblemError } from "../../problems/index";
import { type RunnerOptions, type TapeRunner, tapeProblem, tapeRunner } from "../../program/index";
import type { CompiledSums } from "./compileSums";

const sumsRunnerTakes = () => ({
  sums: is.anything,
  options: is.optional(is.choices({ generated: is.truth })),
});

/**
 * Makes compiled sums ready to be had again and again. A run fills `outputs` and makes no object: its numbers are those of
 * the interpreter to the last bit, however and wherever it is run.
 *
 * @param sums - what `compileSums` made, also from JSON or another thread: whatever it holds, nothing of it is read as code
 * @param options - whether code is made of it, which is several times as fast and needs a page that allows it
 * @returns `run(values, outputs)`, and how it is run
 * @throws ProblemError `tape-malformed` for what are no compiled sums; of a run, values out of their bounds, chances that
 *   are none, and sums that are no number
 * @example
 * import { loadScenario } from "traedesten/node";
 * import { compileSums, sumsRunner } from "traedesten/sums";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const compiled = compileSums(model, { parameters: ["effect"], perspectives: ["region"] });
 * const sums = new Float64Array(compiled.sums.length);
 * const { by, run } = sumsRunner(compiled, { generated: true });
 * by; // "generated"
 * run([0.6], sums);
 * sums[0]?.toFixed(2); // "44663.45"
 * run([1.5], sums); // throws sums-out-of-bounds
 */
export const sumsRunner = (sums: CompiledSums, options: RunnerOptions = {}): TapeRunner => {
  checkGiven(sumsRunnerTakes, { sums, options });
  const { schema, parameters, sums: labels, tape } = (sums ?? {}) as Partial<CompiledSums>;
  const malformed = (path: string, found: unknown, expected: string): never =>
    fail({ code: "tape-malformed", path: [path], found: typeof found, expected });
  if (schema !== 1) malformed("schema", schema, "1");
  const problem = tapeProblem(tape);
  if (problem !== undefined) throw new ProblemError([{ ...problem, path: ["tape", ...problem.path] }]);
  if (!Array.isArray(parameters) || parameters.length !== sums.tape.inputs)
    malformed("parameters", parameters, `${sums.tape.inputs}`);
  if (!Array.isArray(labels) || labels.length !== sums.tape.outputs.length)
    malformed("sums", labels, `${sums.tape.outputs.length}`);
  const { run, by } = tapeRunner(sums.tape, options);
  const { inputs, outputs } = sums.tape;
  return {
    by,
    run: (values, into) => {
      if (values.length !== inputs)
        fail({ code: "sums-values", found: String(values.length), expected: String(inputs) });
      if (into.length !== outputs.length)
        fail({ code: "sums-values", found: String(into.length), expected: String(outputs.length) });
      return run(values, into);
    },
  };
};
