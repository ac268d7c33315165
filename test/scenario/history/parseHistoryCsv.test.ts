import { describe, expect, it } from "vitest";
import { denmark } from "../../../src/denmark/index";
import { formatProblem } from "../../../src/problems/index";
import { parseHistory, parseHistoryCsv } from "../../../src/scenario/history/index";
import { goodOf, problemsOf } from "../outcomes";

const SETTINGS = {
  title: "a test",
  rules: "denmark",
  ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 },
};
const OPTIONS = { rules: denmark };

const SPELLS = [
  { from: "2022-07-01", until: "2023-01-01", state: "flexJob", awarded: "2022-06-20", wage: "8000.5" },
  { from: "2022-01-01", to: "2022-06-30", state: "cashBenefit", category: "30plus_andre" },
];

const linesOf = (csv: string, settings = {}): string[] =>
  problemsOf(parseHistoryCsv(csv, { ...SETTINGS, ...settings }, OPTIONS)).map((problem) =>
    formatProblem(problem, "en"),
  );

describe("parseHistoryCsv", () => {
  it.each([
    [",", "8000.5"],
    [";", "8.000,50"],
    ["\t", "8000.5"],
  ])(
    "reads columns separated by %j in any order, lines in any order, and periods of both kinds",
    (by, wage) => {
      const csv = [
        ["wage", "awarded", "category", "state", "until", "to", "from"],
        [wage, "2022-06-20", "", "flexJob", "2023-01-01", "", "2022-07-01"],
        ["", "", " 30plus_andre ", "cashBenefit", "", "2022-06-30", "2022-01-01"],
      ]
        .map((cells) => cells.join(by))
        .join("\n");
      const model = goodOf(parseHistoryCsv(csv, SETTINGS, OPTIONS));
      expect(model).toEqual(goodOf(parseHistory({ kind: "history", ...SETTINGS, spells: SPELLS }, OPTIONS)));
    },
  );

  it("reads settings as the rest of the document, numbers of its own included", () => {
    const csv = "from;to;state;wage\n2022-01-01;2022-01-31;ordinaryJob;8,000.50\n";
    const model = goodOf(
      parseHistoryCsv(csv, { ...SETTINGS, numbers: "english", municipality: "koebenhavn" }, OPTIONS),
    );
    expect(model.segments[0]?.numbers.wage).toBe("8000.5");
    expect(model.segments[0]?.label).toEqual({
      da: "løn pr. måned uden pension: 8.000,5",
      en: "wage per month without pension: 8,000.5",
    });
  });

  it("knows the line of a spell after empty lines, and after cells that hold line breaks", () => {
    expect(
      linesOf('from,to,state\n\n"2022-01-01\n",2022-01-31,nowhere\n\n2022-02-01,,selfSupport\n'),
    ).toEqual([
      expect.stringMatching(/^3:3 spells\[0\]\.state: “nowhere” is not among the names under states/u),
      expect.stringMatching(/^6:\d spells\[1\]: .*until, to/u),
    ]);
  });

  it("says of a number that is not clear what to do in a table, where nothing can be declared", () => {
    const advice = "write numbers without separators of thousands and with a point, such as 1234.50";
    for (const wage of ['"8.000,50"', "8.000"])
      expect(linesOf(`from,to,state,wage\n2022-01-01,2022-01-31,ordinaryJob,${wage}\n`)).toEqual([
        expect.stringContaining(advice),
      ]);
  });

  it("names what is wrong with the settings, beside what is wrong with the spells", () => {
    const csv = "from,to,state\n2022-01-01,2022-01-31,nowhere\n";
    expect(linesOf(csv, { ladder: {}, municipality: "nowhere" })).toEqual([
      expect.stringContaining("ladder: the key “weeksOnBenefits” is missing"),
      expect.stringContaining("ladder: the key “selfSupportedWeeks” is missing"),
      expect.stringContaining("municipality: “nowhere”"),
      expect.stringContaining("spells[0].state: “nowhere”"),
    ]);
  });
});
