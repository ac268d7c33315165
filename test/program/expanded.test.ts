import { describe, expect, it } from "vitest";
import { binary, type Formula, number, parameter } from "../../src/formula/index";
import type { Definition } from "../../src/model/index";
import { expanded } from "../../src/program/index";

const definitionOf = (id: string, formula: Formula): readonly [string, Definition] => [
  id,
  { id, formula, path: [] },
];

const definitions = Object.fromEntries([
  definitionOf("job.wage", parameter("pay")),
  definitionOf("job.year", binary("multiply", parameter("job.wage"), number("12"))),
]);

describe("expanded", () => {
  it("puts definitions back, through others and wherever they stand", () => {
    const year = binary("multiply", parameter("pay"), number("12"));
    expect(
      expanded({ definitions }, { op: "max", of: [parameter("job.year"), parameter("job.wage")] }),
    ).toEqual({
      op: "max",
      of: [year, parameter("pay")],
    });
  });

  it("makes no choice", () => {
    const choice: Formula = {
      op: "if",
      test: { op: ">", left: number("2"), right: number("1") },
      yes: parameter("job.wage"),
      no: number("0"),
    };
    expect(expanded({ definitions }, choice)).toEqual({ ...choice, yes: parameter("pay") });
  });

  it("knows a parameter from what every record has", () => {
    expect(expanded({ definitions }, parameter("constructor"))).toEqual(parameter("constructor"));
  });
});
