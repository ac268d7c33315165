import { describe, expect, it } from "vitest";
import { binary, type Formula, number, parameter } from "../../src/formula/index";
import type { Definition } from "../../src/model/index";
import { dependenciesOf } from "../../src/program/index";

const refund: Formula = { op: "table", table: "refund", key: { by: "date", variant: "step" } };
const rate: Formula = { op: "table", table: "rate", key: { by: "date" } };

const definitions: Readonly<Record<string, Definition>> = Object.fromEntries(
  Object.entries({
    "job.wage": parameter("pay"),
    "job.base": binary("subtract", parameter("job.wage"), rate),
    "job.tax": binary("multiply", parameter("job.base"), binary("add", parameter("job.wage"), rate)),
  }).map(([id, formula]) => [id, { id, formula, path: [] }]),
);

const amount = binary("multiply", binary("add", parameter("job.tax"), parameter("constructor")), refund);

describe("dependenciesOf", () => {
  it("finds parameters, tables and definitions, each once and in an order they can be computed in", () => {
    expect(dependenciesOf({ definitions }, amount)).toEqual({
      parameters: ["constructor", "pay"],
      tables: [refund, rate],
      definitions: ["job.wage", "job.base", "job.tax"],
    });
  });

  it("finds nothing in a number", () => {
    expect(dependenciesOf({ definitions }, number("1"))).toEqual({
      parameters: [],
      tables: [],
      definitions: [],
    });
  });

  it("looks through a formula of a model once, however often it is asked about", () => {
    expect(dependenciesOf({ definitions }, amount)).toBe(dependenciesOf({ definitions }, amount));
    const others = { ...definitions };
    expect(dependenciesOf({ definitions: others }, amount)).not.toBe(dependenciesOf({ definitions }, amount));
    expect(dependenciesOf({ definitions: others }, amount)).toEqual(dependenciesOf({ definitions }, amount));
  });
});
