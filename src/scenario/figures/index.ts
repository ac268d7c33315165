export { parseFigures } from "./parseFigures";
export type { FiguresInput } from "./schema";
