import type { Text } from "./text";

export const nodeTexts = {
  "file-missing": {
    en: "the file {found} does not exist",
    da: "filen {found} findes ikke",
  },
  "named-file-missing": {
    en: "the file {found} does not exist; {optional} may be left out",
    da: "filen {found} findes ikke; {optional} kan udelades",
  },
  "file-is-folder": {
    en: "{found} is a folder, not a file",
    da: "{found} er en mappe, ikke en fil",
  },
  "file-no-access": {
    en: "no permission to read the file {found}",
    da: "ingen adgang til at læse filen {found}",
  },
} as const satisfies Record<string, Text>;
