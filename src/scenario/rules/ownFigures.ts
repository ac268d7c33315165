import type { RuleSet } from "../../model/index";
import { type FigureDocument, type FigureSet, mergeFigures, type Sources } from "../../parameters/index";
import { type Checking, numberAt } from "../check/context";
import { checkFigures } from "../figures/checkFigures";
import { compileFigures } from "../figures/compileFigures";
import { inlineFigures } from "../figures/schema";
import { at, has, isRecord, recordOf, textOf } from "../raw";

/** Rules as a document has them: with its own figures, and with the municipality it means. */
export interface OwnRules {
  readonly set: RuleSet;
  readonly municipality?: string;
  /** Texts of the sources of the document's own figures. */
  readonly sources?: Sources;
}

const withFigures = (set: RuleSet, own: FigureSet): RuleSet =>
  set.withFigures?.(own) ?? { ...set, figures: mergeFigures(set.figures, own) };

/** The figures a document brings: those of the file it names, or those it holds. */
const figuresOf = (check: Checking, file: FigureDocument | undefined): FigureDocument | undefined => {
  const path = ["figures"];
  const written = at(check.root, "figures");
  if (!isRecord(written)) {
    if (textOf(written) !== undefined && file === undefined)
      check.report(path, { code: "figures-not-read", found: textOf(written) ?? "" });
    return file;
  }
  checkFigures(check, written, path);
  const shape = inlineFigures(check.style).safeParse(written);
  return shape.success
    ? compileFigures({
        kind: "figures",
        id: "own",
        title: { da: "egne tal", en: "own figures" },
        ...shape.data,
      })
    : undefined;
};

/** A rate in per cent as people say it: 24.52 is 24.52 %. */
const checkRate = (check: Checking, rate: string): void => {
  if (Number(rate) >= 1 && Number(rate) < 100) return;
  check.report(["municipality", "rate"], { code: "municipal-rate", found: rate, expected: "24.52" });
};

/** A municipality by the name its figures have, however people write it. */
export const municipalityId = (set: RuleSet, name: string): string => set.municipalityId?.(name) ?? name;

/** Rules with what a document says of its own, before anything is looked up in them. */
export const ownRules = (check: Checking, rules: RuleSet, file?: FigureDocument): OwnRules => {
  const own = figuresOf(check, file);
  const set = own === undefined ? rules : withFigures(rules, own.set);
  const sources = own === undefined ? {} : { sources: own.sources };
  const written = at(check.root, "municipality");
  if (!isRecord(written)) {
    const name = textOf(written);
    return { set, ...sources, ...(name === undefined ? {} : { municipality: municipalityId(set, name) }) };
  }
  const [name, rate, source] = [
    textOf(at(written, "name")),
    at(written, "rate"),
    textOf(at(written, "source")),
  ];
  const number = has(written, "rate") ? numberAt(check, rate) : undefined;
  if (number === undefined || name === undefined || set.ownMunicipality === undefined)
    return { set, ...sources };
  checkRate(check, number);
  const { municipality, figure } = set.ownMunicipality({
    name,
    rate: number,
    ...(source === undefined ? {} : { source }),
  });
  const figures = { id: set.figures.id, label: set.figures.label, figures: { [figure.id]: figure } };
  return { set: withFigures(set, figures), municipality, ...sources };
};

/** The name of the municipality a document gives, however it is written. */
export const municipalityIn = (check: Checking): string | undefined => {
  const written = at(check.root, "municipality");
  return isRecord(written) ? textOf(at(recordOf(written), "name")) : textOf(written);
};
