import { describe, expect, it } from "vitest";
import { binary, parameter } from "../../../src/formula/index";
import { cohortOf, flowOf } from "./cohortOf";

const paid = { from: "municipality", to: "economy", account: "main" };

describe("a flow of citizens", () => {
  it("is paid per time in a state or phase, per staff of a caseload, per event", async () => {
    const model = await cohortOf({
      strategies: {
        moving: {
          phases: { first: { in: "out" } },
          events: { started: { entry: true } },
          caseloads: { mentors: { citizensPerStaff: 20, of: "first" } },
          flows: {
            state: { ...paid, per: "person-month", of: "inside", amount: "pay" },
            phase: { ...paid, per: "person-month", of: "first", amount: "pay" },
            staff: { ...paid, per: "staff-year", of: "mentors", amount: "staffPrice" },
            event: { ...paid, per: "event", of: "started", amount: "once" },
          },
        },
      },
    });
    expect(model.strategies[1]?.flows.map(({ of, per }) => `${per} ${of}`)).toEqual([
      "person-month inside",
      "person-month first",
      "staff-year mentors",
      "event started",
    ]);
  });

  it("may be a share of another, and of that in turn", async () => {
    const model = await cohortOf({
      strategies: {
        moving: {
          flows: {
            again: { from: "economy", to: "region", account: "main", share: "kept", of: "back" },
            back: {
              from: "centralGovernment",
              to: "municipality",
              account: "main",
              share: "part",
              of: "pay",
            },
            pay: { ...paid, per: "person-month", of: "inside", amount: "pay" },
          },
        },
      },
    });
    const shareOf = (flow: string, share: string) =>
      binary("multiply", parameter(`moving.${flow}.amount`), parameter(share));
    expect(flowOf(model, "back")).toMatchObject({
      per: "person-month",
      of: "inside",
      amount: parameter("moving.back.amount"),
    });
    expect(model.definitions["moving.back.amount"]?.formula).toEqual(shareOf("pay", "part"));
    expect(flowOf(model, "again")).toMatchObject({
      per: "person-month",
      of: "inside",
      amount: shareOf("back", "kept"),
    });
  });

  it("that is inherited knows where it was written", async () => {
    const model = await cohortOf({
      strategies: {
        moving: { flows: { pay: { ...paid, per: "person-month", of: "inside", amount: "pay" } } },
        child: { extends: "moving" },
      },
    });
    expect(flowOf(model, "pay", "child").path).toEqual(["strategies", "moving", "flows", "pay"]);
    expect(model.strategies.find(({ id }) => id === "child")?.label.en).toBe("child");
  });
});
