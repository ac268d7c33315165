import { type MessagePort, workerData } from "node:worker_threads";
import { openSimulation } from "../analysis/simulate/simulation";
import { isProblemError } from "../problems/index";
import type { ThreadAnswer, ThreadQuestion, ThreadTask } from "./threadCrew";

/** What a thread of the command does: it works out the draws it is asked for. */
export const answerDraws = (port: MessagePort): void => {
  const { model, options } = workerData as ThreadTask;
  const open = openSimulation(model, options);
  port.on("message", ({ from, until }: ThreadQuestion) => {
    const answer = (): ThreadAnswer => {
      try {
        return { rows: open.rows(from, until) };
      } catch (error) {
        if (isProblemError(error)) return { problems: error.problems };
        return { fault: error instanceof Error ? error.message : String(error) };
      }
    };
    port.postMessage(answer());
  });
};
