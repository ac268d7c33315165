import { describe, expect, it } from "vitest";
import type { BackgroundFigure } from "../../src/model/index";
import { backgroundBlocks } from "../../src/report/backgroundBlocks";

const figure: BackgroundFigure = {
  id: "limit",
  label: { da: "Grænse for udbud", en: "Limit for tendering" },
  value: "750000",
  unit: "EUR",
  source: { da: "EU's regler", en: "EU rules" },
};
const grant: BackgroundFigure = {
  id: "grant",
  label: { da: "Støtte", en: "Grant" },
  value: "25000000",
  unit: "DKK",
  source: { da: "notatet", en: "the note" },
  note: { da: "ophører", en: "ends" },
};

describe("backgroundBlocks", () => {
  it("tells each figure with its unit, source and note, in both languages", () => {
    const model = { background: [grant, figure], currency: "DKK" };
    expect(backgroundBlocks(model, "da")[1]).toEqual({
      kind: "list",
      items: ["Støtte: 25.000.000 kr. (notatet) – ophører", "Grænse for udbud: 750.000 EUR (EU's regler)"],
    });
    expect(backgroundBlocks(model, "en")[1]).toEqual({
      kind: "list",
      items: ["Grant: DKK 25,000,000 (the note) – ends", "Limit for tendering: 750,000 EUR (EU rules)"],
    });
  });

  it("says nothing where there is nothing", () => {
    expect(backgroundBlocks({ currency: "DKK" }, "da")).toEqual([]);
    expect(backgroundBlocks({ background: [], currency: "DKK" }, "da")).toEqual([]);
  });
});
