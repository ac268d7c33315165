import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { jsonSchema } from "../../src/scenario/jsonSchema";
import { GOOD } from "./cohort/documents";
import { FULL, MODEL_A, MODEL_B, PRINTED, SMALL, SMALL_PRINTED } from "./documents";

const HISTORY = readFileSync("scenarios/history-flexjob.yaml", "utf8");

const validate = new Ajv({ strict: false, allErrors: true, formats: { date: true } }).compile(jsonSchema());
const isValid = (text: string): boolean => validate(parse(text));

describe("the JSON Schema", () => {
  it("is draft 7, plain data, and has every kind of document", () => {
    const schema = jsonSchema();
    expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(schema.anyOf).toMatchObject([
      { title: "scenario", additionalProperties: false, required: expect.arrayContaining(["strategies"]) },
      { title: "printed tables", additionalProperties: false, required: expect.arrayContaining(["tables"]) },
      { title: "history", additionalProperties: false, required: expect.arrayContaining(["ladder"]) },
      { title: "figures", additionalProperties: false, required: expect.arrayContaining(["sources"]) },
      { title: "evidence", additionalProperties: false, required: expect.arrayContaining(["entries"]) },
    ]);
  });

  it.each([
    ["model A", MODEL_A],
    ["model B", MODEL_B],
    ["printed tables", PRINTED],
    ["a history", HISTORY],
    ["small", SMALL],
    ["full", FULL],
    ["small printed", SMALL_PRINTED],
    ["a cohort", GOOD],
  ])("accepts %s", (_, text) => {
    const valid = isValid(text);
    expect(valid ? [] : validate.errors).toEqual([]);
  });

  it.each([
    ["a misspelt section", MODEL_A, "accounts:", "acounts:"],
    ["a misspelt key", MODEL_A, "evidence: computed", "evidens: computed"],
    ["an unknown grade of evidence", MODEL_A, "evidence: computed", "evidence: guess"],
    ["an unknown party", MODEL_A, "from: municipality", "from: kommune"],
    ["an unknown driver", MODEL_A, "per: place-year", "per: place"],
    ["a missing unit", MODEL_A, "    unit: DKK/place-year\n", ""],
    ["a flow without a party", SMALL, "from: municipality, ", ""],
    ["a misspelt key of an inheriting strategy", GOOD, "ordinaryEffort: replaced", "ordinaryEfort: replaced"],
    ["a missing title", SMALL, "title: Budget\n", ""],
    ["places that are a list", MODEL_A, "places: 100", "places: [100]"],
    ["a parameter that starts with a digit", MODEL_A, "  staffPrice:", "  2staff:"],
    ["a label in one language of two", SMALL, "title: Budget", "title: { da: Budget }"],
    ["a currency in words", SMALL, "currency: DKK", "currency: kroner"],
    ["cells that are not a list", PRINTED, "cells: [6.600, 11.200, 11.200, 6.600]", "cells: 6.600"],
    ["an unknown unit", PRINTED, "unit: 1.000 kr.", "unit: tkr."],
    ["an unknown layout", PRINTED, "layout: overview", "layout: wide"],
  ])("rejects %s", (_, text, good, bad) => {
    const wrong = text.replace(good, bad);
    expect(wrong).not.toBe(text);
    expect(isValid(wrong)).toBe(false);
  });

  it("describes keys, for completion in editors", () => {
    const text = JSON.stringify(jsonSchema());
    for (const words of ["Styringsområde", "How the figure is known", "The first day not counted"])
      expect(text).toContain(words);
  });
});
