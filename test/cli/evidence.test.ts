import { describe, expect, it } from "vitest";
import { traedesten } from "./command";
import { bi46Folder } from "./folder";

describe("traedesten evidence", () => {
  it("lists what was read, with population and sentence, in Danish and English", async () => {
    const [da, en, json, csv] = await Promise.all([
      traedesten(["evidence", "jobsurvival"]),
      traedesten(["evidence", "jobsurvival", "--lang", "en"]),
      traedesten(["evidence", "jobsurvival", "--format", "json"]),
      traedesten(["evidence", "--format", "csv"]),
    ]);
    expect([da.code, en.code, json.code, csv.code]).toEqual([0, 0, 0, 0]);
    const plain = (text: string): string => text.replaceAll(/\s+/gu, " ");
    expect(plain(da.stdout)).toContain("50 pct. (mellem 38 pct. og 64 pct., mellem kommuner)");
    expect(plain(da.stdout)).toContain("opnåede 50 pct. varig beskæftigelse.«");
    expect(plain(en.stdout)).toContain("Measured on: Recipients of cash benefit who left for a job");
    expect(JSON.parse(json.stdout)).toMatchObject([
      {
        id: "jobsurvival.kontanthjaelp.2023",
        value: "0.5",
        range: ["0.38", "0.64"],
        design: "register",
        year: 2023,
      },
    ]);
    expect(csv.stdout.trim().split("\n").length).toBeGreaterThan(24);
  });

  it("says the nearest where nothing is found, and takes a file of one's own", async () => {
    const none = await traedesten(["evidence", "jobsurvivl", "--lang", "en"]);
    expect([none.code, none.stdout]).toEqual([2, ""]);
    expect(none.stderr).toContain("Did you mean “jobsurvival”?");
    const { path, write } = await bi46Folder();
    await write(
      "own.csv",
      "id;label;population;outcome;value;unit;design;year;country;source;link;sentence\n" +
        "job.own.2026;Job;Egne;i job;55%;1;register;2026;DK;Egen;https://example.org;55 pct.\n",
    );
    const found = await traedesten([
      "evidence",
      "job.own",
      "--evidence",
      `${path}/own.csv`,
      "--format",
      "json",
    ]);
    expect(JSON.parse(found.stdout)).toMatchObject([{ id: "job.own.2026", value: "0.55" }]);
  });
});
