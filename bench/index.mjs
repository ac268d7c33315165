// npm run bench [-- --quick]: every figure is a time and how many times longer that is than something plain.
import { breakEvens } from "./breakEven.mjs";
import { cohorts } from "./cohort.mjs";
import { coldStart } from "./coldStart.mjs";
import { evaluation } from "./evaluation.mjs";
import { handle } from "./handle.mjs";
import { histories } from "./histories.mjs";
import { moneyOperations } from "./money.mjs";
import { product } from "./product.mjs";
import { sums } from "./sums.mjs";

console.log(`Node ${process.version}`);
coldStart();
await evaluation();
await cohorts();
await product();
await import("./ladder.mjs");
await breakEvens();
await handle();
await sums();
await histories();
await moneyOperations();
