import { describe, expect, it } from "vitest";
import type { Path } from "../../../src/problems/index";
import { readYaml } from "../../../src/scenario/yaml/index";
import { goodOf, placed } from "../outcomes";

const value = (text: string): unknown => goodOf(readYaml(text)).value;
const where = (text: string, path: Path, part: "key" | "value" | number = "value"): string => {
  const { line, column } = goodOf(readYaml(text)).locate(path, part);
  return `${line}:${column}`;
};
/** Time of the processor, so that a busy machine is not taken for a slow reader. */
const milliseconds = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};
const MOST_MILLISECONDS = 10_000;

/** `line:column code` of every problem, and that finding them took no time to speak of. */
const refused = (text: string): string[] => {
  const before = process.cpuUsage();
  const problems = placed(readYaml(text));
  expect(milliseconds(before)).toBeLessThan(MOST_MILLISECONDS);
  return problems;
};

describe("what is read", () => {
  it.each(["1.000", "0x10", "1e400", "010", "12:30", ".inf", ".5", "2022-07-01", "yes", "NO", "1_000"])(
    "%s stays text",
    (text) => {
      expect(value(`a: ${text}`)).toEqual({ a: text });
    },
  );

  it("true, false and nothing are what they are", () => {
    expect(value("[true, false, ~, null, ]")).toEqual([true, false, null, null]);
    expect(value("a:\nb:\n")).toEqual({ a: null, b: null });
  });

  it("one schema, whatever version a document asks for", () => {
    const text = "%YAML 1.1\n---\nfrom: 2022-07-01\nyes: 012\n";
    expect(value(text)).toEqual({ from: "2022-07-01", yes: "012" });
  });

  it("JSON, quotes, blocks, comments and a marker at the start", () => {
    expect(value('{"a": 1.50, "b": ["x\\u00e6", {}]}')).toEqual({ a: "1.50", b: ["xæ", {}] });
    expect(value("---\na: 'it''s' # here\nb: |\n  two\n  lines\nc: >-\n  one\n  line\n...\n")).toEqual({
      a: "it's",
      b: "two\nlines\n",
      c: "one line",
    });
  });

  it("a byte order mark, Windows line ends, and both", () => {
    expect(value("\uFEFFa: 1\r\nb: [2,\r\n  3]\r\n")).toEqual({ a: "1", b: ["2", "3"] });
  });

  it("aliases, as what they stand for", () => {
    expect(value("a: &x { b: 1 }\nc: *x\nd: [*x, *x]\n")).toEqual({
      a: { b: "1" },
      c: { b: "1" },
      d: [{ b: "1" }, { b: "1" }],
    });
    expect(value("a: &x 1\nb: *x\nc: &x 2\nd: *x\n")).toEqual({ a: "1", b: "1", c: "2", d: "2" });
  });

  it("keys that every object has, as keys of its own", () => {
    const read = value("__proto__: { a: 1 }\nconstructor: 2\n") as Record<string, unknown>;
    expect(Object.keys(read)).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });
});

describe("places", () => {
  const text = 'top:\n  list:\n    - one\n    - { æøå: 1, b: "two" }\n  empty:\n  blank: ""\n';

  it.each<[Path, "key" | "value" | number, string]>([
    [[], "value", "1:1"],
    [["top"], "key", "1:1"],
    [["top"], "value", "2:3"],
    [["top", "list"], "key", "2:3"],
    [["top", "list"], "value", "3:5"],
    [["top", "list", 0], "value", "3:7"],
    [["top", "list", 1, "æøå"], "key", "4:9"],
    [["top", "list", 1, "æøå"], "value", "4:14"],
    [["top", "list", 1, "b"], "value", "4:20"],
    [["top", "list", 1, "b"], 2, "4:22"],
    [["top", "list", 0], 3, "3:9"],
    [["top", "empty"], "value", "5:3"],
    [["top", "blank"], "value", "6:10"],
    [["top", "missing"], "value", "2:3"],
    [["top", "list", 9], "value", "3:5"],
  ])("%j (%s) is at %s", (path, part, place) => {
    expect(where(text, path, part)).toBe(place);
    expect(where(`\uFEFF${text.replaceAll("\n", "\r\n")}`, path, part)).toBe(place);
  });

  it("inside an alias are where the anchor stands", () => {
    expect(where("a: &x { b: 1 }\nc: *x\n", ["c", "b"])).toBe("1:12");
    expect(where("a: &x { b: 1 }\nc: *x\n", ["c"])).toBe("2:4");
  });

  it("inside text that is not written as it reads are where it begins", () => {
    expect(where("a: >\n  one\n  two\n", ["a"], 5)).toBe("1:4");
    expect(where('a: "x\\ty z"\n', ["a"], 3)).toBe("1:4");
  });
});

