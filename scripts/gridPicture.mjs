// Draws docs/pictures/success-and-time-in-job.svg: what BI46 model A comes to per citizen for the municipality over 100
// shares of success and 100 lengths of a job. It takes minutes: node scripts/gridPicture.mjs
import { mkdirSync, writeFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { sensitivityGrid } from "traedesten";
import { denmark } from "traedesten/denmark";
import { loadScenario } from "traedesten/node";

const COUNT = Number(process.argv[2] ?? 100);
const [WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM] = [720, 520, 70, 56, 170, 56];

/** Upper ends of the classes of net cost per citizen, in kr., and their greys in print: blue saves, orange costs. */
const CLASSES = [
  { until: -100_000, fill: "#08519c" },
  { until: -50_000, fill: "#3182bd" },
  { until: 0, fill: "#9ecae1" },
  { until: 50_000, fill: "#fee6ce" },
  { until: 100_000, fill: "#fdae6b" },
  { until: Number.POSITIVE_INFINITY, fill: "#d94801" },
];

const model = await loadScenario("test/fixtures/bi46/bi46-model-a.yaml", { rules: denmark });
const steps = (/** @type {number} */ from, /** @type {number} */ until) =>
  Array.from({ length: COUNT }, (_, step) => String(from + ((until - from) * step) / (COUNT - 1)));
const shares = steps(0, 0.4);
const months = steps(20, 120);
const start = performance.now();
const grid = sensitivityGrid(model, {
  perspective: "municipality",
  vary: [
    { parameter: "timeInJob", values: months },
    { parameter: "success", values: shares },
  ],
});
const costs = [...grid.rows].map(({ perCitizen }) => Number(perCitizen));
const seconds = (performance.now() - start) / 1000;

const [wide, high] = [WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM];
const classOf = (/** @type {number} */ cost) => CLASSES.findIndex(({ until }) => cost <= until);
/** Cells of one class beside each other are one. @type {string[]} */
const cells = [];
for (let row = 0; row < COUNT; row++) {
  const classes = costs.slice(row * COUNT, (row + 1) * COUNT).map(classOf);
  for (let from = 0; from < COUNT; ) {
    let until = from + 1;
    while (until < COUNT && classes[until] === classes[from]) until += 1;
    const fill = CLASSES[classes[from] ?? 0]?.fill;
    const [x, y] = [LEFT + (from * wide) / COUNT, TOP + high - ((row + 1) * high) / COUNT];
    cells.push(
      `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${(((until - from) * wide) / COUNT + 0.5).toFixed(1)}" height="${(high / COUNT + 0.5).toFixed(1)}" fill="${fill}"/>`,
    );
    from = until;
  }
}
const text = (/** @type {number} */ x, /** @type {number} */ y, /** @type {string} */ words, more = "") =>
  `<text x="${x}" y="${y}" ${more}>${words}</text>`;
const kroner = (/** @type {number} */ amount) => `${(amount / 1000).toFixed(0).replace("-", "−")}`;
const legend = CLASSES.map(({ until, fill }, index) => {
  const y = TOP + 22 * index;
  const before = CLASSES[index - 1]?.until;
  const words =
    before === undefined
      ? `${kroner(until)} or less`
      : Number.isFinite(until)
        ? `${kroner(before)} to ${kroner(until)}`
        : `more than ${kroner(before)}`;
  return `<rect x="${WIDTH - RIGHT + 16}" y="${y}" width="16" height="16" fill="${fill}"/>${text(WIDTH - RIGHT + 40, y + 13, words)}`;
});
const ticks = [0, 10, 20, 30, 40].map((share) =>
  text(LEFT + (share / 40) * wide, HEIGHT - BOTTOM + 20, `${share} %`, 'text-anchor="middle"'),
);
const marks = [20, 40, 60, 80, 100, 120].map((month) =>
  text(LEFT - 8, TOP + high - ((month - 20) / 100) * high + 4, String(month), 'text-anchor="end"'),
);
const title = "BI46 model A: net cost to the municipality per citizen, 1,000 kr.";
const description = `Blue saves, orange costs. ${COUNT} shares of success from 0 to 40 per cent across, ${COUNT} mean lengths of a job from 20 to 120 months upwards; all else as in the scenario.`;
mkdirSync("docs/pictures", { recursive: true });
writeFileSync(
  "docs/pictures/success-and-time-in-job.svg",
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title description" font-family="sans-serif" font-size="13">`,
    `<title id="title">${title}</title><desc id="description">${description}</desc>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>`,
    text(LEFT, 28, title, 'font-size="15" font-weight="bold"'),
    ...cells,
    ...legend,
    ...ticks,
    ...marks,
    text(
      LEFT + wide / 2,
      HEIGHT - 12,
      "Share who succeed within the time of the scenario",
      'text-anchor="middle"',
    ),
    text(
      0,
      0,
      "Months in job",
      `text-anchor="middle" transform="translate(18 ${TOP + high / 2}) rotate(-90)"`,
    ),
    "</svg>\n",
  ].join("\n"),
);
console.log(`${COUNT * COUNT} evaluations in ${seconds.toFixed(0)} s on Node ${process.version}`);
