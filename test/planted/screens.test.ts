import { describe, expect, it } from "vitest";
import { keys, languageOf, NUMBERS, screenModel, screenOf, storedScreen } from "./screens";

const KEYS = keys();

// Readers were handed these screens alone and asked whether it pays, for whom, what it hangs on and what to distrust. A
// screen that changes is read again: store it anew only with its key looked at.
describe("first screens with planted faults", () => {
  it("are twenty, in both languages, of answers of both kinds", () => {
    expect(Object.keys(KEYS).sort()).toEqual(NUMBERS);
    const pays = NUMBERS.map((number) => KEYS[number]?.pays);
    expect(pays.filter((each) => each === true).length).toBeGreaterThanOrEqual(5);
    expect(pays.filter((each) => each === false).length).toBeGreaterThanOrEqual(5);
    expect(new Set(NUMBERS.map((number) => KEYS[number]?.distrust)).size).toBeGreaterThanOrEqual(15);
  });

  it.each(NUMBERS)("print as they were read, and answer their key: %s", async (number) => {
    const key = KEYS[number];
    const model = await screenModel(number);
    const { text, found, ...rest } = screenOf(model, languageOf(number));
    expect(text).toBe(storedScreen(number));
    expect(rest).toEqual({
      pays: key?.pays,
      costsMore: key?.costsMore,
      costsLess: key?.costsLess,
      hangsOn: key?.hangsOn,
    });
    if (key?.distrust === "nothing") expect(found).toEqual([]);
    else expect(found).toContain(key?.distrust);
    // The key is not on the screen, and what it asks for is.
    const label = model.parameters[key?.hangsOn ?? ""]?.label[languageOf(number)] ?? "";
    expect(text.replace(/\s+/gu, " ")).toContain(label);
  });
});
