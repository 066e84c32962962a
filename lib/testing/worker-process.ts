import { startWorker, stopWorker } from "#lib/domain/delivery/worker.ts";

// A sender as a process of its own, so that a test can kill it for real. The environment says which database.
process.on("SIGTERM", () => void stopWorker().then(() => process.exit(0)));
await startWorker();
process.send?.("ready");
