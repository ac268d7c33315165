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
  "named-file-outside": {
    en: "the file {found} lies outside the folder of the document that names it; --allow-outside (allowOutside) reads it all the same",
    da: "filen {found} ligger uden for mappen med det dokument, der nævner den; --allow-outside (allowOutside) læser den alligevel",
  },
  "named-file-unreadable": {
    en: "the file {found} cannot be used here; `traedesten check` on the file itself says why",
    da: "filen {found} kan ikke bruges her; `traedesten check` på filen selv siger hvorfor",
  },
  "file-silent": {
    en: "nothing comes out of {found}, which is a pipe",
    da: "der kommer intet ud af {found}, som er et rør (pipe)",
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