describe("what is refused", () => {
  it.each([
    ["", "1:1 empty-document"],
    ["# only a comment\n", "1:1 empty-document"],
    ["a: 1\na: 2\nb: { c: 1, c: 2 }\n", "2:1 yaml-duplicate-key,3:12 yaml-duplicate-key"],
    ["b: { c: 1, c: 2 }\nd: 1\nd: 2\n", "1:12 yaml-duplicate-key,3:1 yaml-duplicate-key"],
    ["a:\n\tb: 1\n", "2:1 yaml-tab"],
    ["a: b: c\nd: e: f\n", "1:4 yaml-colon,2:4 yaml-colon"],
    ["a:\n  b: 1\n c: 2\n", "3:2 yaml-indent"],
    // One space too few, on the first line under a key: what it says is read on into the next line.
    ["p:\n q: one\n  r: two\n  s: three\n", "2:5 yaml-indent"],
    ["a:\n  p:\n   label: Pris pr. mentor\n    value: 5\n    unit: kr\n", "3:11 yaml-indent"],
    ["a: 1\nb: 2\n  c: 3\n", "2:4 yaml-indent"],
    ["a:\r\n b: x\r\n  c: y\r\n", "2:5 yaml-indent"],
    ["a:\n b: x: y\n  c: z\n", "2:5 yaml-colon"],
    ['a: "b\nc: 1\n', "1:4 yaml-unclosed"],
    ["a: 'b\nc: 1\n", "1:4 yaml-unclosed"],
    ["a: [1, 2\nb: 3\n", "1:4 yaml-unclosed"],
    ["a: { b: 1\n", "1:4 yaml-unclosed"],
    ["a: @b\nc: `d\n", "1:4 yaml-start,2:4 yaml-start"],
    ['a: "b" c\n', "1:8 yaml-after-value"],
    ["a: [1 2]\n{", "2:1 yaml-key-colon"],
    ["a: *b\n", "1:4 yaml-alias"],
    ["a: *b\nc: &b 1\n", "1:4 yaml-alias"],
    ["a: &b { c: 1 }\nd:\n  <<: *b\n", "3:3 yaml-merge"],
    ["a: 1\n---\nb: 2\n", "2:1 several-documents"],
    ["a: !!set { b }\n", "1:4 yaml-tag"],
    ["a: !!binary aGVq\n", "1:4 yaml-tag"],
    ["a: !!timestamp 2022-01-01\n", "1:4 yaml-tag"],
    ["a: !mine b\n", "1:4 yaml-tag"],
    ["? [a]\n: b\n", "1:3 yaml-key"],
    ["true: 1\n~: 2\n", "1:1 yaml-key,2:1 yaml-key"],
    ["a: &x b\n*x : 1\n", "2:1 yaml-key"],
  ])("%j: %s", (text, problems) => {
    expect(refused(text).join()).toBe(problems);
  });

  it("an alias inside what it stands for", () => {
    expect(refused("a: &x [*x]\n")).toEqual(["1:8 nested-too-deep"]);
  });
});

