import { expect, it } from "vitest";
import { DRIVERS, EVIDENCE } from "../../src/model/index";

it("pays months and years of what has a length, and persons and dates one by one", () => {
  expect(DRIVERS).toMatchObject({
    "place-month": "places",
    "place-year": "places",
    person: "persons",
    "staff-month": "staff",
    "staff-year": "staff",
    date: "dates",
  });
});

it("grades evidence from law to assumption, a goal below every result", () => {
  expect(EVIDENCE.indexOf("law")).toBe(0);
  expect(EVIDENCE.at(-1)).toBe("assumption");
  for (const known of ["law", "published", "register", "computed", "expert"] as const)
    expect(EVIDENCE.indexOf("target")).toBeGreaterThan(EVIDENCE.indexOf(known));
});
