import { withoutProbe } from "./withoutProbe";

/**
 * Keeps the last thing a pure function made and gives it again for the same arguments: building a schema takes
 * longer than checking a document by it, and documents read in a row are mostly written alike.
 */
export const lastMade = <Arguments extends readonly unknown[], Made>(
  make: (...of: Arguments) => Made,
): ((...of: Arguments) => Made) => {
  let last: { readonly of: Arguments; readonly made: Made } | undefined;
  return (...of) => {
    const isSame = last?.of.length === of.length && of.every((value, index) => value === last?.of[index]);
    last = last !== undefined && isSame ? last : { of, made: withoutProbe(() => make(...of)) };
    return last.made;
  };
};
