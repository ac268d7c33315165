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
