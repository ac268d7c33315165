// Compiled sums and moved values, run by Node and by a browser.
import { prepare } from "traedesten";
import { denmark } from "traedesten/denmark";
import { compileSums, sumsRunner } from "traedesten/sums";
import { parseScenarioYaml } from "traedesten/yaml";

/** A model of a scenario that is known to be good. @param {string} scenario */
const modelOf = async (scenario) => {
  const outcome = await parseScenarioYaml(scenario, { rules: denmark });
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join());
  return outcome.value;
};

/** The bits of a model's sums at two values of each parameter, however they are run. @param {string} scenario */
export const sumBits = async (scenario) => {
  const model = await modelOf(scenario);
  const parameters = Object.values(model.parameters).flatMap(({ id, formula }) =>
    formula.op === "number" ? [{ id, value: Number(formula.value) }] : [],
  );
  const compiled = compileSums(model, {
    parameters: parameters.map(({ id }) => id),
    perspectives: ["region", "public"],
    by: ["of", "year"],
  });
  const bits = [1, 1.0078125].map((times) =>
    [true, false].map((generated) => {
      const { run } = sumsRunner(compiled, { generated });
      const out = new Float64Array(compiled.sums.length);
      run(
        parameters.map(({ value }) => value * times),
        out,
      );
      return [...new Uint32Array(out.buffer)];
    }),
  );
  return { bits, compiled, values: parameters.map(({ value }) => value) };
};

/** Median milliseconds of a slider event: BI46, two strategies, every payer, by year, at another share and another price. @param {string} scenario */
export const sliderTimes = async (scenario) => {
  const handle = prepare(await modelOf(scenario));
  const timeOf = (/** @type {(step: number) => unknown} */ ask) => {
    const times = Array.from({ length: 24 }, (_, step) => {
      const start = performance.now();
      ask(step);
      return performance.now() - start;
    }).slice(4);
    return times.sort((a, b) => a - b)[10];
  };
  return {
    success: timeOf((step) => handle.at({ success: `${10 + step / 2}%` }, { years: true })),
    placePrice: timeOf((step) => handle.at({ placePrice: String(90_000 + 500 * step) }, { years: true })),
  };
};
