import type { Text } from "./text";

/** Scenarios with citizens in them: states, moves, phases, intake, and rules by name. */
export const cohortTexts = {
  "expected-names": {
    en: "expected a name or a list of names, found {found}",
    da: "forventede et navn eller en liste af navne, fandt {found}",
  },
  "expected-schedule": {
    en: "expected a formula, or steps under sinceEntry, inState or fromDate; found {found}",
    da: "forventede en formel eller trin under sinceEntry, inState eller fromDate; fandt {found}",
  },
  "expected-truth": {
    en: "expected true or false, found {found}",
    da: "forventede true eller false, fandt {found}",
  },
  "invalid-step": {
    en: "“{found}” is not a number of cycles; steps begin at whole numbers such as 0 and 17",
    da: "»{found}« er ikke et antal cyklusser; trin begynder ved hele tal som 0 og 17",
  },
  "invalid-date-step": {
    en: "“{found}” is not a date; steps begin at dates such as 2024-01-01",
    da: "»{found}« er ikke en dato; trin begynder ved datoer som 2024-01-01",
  },
  "needs-key": {
    en: "“{found}” is read only together with the key “{expected}”, which is not here",
    da: "»{found}« læses kun sammen med nøglen »{expected}«, som her ikke er",
  },
  "no-rules-given": {
    en: "the scenario asks for the rules of “{found}”, and none were handed over with it",
    da: "scenariet beder om reglerne for »{found}«, og der er ikke givet nogen med",
  },
  "no-series-given": {
    en: "the scenario names the index series “{found}”, and no rules were handed over that have one; write id, kind, vintage, base, source and values here",
    da: "scenariet nævner indeksserien »{found}«, og der er ikke givet regler med, som har den; skriv id, kind, vintage, base, source og values her",
  },
  "currency-of-rules": {
    en: "the rules pay in {expected}, not in {found}",
    da: "reglerne betaler i {expected}, ikke i {found}",
  },
  "level-of-frozen-rules": {
    en: "figures as they stood on {asOf} are in prices of {expected}, so the price level {found} would mix two",
    da: "satser som de var {asOf}, er i {expected}-priser, så prisniveauet {found} ville blande to",
  },
  "level-of-dated-rules": {
    en: "without asOf each day has its own figures, in running prices, so the price level {found} would mix two: write level: {expected}, or asOf",
    da: "uden asOf har hver dag sine egne satser, i løbende priser, så prisniveauet {found} ville blande to: skriv level: {expected}, eller asOf",
  },
  "level-of-no-money": {
    en: "only amounts of money have a price level, and the unit of this is none",
    da: "kun pengebeløb har et prisniveau, og enheden her er ikke penge",
  },
  "circular-strategies": {
    en: "the strategies extend one another in a circle: {found}",
    da: "strategierne bygger på hinanden i ring: {found}",
  },
  "strategies-too-large": {
    en: "with what it inherits, this strategy brings the strategies to more than {expected} values",
    da: "med det, den arver, bringer denne strategi strategierne op på mere end {expected} værdier",
  },
  "too-much-work": {
    en: "too much to compute: about {found} million steps, where {expected} million are the most; nothing adds as much as this, which comes to {count}",
    da: "for meget at regne: omkring {found} millioner trin, hvor {expected} millioner er det meste; intet lægger så meget til som dette, der giver {count}",
  },
  "too-much-to-search": {
    en: "too much to search: each value tried takes about {found} million steps, where {expected} million are the most; nothing adds as much as this, which comes to {count}",
    da: "for meget at søge i: hver værdi, der prøves, tager omkring {found} millioner trin, hvor {expected} millioner er det meste; intet lægger så meget til som dette, der giver {count}",
  },
  "too-much-held": {
    en: "too much to hold at once: about {found} million numbers, where {expected} million are the most; nothing adds as much as this, which comes to {count}",
    da: "for meget at holde på én gang: omkring {found} millioner tal, hvor {expected} millioner er det meste; intet lægger så meget til som dette, der giver {count}",
  },
  "nothing-inherited": {
    en: "“{found}” is not inherited, so it cannot be left out; names are dotted, such as flows.places",
    da: "»{found}« arves ikke og kan derfor ikke udelades; navne skrives med punktum, fx flows.places",
  },
  "nothing-moves": {
    en: "no strategy says how citizens move: one of them needs transitions or phases",
    da: "ingen strategi siger, hvordan borgerne flytter sig: en af dem skal have transitions eller phases",
  },
  "name-of-schedules": {
    en: "“{found}” has a meaning of its own in chances, amounts and weights that change over time, and cannot name a parameter here",
    da: "»{found}« har sin egen betydning i sandsynligheder, beløb og vægte, der ændrer sig over tid, og kan ikke være navnet på en parameter her",
  },
  "unit-needed": {
    en: "the unit is {found}; needed here is {expected}",
    da: "enheden er {found}; her kræves {expected}",
  },
  "duration-without-unit": {
    en: "{found} of what? Write a number and a unit ({expected}), such as 52 weeks, or a parameter with one",
    da: "{found} af hvad? Skriv et tal og en enhed ({expected}), fx 52 weeks, eller en parameter med en",
  },
  "duration-unit": {
    en: "a length of time has one of the units {expected}; found {found}: give its parameter such a unit",
    da: "et tidsrum har en af enhederne {expected}; fandt {found}: giv dets parameter sådan en enhed",
  },
  "ladder-missing": {
    en: "the key “{key}” is missing: rules need where the citizens stand at the start; write for example {expected}",
    da: "nøglen »{key}« mangler: regler kræver, hvor borgerne står ved start; skriv fx {expected}",
  },
  "municipality-without-figures": {
    en: "“{found}” is not among the municipalities with figures: {expected}; write its own rate, { name: {found}, rate: 25.1 }, or {other} for the average",
    da: "»{found}« er ikke blandt kommunerne med tal: {expected}; skriv dens egen procent, { name: {found}, rate: 25.1 }, eller {other} for gennemsnittet",
  },
  "municipality-of-case": {
    en: "the case “{found}” says itself which municipality it is of: ask without one, or leave it out of the case",
    da: "varianten »{found}« siger selv, hvilken kommune den gælder: spørg uden kommune, eller tag municipality ud af varianten",
  },
  "municipal-rate": {
    en: "“{found}” is no rate of municipal tax: write per cent as people say them, such as {expected}",
    da: "»{found}« er ingen kommuneskatteprocent: skriv procenten, som man siger den, fx {expected}",
  },
  "evidence-not-read": {
    en: "the file “{found}” was not read: loadScenario of traedesten/node reads it; elsewhere hand over ownEvidence",
    da: "filen »{found}« er ikke læst: loadScenario i traedesten/node læser den; andre steder giv ownEvidence med",
  },
  "no-evidence-given": {
    en: "“{found}” is taken from evidence that was not handed over: give evidence from traedesten/evidence, or name a file under evidence",
    da: "»{found}« hentes i en vidensbase, der ikke er givet med: giv evidence fra traedesten/evidence, eller nævn en fil under evidence",
  },
  "evidence-has-its-own": {
    en: "“{found}” comes with “{expected}” and is not written beside it; say what is yours in note",
    da: "»{found}« følger med »{expected}« og skrives ikke ved siden af; skriv det, der er dit eget, i note",
  },
  "evidence-unit": {
    en: "the evidence is in {expected} and the parameter in {found}: leave the unit out, or compute with a parameter that has it",
    da: "tallet i vidensbasen er i {expected} og parameteren i {found}: udelad enheden, eller regn videre fra en parameter med den",
  },
  "figures-not-read": {
    en: "the file “{found}” was not read: loadScenario and loadHistory of traedesten/node read it; elsewhere write sources and figures here",
    da: "filen »{found}« er ikke læst: loadScenario og loadHistory i traedesten/node læser den; andre steder skriv sources og figures her",
  },
  "state-closed-in-time": {
    en: "nobody is awarded this from {expected} on, and citizens can come into the state until {found}; end the horizon before, or freeze the rules with asOf",
    da: "ingen bevilges dette fra {expected}, og borgerne kan komme i tilstanden til {found}; lad horisonten slutte før, eller frys reglerne med asOf",
  },
  "duration-words": {
    en: "“{found}” is not written as lengths of time are here: write {expected}",
    da: "»{found}« er ikke skrevet, som tidsrum skrives her: skriv {expected}",
  },
  "duration-malformed": {
    en: "“{found}” is no length of time: write one number and one unit ({expected}), such as 52 weeks, or a formula of parameters with such a unit",
    da: "»{found}« er ikke et tidsrum: skriv ét tal og én enhed ({expected}), fx 52 weeks, eller en formel af parametre med sådan en enhed",
  },
  "delay-not-whole": {
    en: "a start is put off by whole days, or by whole months of the calendar; found {found}: write for example {expected}",
    da: "en start udskydes et helt antal dage eller hele måneder efter kalenderen; fandt {found}: skriv fx {expected}",
  },
  "cycles-not-time": {
    en: "“{found}” is a length of time, and this counts whole cycles: write how many, such as {expected} when a cycle is a week",
    da: "»{found}« er et tidsrum, og her tælles hele cyklusser: skriv hvor mange, fx {expected}, når en cyklus er en uge",
  },
  "cycle-not-whole-days": {
    en: "a cycle is a whole number of days from 1 to 366; found {found|# day|# days}: write for example {expected}",
    da: "en cyklus er et helt antal dage fra 1 til 366; fandt {found|# dag|# dage}: skriv fx {expected}",
  },
  "cycle-not-a-week": {
    en: "with rules a cycle is {expected}, as the refund ladder counts weeks; found {found|# day|# days}: write {expected}, or leave it out",
    da: "med regler er en cyklus {expected}, for refusionstrappen tæller uger; fandt {found|# dag|# dage}: skriv {expected}, eller udelad den",
  },
  "caseload-counts-twice": {
    en: "citizens in “{found}” are counted in “{other}” as well, and would need staff twice",
    da: "borgere i »{found}« tælles også i »{other}« og ville kræve personale to gange",
  },
  "driver-counts-other": {
    en: "{per} counts {needs}, but “{found}” is counted as {has}",
    da: "{per} tæller {needs}, men »{found}« tælles som {has}",
  },
  "circular-flows": {
    en: "the flows are shares of one another in a circle: {found}",
    da: "strømmene er andele af hinanden i ring: {found}",
  },
  "income-of-state": {
    en: "income is what a citizen gets in a state: the flow must go to citizen, and “{found}” be a state",
    da: "indkomst er, hvad en borger får i en tilstand: strømmen skal gå til citizen, og »{found}« være en tilstand",
  },
  "wage-without-output": {
    en: "the wage in “{found}” has no output: add a flow from economy to employer of the same state, for what the work is worth",
    da: "lønnen i »{found}« har ingen produktion: tilføj en strøm fra economy til employer for samme tilstand, for hvad arbejdet er værd",
  },
  "self-support-of-rule": {
    en: "the rules say whether this state is self-support, so “{found}” is not read",
    da: "reglerne siger, om tilstanden er selvforsørgelse, så »{found}« læses ikke",
  },
  "category-not-read": {
    en: "no state reads a rate by category, so “{found}” is not read",
    da: "ingen tilstand læser en sats efter kategori, så »{found}« læses ikke",
  },
  "rest-twice": {
    en: "only one segment can take the rest",
    da: "kun ét segment kan tage resten",
  },
  "rest-of-what": {
    en: "“rest” is what other probabilities leave, and stands only under probability",
    da: "»rest« er, hvad andre sandsynligheder levner, og står kun under probability",
  },
  "segment-changes-formula": {
    en: "the parameter “{found}” is given by a formula, and only a value can differ between segments or strategies",
    da: "parameteren »{found}« er givet ved en formel, og kun en værdi kan være forskellig mellem segmenter eller strategier",
  },
  "time-not-read": {
    en: "“{found}” is of a citizen's own time, which chances may read, and amounts and weights of time in a state or phase; amounts of events may read cycle and age, and nothing else reads it",
    da: "»{found}« er af en borgers egen tid, som sandsynligheder må læse, og beløb og vægte for tid i en tilstand eller fase; beløb for hændelser må læse cycle og age, og intet andet læser den",
  },
  "own-value-twice": {
    en: "a segment has a value of its own for “{found}”, too, and which of the two holds is not said; use a parameter for each",
    da: "et segment har også sin egen værdi for »{found}«, og det er ikke sagt, hvilken af de to der gælder; brug en parameter til hver",
  },
  "own-value-of-state": {
    en: "a strategy with values of its own cannot have the name of a state, “{found}”",
    da: "en strategi med egne værdier kan ikke hedde det samme som en tilstand, »{found}«",
  },
  "own-value-not-read": {
    en: "nothing that this strategy comes to reads “{found}”, so a value of its own makes no difference",
    da: "intet af det, strategien løber op i, læser »{found}«, så en egen værdi gør ingen forskel",
  },
  "segment-not-recomputed": {
    en: "“{found}” is read by the formula of {readers}, which would not be recomputed for the segment: let the segment change that instead",
    da: "»{found}« læses af formlen for {readers}, som ikke ville blive regnet om for segmentet: lad segmentet ændre den i stedet",
  },
  "shares-not-whole": {
    en: "the shares of the segments sum to {found}; they must sum to {expected}",
    da: "segmenternes andele er i alt {found}; de skal være i alt {expected}",
  },
  "value-out-of-bounds": {
    en: "the value is {found}; it must be {expected}",
    da: "værdien er {found}; den skal være {expected}",
  },
  "age-needed": {
    en: "this reads age, which intake.age or every segment must then give; without one: {found}",
    da: "her læses age, som intake.age eller alle segmenter så skal give; uden er: {found}",
  },
  "needs-calendar": {
    en: "“{found}” needs a calendar, and this scenario counts cycles (horizon.cycles); leave it out",
    da: "»{found}« kræver en kalender, og dette scenarie tæller cyklusser (horizon.cycles); udelad det",
  },
  "needs-calendar-instead": {
    en: "“{found}” needs a calendar, and this scenario counts cycles (horizon.cycles); write {expected} instead",
    da: "»{found}« kræver en kalender, og dette scenarie tæller cyklusser (horizon.cycles); skriv {expected} i stedet",
  },
  "calendar-beside-cycles": {
    en: "“{found}” belongs to a calendar and {expected} to a model without one; take away either",
    da: "»{found}« hører til en kalender og {expected} til en model uden; fjern det ene",
  },
  "cycle-of-intake": {
    en: "with a calendar the length of a cycle stands in intake.cycle, not in horizon.cycle",
    da: "med en kalender står en cyklus' længde i intake.cycle, ikke i horizon.cycle",
  },
  "ratio-of-rate": {
    en: "“{found}” is of a probability; a rate is changed by {expected}",
    da: "»{found}« er for en sandsynlighed; en rate ændres med {expected}",
  },
  "ratio-of-share": {
    en: "“{found}” changes a probability or a rate, not a share that is solved for",
    da: "»{found}« ændrer en sandsynlighed eller en rate, ikke en andel, der løses for",
  },
  "invalid-age-step": {
    en: "“{found}” is not an age; steps by age are whole years such as 0, 18 and 65",
    da: "»{found}« er ikke en alder; trin efter alder er hele år som 0, 18 og 65",
  },
  "duplicate-time": {
    en: "the time {found} stands here twice, and would be paid twice",
    da: "tidspunktet {found} står her to gange og ville blive betalt to gange",
  },
  "accrual-missing": {
    en: "the key “accrual” is missing, which says how the time between two ends of cycles counts: {expected}",
    da: "nøglen »accrual« mangler, som siger, hvordan tiden mellem to cyklussers ender tælles: {expected}",
  },
  "cycles-odd": {
    en: "by Simpson's rule two cycles are taken at a time; found {found}, an odd number",
    da: "efter Simpsons regel tages to cyklusser ad gangen; fandt {found}, et ulige antal",
  },
  "ratio-of-rest": {
    en: "“{found}” changes a probability that is stated, not the rest that others leave",
    da: "»{found}« ændrer en angivet sandsynlighed, ikke den rest, som andre efterlader",
  },
  "group-of-two": {
    en: "this share is of: {of}, and another of the group “{found}” is of: {expected}; shares of one group are of the same",
    da: "denne andel er of: {of}, og en anden i gruppen »{found}« er of: {expected}; andele i én gruppe er af de samme",
  },
  "not-places": {
    en: "“{found}” is {has}; only places can be taken up by citizens",
    da: "»{found}« er {has}; kun places kan optages af borgere",
  },
  "places-not-held": {
    en: "no phase of {strategy} takes up a place of “{found}” from the start, so none would ever come free: give the first phase place: {found}",
    da: "ingen fase i {strategy} optager en plads i »{found}« fra starten, så ingen ville blive ledig: giv den første fase place: {found}",
  },
  "outcome-from-start": {
    en: "everybody starts in “{found}”, so coming into it for the first time tells nothing",
    da: "alle begynder i »{found}«, så at komme dertil første gang siger ingenting",
  },
  "steps-not-rising": {
    en: "steps must rise in time: {found} stands after {before}",
    da: "trin skal stige i tid: {found} står efter {before}",
  },
  "steps-begin-late": {
    en: "the first step begins at {found}, and nothing holds before it: it must begin at {expected} or before",
    da: "det første trin begynder ved {found}, og intet gælder før: det skal begynde ved {expected} eller før",
  },
  "move-to-itself": {
    en: "a move from “{found}” to itself is no move",
    da: "et skift fra »{found}« til sig selv er intet skift",
  },
  "state-unreachable": {
    en: "no strategy has moves that lead from {start} to “{found}”: add one, or leave the state out",
    da: "ingen strategi har skift, der fører fra {start} til »{found}«: tilføj et, eller udelad tilstanden",
  },
  "window-empty": {
    en: "the window {found} holds no cycle: it must end {expected}",
    da: "vinduet {found} har ingen cyklus: det skal slutte {expected}",
  },
  "place-taken-twice": {
    en: "“{found}” and “{other}” can hold at the same time in {states}, and a citizen takes up one place of “{place}” at a time: let one of them be without place",
    da: "»{found}« og »{other}« kan gælde på samme tid i {states}, og en borger optager én plads i »{place}« ad gangen: lad den ene være uden place",
  },
  "effort-not-of-time": {
    en: "“{found}” is paid {per}; the ordinary effort is a flow of {reference} per person-week, person-month or person-year of one of its phases or of a state",
    da: "»{found}« betales {per}; den ordinære indsats er en strøm i {reference} pr. person-week, person-month eller person-year af en af dens faser eller af en tilstand",
  },
  "effort-of-share": {
    en: "“{found}” is a share of another flow, and follows it: write flow: {expected}",
    da: "»{found}« er en andel af en anden strøm og følger med den: skriv flow: {expected}",
  },
  "effort-counted-twice": {
    en: "the ordinary effort is counted twice: it is charged from {reference} already, so leave {found} out here",
    da: "den ordinære indsats er talt med to gange: den betales allerede fra {reference}, så udelad {found} her",
  },
  "effort-never-replaced": {
    en: "nothing says when {strategy} stands instead of the ordinary effort: give it a phase of its own in one of the states of {effort} – in: {states} – or write ordinaryEffort: included",
    da: "intet siger, hvornår {strategy} træder i stedet for den ordinære indsats: giv den en fase i en af tilstandene for {effort} – in: {states} – eller skriv ordinaryEffort: included",
  },
  "effort-reference-replaces": {
    en: "{reference} is the reference, in which the ordinary effort is written: write ordinaryEffort: included",
    da: "{reference} er referencen, hvor den ordinære indsats er skrevet: skriv ordinaryEffort: included",
  },
  "name-taken": {
    en: "“{found}” already stands under {other}, so a flow of it would be of two things",
    da: "»{found}« står allerede under {other}, så en strøm for den ville gælde to ting",
  },
} as const satisfies Record<string, Text>;