describe("bounds", () => {
  const lines = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join("");

  it("of size", () => {
    expect(refused(`a: ${"x".repeat(1_000_000)}`)).toEqual(["1:1 file-too-large"]);
    expect(value(`a: ${"x".repeat(900_000)}`)).toHaveProperty("a.length", 900_000);
  });

  it("of nesting", () => {
    const nested = (levels: number): string => `${"[".repeat(levels)}${"]".repeat(levels)}`;
    expect(value(nested(39))).toHaveLength(1);
    expect(refused(nested(41))).toEqual(["1:41 nested-too-deep"]);
    expect(refused(nested(100_000)).join()).toMatch(/^1:1\d\d nested-too-deep$/u);
    expect(refused("[".repeat(900_000)).join()).toMatch(/^1:1\d\d nested-too-deep$/u);
    expect(refused("{a: ".repeat(200_000)).join()).toMatch(/^1:\d\d\d nested-too-deep$/u);
    expect(refused(`${"- ".repeat(100_000)}x`).join()).toMatch(/^1:\d\d\d nested-too-deep$/u);
    expect(refused(lines(500, (index) => `${" ".repeat(index)}a:\n`)).join()).toMatch(/nested-too-deep$/u);
  });

  it("of nodes", () => {
    expect(value(lines(49_999, (index) => `k${index}: 1\n`))).toHaveProperty("k49998", "1");
    expect(refused(lines(50_001, () => "- 1\n"))).toEqual(["50000:3 too-many-nodes"]);
  });

  it("of words", () => {
    expect(refused(lines(200_001, () => "#\n"))).toEqual(["200001:2 too-many-words"]);
  });

  it("of aliases: a bomb is refused before it is unfolded", () => {
    const bomb = lines(9, (level) => {
      const of = level === 0 ? "x" : `*a${level - 1}`;
      return `a${level}: &a${level} [${Array.from({ length: 9 }, () => of).join(", ")}]\n`;
    });
    expect(refused(bomb)).toEqual(["4:10 too-many-aliases"]);
    expect(value(`a: &x 1\n${lines(100, (index) => `b${index}: *x\n`)}`)).toHaveProperty("b99", "1");
    expect(refused(`a: &x 1\n${lines(101, (index) => `b${index}: *x\n`)}`)).toEqual([
      "102:7 too-many-aliases",
    ]);
    expect(refused(`a: &x 1\n${lines(30_000, (index) => `b${index}: *x\n`)}`)).toEqual([
      "102:7 too-many-aliases",
    ]);
  });

  it.each<[string, string]>([
    ["keys that all stand twice", lines(60_000, (index) => `k${index % 30_000}: 1\n`)],
    ["quotes", "'".repeat(900_000)],
    ["open quotes", '"'.repeat(899_999)],
    ["colons", ": ".repeat(300_000)],
    ["question marks", "? ".repeat(300_000)],
    ["anchors", "&a ".repeat(300_000)],
    ["tags", "!a ".repeat(300_000)],
    ["stars", "*a ".repeat(300_000)],
    ["tabs", "\t".repeat(900_000)],
    ["comments", lines(200_000, () => "#\n")],
    ["markers", lines(100_000, () => "---\n")],
    ["percent signs", lines(300_000, () => "%\n")],
    ["commas", `[${",".repeat(400_000)}]`],
    ["steps of indentation", lines(1000, (index) => `${" ".repeat(index)}a:\n`)],
    ["a block without end", `a: |\n${lines(200_000, () => "  x\n")}`],
    ["a bad escape at every letter", `a: "${"\\q".repeat(100_000)}"`],
  ])("of time: %s", (_, text) => {
    const before = process.cpuUsage();
    const outcome = readYaml(text);
    expect(outcome.ok || outcome.problems.length > 0).toBe(true);
    expect(milliseconds(before)).toBeLessThan(MOST_MILLISECONDS);
  });
});
