import { describe, expect, it } from "vitest";
import { denmark } from "../../../src/denmark/index";
import { formatProblem } from "../../../src/problems/index";
import { parseScenario } from "../../../src/scenario/index";
import { problemsOf } from "../outcomes";
import { cohortOf, over } from "./cohortOf";

type Plain = Record<string, unknown>;

const flow = (more: Plain = {}): Plain => ({
  from: "municipality",
  to: "economy",
  account: "main",
  per: "person-month",
  of: "usual",
  amount: "pay",
  ...more,
});

/** What the state refunds of the ordinary effort. */
const REFUND: Plain = {
  from: "centralGovernment",
  to: "municipality",
  account: "main",
  share: "kept",
  of: "effort",
};

/** A reference with an ordinary effort, and a strategy that replaces it in a phase of its own. */
const named = (moving: Plain = {}, still: Plain = {}, more: Plain = {}): Plain => ({
  reference: "still",
  ordinaryEffort: { flow: "effort" },
  strategies: {
    still: {
      phases: { usual: { in: "out", sinceEntry: [2], label: "Ordinary" } },
      flows: { effort: flow() },
      ...still,
    },
    moving: { phases: { module: { in: ["out", "inside"], sinceEntry: [0, 17] } }, ...moving },
  },
  ...more,
});

const armOf = async (change: Plain) => {
  const { strategies, ordinaryEffort } = await cohortOf(change);
  const arm = strategies.find(({ id }) => id === "moving");
  return {
    said: ordinaryEffort,
    phases: arm?.dynamics?.phases.map(({ id, beside, window }) => ({ id, ...beside, ...window })),
    flows: arm?.flows.map(({ id, of }) => `${id} of ${of}`),
  };
};

describe("an ordinary effort that is named", () => {
  it("is charged to a strategy that includes it, in the reference's phase and window", async () => {
    expect(await armOf(named({ ordinaryEffort: "included" }))).toEqual({
      said: { reference: "still", flows: ["effort"] },
      phases: [
        { id: "module", by: "sinceEntry", from: 0, until: 17 },
        { id: "usual", by: "sinceEntry", from: 2 },
      ],
      flows: ["effort of usual"],
    });
  });

  it("is charged where it is replaced only while none of its own phases holds", async () => {
    const { phases, flows } = await armOf(named());
    expect(phases).toEqual([
      { id: "module", by: "sinceEntry", from: 0, until: 17 },
      { id: "usual", by: "sinceEntry", from: 2, phases: ["module"], hold: false },
    ]);
    expect(flows).toEqual(["effort of usual"]);
  });

  it("goes on beside what replaces it where only a part of it falls away", async () => {
    const { said, phases, flows } = await armOf(
      named({}, {}, { ordinaryEffort: { flow: "effort", avoidableShare: "kept" } }),
    );
    expect(said?.flows).toEqual(["effort", "effort.kept"]);
    expect(phases?.at(-1)).toMatchObject({ id: "usual.kept", phases: ["module"], hold: true });
    expect(flows).toEqual(["effort of usual", "effort.kept of usual.kept"]);
  });

  it("falls away flow by flow, a refund as what it refunds", async () => {
    const flows = { effort: flow(), refund: REFUND, casework: flow() };
    const shares = { effort: "kept" };
    const { said, flows: paid } = await armOf(
      named({}, { flows }, { ordinaryEffort: { flow: ["effort", "casework"], avoidableShare: shares } }),
    );
    expect(said?.flows).toEqual(["effort", "effort.kept", "refund", "refund.kept", "casework"]);
    expect(paid).toEqual([
      "effort of usual",
      "refund of usual",
      "casework of usual",
      "effort.kept of usual.kept",
      "refund.kept of usual.kept",
    ]);
  });

  it("may be of a state, and takes refunds with it", async () => {
    const still = { phases: {}, flows: { effort: flow({ of: "out" }), refund: REFUND } };
    const { said, phases, flows } = await armOf(named({}, still));
    expect(said?.flows).toEqual(["effort", "refund"]);
    expect(phases?.map(({ id }) => id)).toEqual(["module", "out.ordinary"]);
    expect(flows).toEqual(["effort of out.ordinary", "refund of out.ordinary"]);
    expect((await armOf(named({ ordinaryEffort: "included" }, still))).flows).toEqual([
      "effort of out",
      "refund of out",
    ]);
  });

  it("may be several flows, at the reference's own prices", async () => {
    const still = { flows: { effort: flow(), office: flow({ of: "out" }) }, parameters: { pay: 700 } };
    const model = await cohortOf(named({}, still, { ordinaryEffort: { flow: ["effort", "office"] } }));
    const [reference, arm] = ["still", "moving"].map((of) => model.strategies.find(({ id }) => id === of));
    expect(arm?.flows.map(({ id }) => id)).toEqual(["effort", "office"]);
    expect(arm?.flows.map(({ amount }) => amount)).toEqual(reference?.flows.map(({ amount }) => amount));
  });

  it("is not counted twice by a strategy that inherits it whole, nor are phases of both its own", async () => {
    const visits = { in: "out", inState: [0, 4] };
    const still = { phases: { usual: { in: "out" }, visits } };
    const change = named({ extends: "still", ordinaryEffort: "replaced" }, still);
    const { phases, flows } = await armOf(change);
    expect(flows).toEqual(["effort of usual"]);
    expect(phases?.map(({ id }) => id)).toEqual(["visits", "module", "usual"]);
    expect(phases?.at(-1)).toMatchObject({ phases: ["module"], hold: false });
  });

  it("has no place of the reference's, and is nobody's in the reference itself", async () => {
    const still = {
      capacity: { seats: { places: 5 } },
      phases: { usual: { in: "out", place: "seats" } },
    };
    const model = await cohortOf(named({}, still));
    const [reference, arm] = ["still", "moving"].map((of) => model.strategies.find(({ id }) => id === of));
    expect(arm?.dynamics?.phases.at(-1)).not.toHaveProperty("place");
    expect(reference?.dynamics?.phases).toHaveLength(1);
    expect(reference?.dynamics?.phases[0]).toMatchObject({ id: "usual", place: "seats" });
    expect(reference?.dynamics?.phases[0]).not.toHaveProperty("beside");
  });
});

