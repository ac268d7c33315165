import type { Path } from "../../problems/index";
import { listOf, textOf } from "../raw";

/** A name as written, with where it stands. */
export interface NamedAt {
  readonly name: string;
  readonly path: Path;
}

/** One name, or each of a list of names. */
export const namesAt = (value: unknown, path: Path): readonly NamedAt[] => {
  const single = textOf(value);
  if (single !== undefined) return single === "" ? [] : [{ name: single, path }];
  return listOf(value).flatMap((entry, index) => {
    const name = textOf(entry);
    return name === undefined || name === "" ? [] : [{ name, path: [...path, index] }];
  });
};
