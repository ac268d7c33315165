import { describe, expect, it } from "vitest";
import { pathText } from "../../src/problems/index";

describe("pathText", () => {
  it.each([
    [[], ""],
    [["title"], "title"],
    [["strategies", "intensive", "flows", 0, "per"], "strategies.intensive.flows[0].per"],
    [["accept", 1, "id"], "accept[1].id"],
    [[0, "id"], "[0].id"],
    [["cells", 0, 1], "cells[0][1]"],
    [["tables", "4b", "rows"], "tables.4b.rows"],
  ])("writes %j as “%s”", (path, text) => {
    expect(pathText(path)).toBe(text);
  });
});
