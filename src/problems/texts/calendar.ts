import type { Text } from "./text";

export const calendarTexts = {
  "date-malformed": {
    en: "“{found}” is not a date; write it as {expected}",
    da: "»{found}« er ikke en dato; skriv den som {expected}",
  },
  "date-impossible": {
    en: "the calendar has no day {found}",
    da: "kalenderen har ingen dag {found}",
  },
  "date-out-of-range": {
    en: "{found} lies outside the years {expected}",
    da: "{found} ligger uden for årene {expected}",
  },
  "month-malformed": {
    en: "“{found}” is not a month; write it as {expected}",
    da: "»{found}« er ikke en måned; skriv den som {expected}",
  },
  "step-not-whole": {
    en: "only whole numbers of days and months can be added to a date, not {found}",
    da: "kun et helt antal dage og måneder kan lægges til en dato, ikke {found}",
  },
  "no-calendar": {
    en: "the scenario counts cycles and has no calendar, which this needs; `traedesten run` shows it",
    da: "scenariet tæller cyklusser og har ingen kalender, som der er brug for her; `traedesten run` viser det",
  },
  "horizon-too-long": {
    en: "all cycles together are {found|# year|# years}; at most {expected} can be discounted",
    da: "alle cyklusser er tilsammen {found} år; højst {expected} kan diskonteres",
  },
  "followed-too-far": {
    en: "{found|# day|# days} for those who start just before {until} go beyond {expected}, where the calendar ends",
    da: "{found|# dag|# dage} for dem, der begynder lige før {until}, går ud over {expected}, hvor kalenderen slutter",
  },
  "nothing-bought": {
    en: "the scenario buys nothing (no capacity), so it has no budget; `traedesten run` shows what it comes to",
    da: "scenariet køber intet (ingen capacity), så det har intet budget; `traedesten run` viser, hvad det kommer til",
  },
  "period-empty": {
    en: "the period from {from} until {until} is empty: the last day is the day before {until}",
    da: "perioden fra {from} indtil {until} er tom: den sidste dag er dagen før {until}",
  },
  "period-reversed": {
    en: "the period ends before it begins: from {from} until {until}",
    da: "perioden slutter, før den begynder: fra {from} indtil {until}",
  },
  "period-too-long": {
    en: "the period from {from} until {until} is longer than {expected|# year|# years}",
    da: "perioden fra {from} indtil {until} er længere end {expected} år",
  },
} as const satisfies Record<string, Text>;
