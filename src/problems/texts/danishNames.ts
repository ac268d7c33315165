/** What a Dane writes where a scenario has an English name: the first of these that a place knows is the one meant. */
const DANISH: Readonly<Record<string, readonly string[]>> = {
  "a-kasse": ["unemploymentFund"],
  "a-kassen": ["unemploymentFund"],
  antagelse: ["assumption"],
  antaget: ["assumption"],
  arbejdsgiver: ["employer"],
  arbejdsgiveren: ["employer"],
  beregnet: ["computed"],
  borger: ["citizen"],
  borgeren: ["citizen"],
  dansk: ["danish", "da"],
  ekspert: ["expert"],
  engelsk: ["english", "en"],
  erstattet: ["replaced"],
  "faglig vurdering": ["expert"],
  fond: ["foundation"],
  fonden: ["foundation"],
  indtægt: ["income"],
  inkluderet: ["included"],
  kommune: ["municipality"],
  kommunen: ["municipality"],
  lov: ["law"],
  løn: ["wage"],
  mål: ["target"],
  målsætning: ["target"],
  offentliggjort: ["published"],
  overførsel: ["transfer"],
  publiceret: ["published"],
  regionen: ["region"],
  samfundsøkonomi: ["economy"],
  skøn: ["assumption"],
  stat: ["centralGovernment"],
  staten: ["centralGovernment"],
  udgift: ["expense"],
  ydelse: ["transfer"],
  økonomi: ["economy"],
  økonomien: ["economy"],
};

/** The name that a Danish word stands for in a place, where it is one of those the place knows. */
export const danishName = (word: string, known: readonly string[]): string | undefined => {
  const key = word.trim().toLowerCase();
  return Object.hasOwn(DANISH, key) ? DANISH[key]?.find((name) => known.includes(name)) : undefined;
};
