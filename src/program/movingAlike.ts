import { parametersOf } from "../formula/index";
import { formulasOf, type Strategy } from "../model/index";
import type { Program } from "./program";

/**
 * What a strategy moves each segment by, as text: segments of one age and the same numbers behind every chance move alike,
 * whatever is paid for them.
 */
export const movingAlike = ({ model, segments }: Program, { id, dynamics }: Strategy): readonly string[] => {
  const read = [...new Set((dynamics?.transitions ?? []).flatMap(formulasOf).flatMap(parametersOf))];
  return model.segments.map(({ age }, index) =>
    JSON.stringify([id, age, ...read.map((name) => segments[index]?.[name])]),
  );
};
