import { describe, expect, it } from "vitest";
import { parseScenarioYaml } from "../../src/entries/yaml";
import { SMALL } from "./documents";
import { goodOf, problemsOf } from "./outcomes";

const GRANT = `background:
  grant:
    label: { da: Støtte, en: Grant }
    value: 25_000_000
    unit: DKK
    source: { da: notatet, en: the note }
  limit: { value: 750_000, unit: EUR, source: EU, note: { da: ca., en: about } }
`;

describe("background", () => {
  it("is kept as it is written, and is no part of what the scenario is", async () => {
    const plain = goodOf(await parseScenarioYaml(SMALL));
    const told = goodOf(await parseScenarioYaml(`${SMALL}${GRANT}`));
    expect(told.background).toEqual([
      {
        id: "grant",
        label: { da: "Støtte", en: "Grant" },
        value: "25000000",
        unit: "DKK",
        source: { da: "notatet", en: "the note" },
      },
      {
        id: "limit",
        label: { da: "limit", en: "limit" },
        value: "750000",
        unit: "EUR",
        source: { da: "EU", en: "EU" },
        note: { da: "ca.", en: "about" },
      },
    ]);
    expect(told.fingerprint).toBe(plain.fingerprint);
  });

  it("has a value, a unit and a source", async () => {
    const outcome = await parseScenarioYaml(`${SMALL}background: { grant: { label: G } }\n`);
    expect(problemsOf(outcome).map(({ path, values }) => `${path.join(".")}.${values?.key}`)).toEqual([
      "background.grant.value",
      "background.grant.unit",
      "background.grant.source",
    ]);
  });
});
