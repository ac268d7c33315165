import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { denmark } from "../../src/denmark/index";
import { loadScenario } from "../../src/node/index";
import { loadNamedTables, scenarioOf } from "../../src/node/load";
import { openFile } from "../../src/node/openFile";
import { ProblemError } from "../../src/problems/index";
import { scenarioFile } from "../report/bi46";

const folder = await mkdtemp(join(tmpdir(), "trædesten open "));
afterAll(() => rm(folder, { recursive: true, force: true }));

const copied = async (name: string): Promise<string> => {
  const file = join(folder, name);
  await cp(scenarioFile(name.replace(".yaml", "")), file);
  return file;
};

describe("openFile", () => {
  it("reads its file once: what is asked later is of the same text, and the document in it is made once", async () => {
    const file = join(folder, "note.yaml");
    await writeFile(file, "title: Before\n");
    const open = openFile(file);
    const read = await open.read();
    await writeFile(file, "title: After\n");
    expect(await open.read()).toBe(read);
    if (!("text" in read)) throw new Error("it was not read");
    expect(read.text).toBe("title: Before\n");
    expect(read.document()).toBe(read.document());
  });

  it("says why there is nothing to read", async () => {
    expect(await openFile(join(folder, "nowhere.yaml")).read()).toEqual({
      code: "file-missing",
      found: join(folder, "nowhere.yaml"),
    });
    expect(await openFile(folder).read()).toMatchObject({ code: "file-is-folder" });
  });
});

describe("scenarioOf", () => {
  it("gives of one reading what is given of a reading for each: the scenario, and each of its cases", async () => {
    const open = openFile(scenarioFile("bi46-model-a"));
    const options = [{}, { case: "personsInAll" }, { case: "noEffect" }, { case: "nothingFallsAway" }, {}];
    for (const asked of options)
      expect(await scenarioOf(open, { rules: denmark, ...asked })).toEqual(
        await loadScenario(open.file, { rules: denmark, ...asked }),
      );
  });
});

describe("loadNamedTables", () => {
  it("does not read again what was read of the same file, and reads any other", async () => {
    const [tables, a] = await Promise.all(
      ["bi46-printed-tables.yaml", "bi46-model-a.yaml", "bi46-model-b.yaml"].map(copied),
    );
    const options = { rules: denmark };
    const model = await loadScenario(a as string, options);
    const { models } = await loadNamedTables(tables as string, options, [], [{ file: a as string, model }]);
    expect(models.A).toBe(model);
    expect(models.B?.title.en).toContain("model B");
    const elsewhere = { file: scenarioFile("bi46-model-a"), model };
    const own = await loadNamedTables(tables as string, options, [], [elsewhere]);
    expect(own.models.A).not.toBe(model);
    expect(own.models.A).toEqual(model);
    await rm(a as string);
    await expect(loadNamedTables(tables as string, options, [], [elsewhere])).rejects.toThrow(ProblemError);
  });
});
