import type { Outcome, Problem } from "../problems/index";
import { readYaml, type YamlDocument } from "../scenario/yaml/index";
import { decoded } from "./decoded";
import { MOST_BYTES, readBytes, Silence } from "./readBytes";

const CODES: Readonly<Record<string, Problem["code"]>> = {
  ENOENT: "file-missing",
  ENOTDIR: "file-missing",
  EISDIR: "file-is-folder",
  EACCES: "file-no-access",
  EPERM: "file-no-access",
};

type FileProblem = Omit<Problem, "path" | "at">;

const readProblem = (error: unknown, found: string): FileProblem => {
  if (error instanceof Silence) return { code: "file-silent", found };
  const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
  const code = CODES[reason];
  return code === undefined ? { code: "file-unreadable", found, values: { reason } } : { code, found };
};

/** What a file holds: its text, and the document in that, which is read when first asked for and once. */
export interface Contents {
  readonly text: string;
  readonly document: () => Outcome<YamlDocument>;
}

/** A file that is read once, whatever is asked of it. */
export interface OpenFile {
  readonly file: string;
  /** What it holds, or why that cannot be read. */
  readonly read: () => Promise<Contents | FileProblem>;
}

/** The text of a file, or why there is none. */
const readText = async (file: string): Promise<{ text: string } | FileProblem> => {
  try {
    const bytes = await readBytes(file);
    if (bytes.length > MOST_BYTES) return { code: "file-too-large", expected: "1 MB" };
    const text = decoded(bytes);
    return text === undefined ? { code: "file-not-text" } : { text };
  } catch (error) {
    return readProblem(error, file);
  }
};

const contentsOf = (text: string): Contents => {
  let document: Outcome<YamlDocument> | undefined;
  return {
    text,
    document: () => {
      document ??= readYaml(text);
      return document;
    },
  };
};

/** A file to read; nothing of it is read before it is asked. */
export const openFile = (file: string): OpenFile => {
  let read: Promise<Contents | FileProblem> | undefined;
  return {
    file,
    read: () => {
      read ??= readText(file).then((found) => ("text" in found ? contentsOf(found.text) : found));
      return read;
    },
  };
};
