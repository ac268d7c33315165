import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { access, open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Language, printable } from "../problems/index";
import { EXIT } from "./exit";
import { printError } from "./print";

type Words = Readonly<Record<Language, string>>;

/** What was asked for cannot be done. */
const REFUSED: Readonly<Record<string, Words>> = {
  EEXIST: {
    da: "{file} findes allerede og bliver ikke overskrevet.",
    en: "{file} exists already and is not overwritten.",
  },
  ENOENT: {
    da: "{file} kan ikke skrives: mappen findes ikke.",
    en: "{file} cannot be written: its folder does not exist.",
  },
  EISDIR: {
    da: "{file} kan ikke skrives: det er en mappe.",
    en: "{file} cannot be written: it is a folder.",
  },
  EACCES: {
    da: "{file} kan ikke skrives: ingen adgang.",
    en: "{file} cannot be written: no permission.",
  },
};

/** The machine could not do it. */
const FAILED: Readonly<Record<string, Words>> = {
  ENOSPC: {
    da: "{file} kan ikke skrives: der er ikke plads på disken.",
    en: "{file} cannot be written: there is no room on the disk.",
  },
};

const OTHERWISE: Words = {
  da: "{file} kan ikke skrives: {reason}",
  en: "{file} cannot be written: {reason}",
};

const INPUT: Words = {
  da: "{file} er den fil, der læses, og bliver ikke overskrevet.",
  en: "{file} is the file that is read, and is not overwritten.",
};

/** Why something could not be written, in one line. */
export const unwritten = (error: unknown, file: string, language: Language): string => {
  const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
  const words = REFUSED[reason] ?? FAILED[reason] ?? OTHERWISE;
  return words[language].replace("{file}", () => printable(file)).replace("{reason}", () => reason);
};

const isRefused = (error: unknown): boolean =>
  error instanceof Error && "code" in error && Object.hasOwn(REFUSED, String(error.code));

const found = async (file: string) => {
  try {
    return await stat(file, { bigint: true });
  } catch {
    return undefined;
  }
};

/** Whether two paths are one file, by whatever names. */
const isSame = async (one: string, other: string): Promise<boolean> => {
  const [a, b] = await Promise.all([found(one), found(other)]);
  return a !== undefined && b !== undefined && a.isFile() && a.dev === b.dev && a.ino === b.ino;
};

/** Writes into what is opened; a file that was made for it and is not whole goes away again. */
const writeNew = async (file: string, text: string, flag: "w" | "wx", mode?: number): Promise<void> => {
  const handle = await open(file, flag, mode);
  try {
    await handle.writeFile(text);
    if (mode !== undefined) await handle.chmod(mode);
    await handle.sync().catch(() => undefined);
  } catch (error) {
    if (flag === "wx") await rm(file, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
};

/**
 * Writes beside a file and puts the whole of it in its place at once, so that there is always either what was
 * there before or all of what is new: when it is stopped, when the disk is full, when two write at a time.
 */
const replace = async (file: string, text: string): Promise<void> => {
  const old = await found(file);
  // Where a link leads is what is written; a device or a pipe has nothing to lose and is no file to be replaced.
  if (old !== undefined && !old.isFile()) return writeNew(file, text, "w");
  const target = old === undefined ? file : await realpath(file);
  if (old !== undefined) await access(target, constants.W_OK);
  const beside = join(dirname(target), `.traedesten-${randomBytes(6).toString("hex")}.tmp`);
  await writeNew(beside, text, "wx", old === undefined ? undefined : Number(old.mode) & 0o7777);
  try {
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};

/** Refuses to write over the file that is read, by whatever name; says so and gives the exit code. */
export const refuseInput = async (
  file: string,
  input: string,
  language: Language,
): Promise<number | undefined> => {
  if (!(await isSame(file, input))) return undefined;
  printError(INPUT[language].replace("{file}", () => printable(file)));
  return EXIT.badInput;
};

/**
 * Writes a file; one that cannot be written is a line of words, not a stack trace.
 *
 * @param isNew - whether a file that is there is left alone
 * @returns the exit code: 0 when it was written
 */
export const writeTo = async (
  file: string,
  text: string,
  language: Language,
  { isNew = false } = {},
): Promise<number> => {
  try {
    await (isNew ? writeNew(file, text, "wx") : replace(file, text));
    return EXIT.well;
  } catch (error) {
    printError(unwritten(error, file, language));
    return isRefused(error) ? EXIT.badInput : EXIT.unwritten;
  }
};
