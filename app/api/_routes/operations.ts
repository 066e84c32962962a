import { Hono } from "hono";
import { answerProblem } from "./answer-problem.ts";
import { health } from "./health.ts";
import { metrics } from "./metrics.ts";

/** What those who run Twoway ask a process: its health and its metrics. A worker answers nothing else. */
export const operations = new Hono()
  .route("/api/health", health)
  .route("/metrics", metrics)
  .onError((error, context) => answerProblem(error, context));
