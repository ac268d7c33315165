import { expect, it } from "vitest";
import { problemTexts } from "../../src/problems/texts/index";
import { paragraph, table, title } from "../../src/report/block";
import { renderMarkdown } from "../../src/report/index";

const codes = Object.entries(problemTexts).sort(([a], [b]) => (a < b ? -1 : 1));

const list = table({
  columns: ["Code", "In English", "In Danish"].map((heading) => ({ heading, align: "left" })),
  lines: codes.map(([code, { en, da }]) => ({ cells: [code, en, da].map((text) => ({ text })) })),
});

const page = {
  blocks: [
    title("Problems"),
    paragraph(
      "Every code a problem may have, with the sentence that puts it into words; what stands in braces is filled in. Codes stay, sentences may be worded anew. This page is made from them: npx vitest run test/docs/problemCodes.test.ts -u",
    ),
    list,
  ],
  main: list.kind === "table" ? list.table : { columns: [], lines: [] },
  data: {},
};

it("the page of problem codes has every code as it is worded today", async () => {
  expect(codes.length).toBeGreaterThan(200);
  // Without the spaces that make columns straight, which are most of it.
  const text = renderMarkdown(page, { language: "en" })
    .replace(/ {2,}/gu, " ")
    .replace(/:-{2,}/gu, ":--");
  await expect(text).toMatchFileSnapshot("../../docs/problems.md");
});
