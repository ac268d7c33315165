import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";

const canonical = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(canonical);
  // Without a prototype, so that any name is a plain one.
  const ordered: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value).sort())
    ordered[key] = canonical((value as Readonly<Record<string, unknown>>)[key]);
  return ordered;
};

/** SHA-256, as hexadecimal, of plain data as JSON with sorted keys. */
export const fingerprint = (value: unknown): string =>
  bytesToHex(sha256(new TextEncoder().encode(JSON.stringify(canonical(value)))));

interface Beside {
  readonly cases?: unknown;
  readonly case?: unknown;
  readonly goals?: unknown;
  readonly background?: unknown;
  readonly trial?: unknown;
}

/** A model with its fingerprint. */
export const fingerprinted = <Content extends object>(
  content: Content,
): Content & { readonly fingerprint: string } => {
  // What a scenario may be asked as beside, as which of these it was, what was counted of it and by whom, and
  // what is known beside it is no part of what it is.
  const {
    cases: _cases,
    case: _case,
    goals: _goals,
    background: _background,
    trial: _trial,
    ...own
  }: Content & Beside = content;
  return { ...content, fingerprint: fingerprint(own) };
};
