import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestName } from "../../src/problems/index";

const KNOWN = ["municipality", "centralGovernment", "region", "foundation", "citizen", "employer", "economy"];
const anyName = fc.stringMatching(/^[a-zæøå]{3,20}$/u);

describe("nearestName", () => {
  it.each([
    ["municipallity", "municipality"],
    ["Municipality", "municipality"],
    ["regoin", "region"],
    ["centralgoverment", "centralGovernment"],
    ["citizens", "citizen"],
  ])("takes %s for %s", (slip, name) => {
    expect(nearestName(slip, KNOWN)).toBe(name);
  });

  it.each(["kommune", "x", "", "stat", "minister"])("guesses nothing for “%s”", (name) => {
    expect(nearestName(name, KNOWN)).toBeUndefined();
  });

  it("has nothing to say where nothing is known", () => {
    expect(nearestName("region", [])).toBeUndefined();
  });

  it("finds a name with one letter wrong, missing, added or moved", () => {
    fc.assert(
      fc.property(
        anyName,
        fc.nat(),
        fc.constantFrom("wrong", "missing", "added", "moved"),
        (name, pick, slip) => {
          const at = pick % (name.length - 1);
          const [before, letter = "", after] = [name.slice(0, at), name[at], name.slice(at + 1)];
          const slipped = {
            wrong: `${before}q${after}`,
            missing: `${before}${after}`,
            added: `${before}q${letter}${after}`,
            moved: `${before}${after.slice(0, 1)}${letter}${after.slice(1)}`,
          }[slip];
          expect(nearestName(slipped, ["0123456789", name, "9876543210"])).toBe(name);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is always one of the known names, or nothing", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (name, known) => {
        const nearest = nearestName(name, known);
        if (nearest !== undefined) expect(known).toContain(nearest);
      }),
    );
  });

  it("takes the nearest of several, and the first of equals", () => {
    expect(nearestName("placePrise", ["placePrices", "placePrice"])).toBe("placePrice");
    expect(nearestName("flow3", ["flow1", "flow2"])).toBe("flow1");
  });

  it("is quick about what no one writes by hand", () => {
    const long = "x".repeat(100_000);
    const start = performance.now();
    expect(nearestName(long, Array(100).fill("x".repeat(99_999)))).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
