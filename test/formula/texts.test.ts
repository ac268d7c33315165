import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formulaTexts } from "../../src/problems/texts/formula";

const folder = new URL("../../src/formula/", import.meta.url);
const source = readdirSync(folder)
  .map((file) => readFileSync(new URL(file, folder), "utf8"))
  .join("\n");

const slots = (text: string): string[] => [...new Set(text.match(/\{\w+\}/gu))].sort();

describe("the texts of formula problems", () => {
  it.each(Object.entries(formulaTexts))(
    "%s is used, and says the same in both languages",
    (code, { da, en }) => {
      expect(source).toContain(`"${code}"`);
      expect(slots(da)).toEqual(slots(en));
    },
  );
});
