import { readParameters } from "../../program/index";
import { type Criticism, criticism } from "./criticism";
import type { Examined } from "./examined";

/** Parameters that nothing reads: what is asked of them has no answer. */
export const unread = ({ model }: Examined): readonly Criticism[] => {
  const read = readParameters(model);
  return Object.values(model.parameters)
    .filter(({ id }) => !read.has(id))
    .map(({ id, label, path }) => criticism("unread", "warning", [id], path, { name: label }));
};

/** Accounts that nothing is booked on: a line is missing, or names another. */
export const unbooked = ({ model }: Examined): readonly Criticism[] => {
  const used = new Set(model.strategies.flatMap(({ flows }) => flows.map(({ account }) => account)));
  return model.accounts
    .filter(({ id }) => !used.has(id))
    .map(({ id, label, path }) => criticism("unbooked", "note", [id], path, { name: label }));
};
