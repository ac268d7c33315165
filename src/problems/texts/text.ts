/** One problem's wording. Slots in braces: `{found}`, `{expected}`, and the names in `values`. */
export interface Text {
  readonly en: string;
  readonly da: string;
}
