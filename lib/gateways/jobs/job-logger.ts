import { Logger } from "graphile-worker";
import { log } from "#lib/platform/log.ts";

/**
 * What the job queue says, in our log: warnings and failures. A try that failed is no error of the queue, and its extras
 * hold the whole job: only the first sentence and the cause are kept.
 */
export function jobLogger(): Logger {
  return new Logger(() => (level, message, extras) => {
    const [job = ""] = message.split("\n");
    if (level === "warning" || extras?.failure === true)
      log().warn({ job, err: extras?.error }, "A job failed");
    else if (level === "error") log().error({ job, err: extras?.error }, "The job queue reports an error");
  });
}
