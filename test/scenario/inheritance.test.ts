import { describe, expect, it } from "vitest";
import { expandStrategies } from "../../src/scenario/inheritance";

const strategiesOf = (strategies: Record<string, unknown>) => expandStrategies({ strategies });

describe("a strategy that extends another", () => {
  const base = {
    label: "Base",
    ordinaryEffort: "included",
    flows: { a: { from: "municipality", of: ["x", "y"] }, b: { from: "region" } },
  };

  it("is laid over it: mapping by mapping, lists and values replaced, a label its own", () => {
    const { root } = strategiesOf({
      base,
      child: {
        extends: "base",
        ordinaryEffort: "replaced",
        flows: { a: { of: ["z"] }, c: { from: "citizen" } },
      },
    });
    expect(root.strategies).toEqual({
      base,
      child: {
        extends: "base",
        ordinaryEffort: "replaced",
        flows: {
          a: { from: "municipality", of: ["z"] },
          b: { from: "region" },
          c: { from: "citizen" },
        },
      },
    });
  });

  it("leaves out what it names, at any depth, and may then write it anew", () => {
    const { root, problems } = strategiesOf({
      base,
      child: { extends: "base", without: ["flows.b", "flows.a.of"], flows: { b: { from: "employer" } } },
    });
    expect(problems).toEqual([]);
    expect(root).toMatchObject({
      strategies: { child: { flows: { a: { from: "municipality" }, b: { from: "employer" } } } },
    });
  });

  /** A chain of strategies, each with a capacity more than the one before it. */
  const chain = (length: number, of: Record<string, unknown> = {}) => {
    const strategies: Record<string, unknown> = { s0: { capacity: { c0: { places: 1 } }, ...of } };
    for (let index = 1; index < length; index++)
      strategies[`s${index}`] = { extends: `s${index - 1}`, capacity: { [`c${index}`]: { places: 1 } } };
    return strategies;
  };

  it("follows a long chain once, to where each line was written", () => {
    const { root, written, problems } = strategiesOf(chain(200, { flows: base.flows }));
    expect(problems).toEqual([]);
    const last = ["strategies", "s199"];
    expect(
      Object.keys((root.strategies as Record<string, { capacity: object }>).s199?.capacity ?? {}),
    ).toHaveLength(200);
    expect(written([...last, "capacity", "c7", "places"])).toEqual([
      "strategies",
      "s7",
      "capacity",
      "c7",
      "places",
    ]);
    expect(written([...last, "flows", "a", "of", 1])).toEqual(["strategies", "s0", "flows", "a", "of", 1]);
  });

  it("is refused where a chain comes to more than a whole file may hold, by the line that is too much", () => {
    const { root, problems, isTooLarge } = strategiesOf(chain(500));
    expect(isTooLarge).toBe(true);
    expect(problems).toEqual([
      { code: "strategies-too-large", path: ["strategies", "s221", "extends"], expected: "50000" },
    ]);
    // As written: nobody is to look at half of them expanded.
    expect(root.strategies).toEqual(chain(500));
    const wide = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`f${index}`, { from: "region" }]),
    );
    const many = Array.from({ length: 499 }, (_, index) => [`s${index + 1}`, { extends: "s0" }]);
    expect(strategiesOf({ s0: { flows: wide }, ...Object.fromEntries(many) }).problems).toHaveLength(1);
  });

  it("knows where each line was written, through several strategies", () => {
    const { written } = strategiesOf({
      base,
      child: { extends: "base", flows: { a: { of: "z" } } },
      grandchild: { extends: "child", flows: { b: { to: "citizen" } } },
    });
    const flows = ["strategies", "grandchild", "flows"];
    expect(written([...flows, "a", "from"])).toEqual(["strategies", "base", "flows", "a", "from"]);
    expect(written([...flows, "a", "of"])).toEqual(["strategies", "child", "flows", "a", "of"]);
    expect(written([...flows, "b", "from"])).toEqual(["strategies", "base", "flows", "b", "from"]);
    expect(written([...flows, "b", "to"])).toEqual([...flows, "b", "to"]);
    expect(written(["horizon", "from"])).toEqual(["horizon", "from"]);
  });

  it("may stand before what it extends", () => {
    const { root } = strategiesOf({ child: { extends: "base" }, base });
    expect(Object.keys(root.strategies as object)).toEqual(["child", "base"]);
    expect(root).toMatchObject({ strategies: { child: { flows: base.flows } } });
  });

  it("names a circle once", () => {
    const { problems, broken } = strategiesOf({
      a: { extends: "b" },
      b: { extends: "c" },
      c: { extends: "a" },
      d: { extends: "a" },
    });
    expect(problems).toEqual([
      { code: "circular-strategies", path: ["strategies", "c", "extends"], found: "a → b → c → a" },
    ]);
    expect([...broken].sort()).toEqual(["a", "b", "c", "d"]);
  });

  it("changes nothing where no strategy extends another", () => {
    const root = { strategies: { base } };
    expect(expandStrategies(root).root).toBe(root);
  });
});
