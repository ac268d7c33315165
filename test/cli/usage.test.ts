import { describe, expect, it } from "vitest";
import { HELP } from "../../src/cli/helpTexts";
import { languageOf } from "../../src/cli/language";
import { traedesten } from "./command";

const firstLine = async (line: string): Promise<string> => {
  const { code, stdout, stderr } = await traedesten(line.split(" "));
  expect([line, code, stdout]).toEqual([line, 2, ""]);
  return stderr.split("\n")[0] ?? "";
};

describe("usage errors", () => {
  it.each([
    ["run", "fejl: argumentet »files« mangler", "error: missing required argument 'files'"],
    ["run x --lagn", "fejl: ukendt valg »--lagn«", "error: unknown option '--lagn'"],
    ["rnu x", "fejl: ukendt kommando »rnu«", "error: unknown command 'rnu'"],
    [
      "break-even x y",
      "fejl: for mange argumenter: forventede 1, fandt 2.",
      "error: too many arguments for 'break-even'. Expected 1 argument but got 2.",
    ],
    [
      "run x --unit dollar",
      "fejl: »dollar« kan ikke bruges til valget »--unit <unit>«. Skriv en af: kr, 1000, mio.",
      "error: option '--unit <unit>' argument 'dollar' is invalid. Allowed choices are kr, 1000, mio.",
    ],
    [
      "budget x --level 3",
      "fejl: »3« kan ikke bruges til valget »--level <level>«. Skriv et årstal som 2025, eller running.",
      "error: option '--level <level>' argument '3' is invalid. Write a year such as 2025, or running.",
    ],
    [
      "run x --set a=1 --set a=2",
      "fejl: »a=2« kan ikke bruges til valget »--set <name=value>«. a er sat to gange.",
      "error: option '--set <name=value>' argument 'a=2' is invalid. a is set twice.",
    ],
    [
      "parameters --at i-går",
      "fejl: »i-går« kan ikke bruges til valget »--at <date>«. Skriv en dato som 2022-07-01.",
      "error: option '--at <date>' argument 'i-går' is invalid. Write a date such as 2022-07-01.",
    ],
  ])("are in the language asked for: %s", async (line, danish, english) => {
    expect([await firstLine(`${line} --lang da`), await firstLine(`${line} --lang=en`)]).toEqual([
      danish,
      english,
    ]);
  });
});

describe("help", () => {
  it("is in the language asked for, every word of it", async () => {
    for (const name of [
      "",
      "run",
      "budget",
      "check",
      "break-even",
      "sensitivity",
      "decompose",
      "explain",
      "parameters",
      "history",
      "schema",
      "init",
    ]) {
      const args = name === "" ? [] : [name];
      const danish = await traedesten([...args, "--lang", "da", "--help"]);
      const english = await traedesten([...args, "--lang", "en", "--help"]);
      // `schema` has no language of its own, and says so before it shows help.
      if (name === "schema") continue;
      expect([name, danish.code, english.code]).toEqual([name, 0, 0]);
      expect(danish.stdout).toMatch(/^Brug: traedesten/u);
      expect(danish.stdout).toContain("Eksempler:");
      expect(danish.stdout).not.toMatch(
        /\b(?:Usage|Options|Examples|default|choices|display|with|the|whose|only)\b/u,
      );
      expect(english.stdout).not.toMatch(/\b(?:Brug|Valg|Eksempler|ellers|mulige|hvis|kun)\b/u);
    }
  });

  it("has both languages of every text", () => {
    for (const [name, { da, en }] of Object.entries(HELP)) {
      expect([name, da.length > 3, en.length > 3]).toEqual([name, true, true]);
      if (!["ownLanguage"].includes(name)) expect([name, String(da) === en]).toEqual([name, false]);
    }
  });
});

describe("languageOf", () => {
  it.each([
    [["run", "x", "--lang", "en"], { LANG: "da_DK.UTF-8" }, "en"],
    [["run", "x", "--lang=da"], {}, "da"],
    [["run", "--lang", "da", "--lang", "en"], {}, "en"],
    [["run", "--lang", "tysk"], { LANG: "da_DK" }, "da"],
    [["run", "--", "--lang", "en"], { LANG: "da" }, "da"],
    [[], { LC_ALL: "da_DK.UTF-8", LANG: "en_US.UTF-8" }, "da"],
    [[], { LC_MESSAGES: "en_GB", LANG: "da_DK" }, "en"],
    [[], { LC_ALL: "", LANG: "da_DK@euro" }, "da"],
    [[], { LANG: "de_DE.UTF-8" }, "en"],
    [[], { LANG: "C.UTF-8" }, "en"],
    [[], { LANG: "danish" }, "en"],
  ] as const)("of %j and %j is %s", (args, environment, language) => {
    expect(languageOf(args, environment)).toBe(language);
  });
});
