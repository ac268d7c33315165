import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { ROOT } from "./command";

/** A folder of a test's own, holding the three BI46 files; gone afterwards. */
export interface Folder {
  readonly path: string;
  readonly write: (name: string, content: string | Uint8Array) => Promise<string>;
  readonly read: (name: string) => Promise<string>;
  /** Writes a copy of a file in which one piece of text stands otherwise. */
  readonly change: (name: string, as: string, from: string, to: string) => Promise<string>;
}

export const bi46Folder = async (): Promise<Folder> => {
  const path = await mkdtemp(join(tmpdir(), "trædesten test "));
  afterAll(() => rm(path, { recursive: true, force: true }));
  await cp(join(ROOT, "scenarios"), path, { recursive: true });
  for (const own of ["test/fixtures", "test/fixtures/bi46"])
    await cp(join(ROOT, own), path, { recursive: true });
  const read = (name: string): Promise<string> => readFile(join(path, name), "utf8");
  const write = async (name: string, content: string | Uint8Array): Promise<string> => {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
    return name;
  };
  const change = async (name: string, as: string, from: string, to: string): Promise<string> => {
    const text = await read(name);
    if (text.split(from).length !== 2) throw new Error(`“${from}” must stand once in ${name}`);
    return write(
      as,
      text.replace(from, () => to),
    );
  };
  return { path, read, write, change };
};
