// A page whose policy forbids code that is made from text.
import { evaluate, netCost } from "traedesten";
import { sumsRunner } from "traedesten/sums";

/** @type {string[]} */
const violations = [];
addEventListener("securitypolicyviolation", ({ violatedDirective }) => violations.push(violatedDirective));

/**
 * @param {import("traedesten/sums").CompiledSums} compiled
 * @param {readonly number[]} values
 * @param {import("traedesten").Model} model
 */
const runStrictly = async (compiled, values, model) => {
  // What a driver of the browser evaluates is not under the policy; what comes after it is.
  await new Promise((resolve) => setTimeout(resolve, 0));
  const cost = netCost(evaluate(model, { reach: "followUp" }).ledger, "municipality").toString();
  const ran = [false, true].map((generated) => {
    const { run, by } = sumsRunner(compiled, { generated });
    const out = new Float64Array(compiled.sums.length);
    run(values, out);
    return { by, bits: [...new Uint32Array(out.buffer)], violations: violations.length };
  });
  // Violations are told a moment later.
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { cost, ran, violations };
};

Object.assign(globalThis, { runStrictly });
