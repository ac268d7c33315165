import { describe, expect, it } from "vitest";
import type { Criticism } from "../../src/analysis/index";
import { criticReport, warningTexts } from "../../src/report/criticReport";
import { both, modelOf } from "../model/models";

const finding = (id: string, of: string, variant?: string): Criticism => ({
  id: `unpaid.${id}`,
  kind: "unpaid",
  severity: "warning",
  path: [],
  values: { name: both(id), strategy: both("s"), of },
  ...(variant === undefined ? {} : { case: { id: variant, label: both(variant) } }),
});

const reason = both("Aftalt");
const critique = {
  findings: [finding("c", "x", "slow")],
  accepted: [
    { finding: finding("a", "x"), reason },
    { finding: finding("a", "y", "slow"), reason },
    { finding: finding("b", "z", "slow"), reason: both("Aftalt.") },
    { finding: finding("a", "u", "fast"), reason },
    { finding: finding("b", "v", "fast"), reason: both("Aftalt.") },
  ],
};

describe("criticReport", () => {
  it("tells what is accepted in several cases once, and in which; as data each by itself", () => {
    const { blocks, data } = criticReport(modelOf({}), critique, { language: "da" });
    const list = blocks.at(-1);
    const items = list?.kind === "list" ? list.items.map(String) : [];
    expect(items.map((text) => text.split(" – ").at(-1))).toEqual([
      "Aftalt. Også i »slow« og »fast«.",
      "Aftalt. Også i »fast«.",
    ]);
    expect(items[0]).toContain("[unpaid.a]");
    expect(items[1]).toContain("Variant »slow«");
    expect(data.accepted).toHaveLength(5);
  });

  it("does so among what a page warns of, after what is not accepted", () => {
    const texts = warningTexts(critique, "en");
    expect(texts).toHaveLength(3);
    expect(texts[0]).toMatch(/^Case “slow”/u);
    expect(texts[1]).toMatch(/\(Accepted: Aftalt\. Also in “slow” and “fast”\)$/u);
    expect(texts[2]).toMatch(/^Case “slow”.*\(Accepted: Aftalt\. Also in “fast”\)$/u);
  });
});
