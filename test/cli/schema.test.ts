import { expect, it } from "vitest";
import { traedesten } from "./command";

it("schema prints the JSON Schema of every kind of file, the same every time", async () => {
  const [first, again] = await Promise.all([traedesten(["schema"]), traedesten(["schema"])]);
  expect([first.code, first.stderr]).toEqual([0, ""]);
  expect(again.stdout).toBe(first.stdout);
  const schema = JSON.parse(first.stdout);
  expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
  const titles = schema.anyOf.map(({ title }: { title: string }) => title);
  expect(titles).toEqual(["scenario", "printed tables", "history", "figures", "evidence"]);
  expect(schema.anyOf[0].required).toContain("strategies");
});

it("schema takes no arguments", async () => {
  const { code, stdout, stderr } = await traedesten(["schema", "x.yaml"]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^error: too many arguments/u);
});
