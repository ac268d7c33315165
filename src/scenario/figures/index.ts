export type { FigureInput, FiguresInput, FigureValueInput, SourceInput } from "../schema/inputs";
export { parseFigures } from "./parseFigures";
