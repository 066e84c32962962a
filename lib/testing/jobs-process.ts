import { tasks } from "#lib/domain/jobs/tasks.ts";
import { runJobs } from "#lib/gateways/jobs/run-jobs.ts";

// A job worker as a process of its own, so that a test can kill it for real. The environment says which database.
const runner = runJobs(tasks);
process.on("SIGTERM", () => void runner.stop().then(() => process.exit(0)));
process.send?.("ready");
