import { expect, it } from "vitest";
import { inputTypes } from "./inputTypes";

it("the types of documents are what the schemas say, in the schemas' words", async () => {
  await expect(inputTypes()).toMatchFileSnapshot("../../../src/scenario/schema/inputs.ts");
});
