export { coverage } from "./coverage";
export { EVIDENCE, type Evidence } from "./evidence";
export type { Figure, FigureDocument, FigureSet, FigureValue, Source, Sources } from "./figure";
export { figureSeries, type Gaps, type SeriesOptions } from "./figureSeries";
export { figuresOn } from "./figuresOn";
export { findFigures } from "./findFigures";
export { lastDay } from "./lastDay";
export { figureOf, lookUpFigure, valueOn } from "./lookUp";
export { mergeFigures } from "./mergeFigures";