const PROBLEMS: readonly {
  readonly name: string;
  readonly change: Plain;
  readonly says: readonly [string, string];
}[] = [
  {
    name: "no reference",
    change: named({}, {}, { reference: undefined }),
    says: [
      "ordinaryEffort: “ordinaryEffort” is read only together with the key “reference”, which is not here",
      "ordinaryEffort: »ordinaryEffort« læses kun sammen med nøglen »reference«, som her ikke er",
    ],
  },
  {
    name: "a misspelt flow",
    change: named({}, {}, { ordinaryEffort: { flow: "efort" } }),
    says: [
      "“efort” is not among the names under strategies.still.flows: effort",
      "»efort« er ikke blandt navnene under strategies.still.flows: effort",
    ],
  },
  {
    name: "a flow of another strategy",
    change: named({ flows: { mine: flow({ of: "module" }) } }, {}, { ordinaryEffort: { flow: "mine" } }),
    says: [
      "“mine” is not among the names under strategies.still.flows: effort",
      "»mine« er ikke blandt navnene under strategies.still.flows: effort",
    ],
  },
  {
    name: "a flow for what is bought",
    change: named(
      {},
      {
        capacity: { crew: { staff: 1 } },
        flows: { effort: flow(), staff: flow({ per: "staff-year", of: "crew", amount: "staffPrice" }) },
      },
      { ordinaryEffort: { flow: "staff" } },
    ),
    says: [
      "ordinaryEffort.flow: “staff” is paid staff-year; the ordinary effort is a flow of still per person-week, person-month or person-year",
      "ordinaryEffort.flow: »staff« betales staff-year; den ordinære indsats er en strøm i still pr. person-week",
    ],
  },
  {
    name: "a flow for events",
    change: named(
      {},
      {
        events: { begun: { entry: true } },
        flows: { once: flow({ per: "event", of: "begun", amount: "once" }) },
      },
      { ordinaryEffort: { flow: "once" } },
    ),
    says: ["ordinaryEffort.flow: “once” is paid event", "ordinaryEffort.flow: »once« betales event"],
  },
  {
    name: "a share of a flow",
    change: named(
      {},
      {
        flows: {
          effort: flow(),
          refund: REFUND,
        },
      },
      { ordinaryEffort: { flow: "refund" } },
    ),
    says: [
      "ordinaryEffort.flow: “refund” is a share of another flow, and follows it: write flow: effort",
      "ordinaryEffort.flow: »refund« er en andel af en anden strøm og følger med den: skriv flow: effort",
    ],
  },
  {
    name: "the flow written once more",
    change: named({ flows: { effort: flow({ of: "module" }) } }),
    says: [
      "strategies.moving.flows.effort: the ordinary effort is counted twice: it is charged from still already, so leave flows.effort out here",
      "strategies.moving.flows.effort: den ordinære indsats er talt med to gange: den betales allerede fra still, så udelad flows.effort her",
    ],
  },
  {
    name: "the phase narrowed by hand",
    change: named({
      extends: "still",
      ordinaryEffort: "replaced",
      phases: { module: { in: "out", sinceEntry: [0, 17] }, usual: { sinceEntry: [17] } },
    }),
    says: [
      "strategies.moving.phases.usual: the ordinary effort is counted twice: it is charged from still already, so leave phases.usual out here",
      "strategies.moving.phases.usual: den ordinære indsats er talt med to gange: den betales allerede fra still, så udelad phases.usual her",
    ],
  },
  {
    name: "something else by the phase's name",
    change: named({ events: { usual: { entry: true } } }),
    says: [
      "strategies.moving.events.usual: “usual” already stands under strategies.still.phases",
      "strategies.moving.events.usual: »usual« står allerede under strategies.still.phases",
    ],
  },
  {
    name: "nothing that replaces it",
    change: named({ phases: { module: { in: "inside" } } }),
    says: [
      "strategies.moving.ordinaryEffort: nothing says when moving stands instead of the ordinary effort: give it a phase of its own in one of the states of usual – in: out – or write ordinaryEffort: included",
      "strategies.moving.ordinaryEffort: intet siger, hvornår moving træder i stedet for den ordinære indsats: giv den en fase i en af tilstandene for usual – in: out – eller skriv ordinaryEffort: included",
    ],
  },
  {
    name: "a reference that replaces it",
    change: named({}, { ordinaryEffort: "replaced" }),
    says: [
      "strategies.still.ordinaryEffort: still is the reference, in which the ordinary effort is written: write ordinaryEffort: included",
      "strategies.still.ordinaryEffort: still er referencen, hvor den ordinære indsats er skrevet: skriv ordinaryEffort: included",
    ],
  },
  {
    name: "more than all of it",
    change: named({}, {}, { ordinaryEffort: { flow: "effort", avoidableShare: "kept * 3" } }),
    says: [
      "ordinaryEffort.avoidableShare: the value is 1.2; it must be 0 – 1",
      "ordinaryEffort.avoidableShare: værdien er 1.2; den skal være 0 – 1",
    ],
  },
  {
    name: "more than all of it in one strategy",
    change: named(
      { parameters: { kept: "120%" } },
      {},
      { ordinaryEffort: { flow: "effort", avoidableShare: "kept" } },
    ),
    says: [
      "ordinaryEffort.avoidableShare: the value is 1.2; it must be 0 – 1",
      "ordinaryEffort.avoidableShare: værdien er 1.2; den skal være 0 – 1",
    ],
  },
  {
    name: "a share of a flow that is none of its",
    change: named({}, {}, { ordinaryEffort: { flow: "effort", avoidableShare: { efort: "kept" } } }),
    says: [
      "ordinaryEffort.avoidableShare.efort: “efort” is not among the names under ordinaryEffort.flow: effort. Did you mean “effort”?",
      "ordinaryEffort.avoidableShare.efort: »efort« er ikke blandt navnene under ordinaryEffort.flow: effort. Mente du »effort«?",
    ],
  },
  {
    name: "more than all of one of its flows",
    change: named({}, {}, { ordinaryEffort: { flow: "effort", avoidableShare: { effort: "kept * 3" } } }),
    says: [
      "ordinaryEffort.avoidableShare.effort: the value is 1.2; it must be 0 – 1",
      "ordinaryEffort.avoidableShare.effort: værdien er 1.2; den skal være 0 – 1",
    ],
  },
  {
    name: "a word in the place of the key",
    change: named({}, {}, { ordinaryEffort: "replaced" }),
    says: [
      "ordinaryEffort: expected keys with values, found replaced",
      "ordinaryEffort: forventede nøgler med værdier, fandt replaced",
    ],
  },
  {
    name: "an unknown key",
    change: named({}, {}, { ordinaryEffort: { flow: "effort", avoidable: "kept" } }),
    says: [
      "ordinaryEffort.avoidable: unknown key “avoidable”",
      "ordinaryEffort.avoidable: ukendt nøgle »avoidable«",
    ],
  },
];

describe("an ordinary effort that does not add up", () => {
  it.each(PROBLEMS)("is a problem: $name", async ({ change, says }) => {
    const problems = problemsOf(await parseScenario(over(change), { rules: denmark }));
    const texts = (["en", "da"] as const).map((language) =>
      problems.map((problem) => formatProblem(problem, language)),
    );
    says.forEach((said, language) => {
      expect(texts[language]?.filter((text) => text.includes(said))).toHaveLength(1);
    });
    expect(problems).toHaveLength(1);
  });
});
