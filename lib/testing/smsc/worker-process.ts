import { startConnections, stopConnections } from "#lib/domain/connections/hold-connections.ts";
import { startWorker, stopWorker } from "#lib/domain/delivery/worker.ts";

// A worker with its connections as a process of its own, so that a test can kill it. The environment says which database.
process.on("SIGTERM", () => {
  void stopWorker()
    .then(stopConnections)
    .then(() => process.exit(0));
});
startConnections();
await startWorker();
process.send?.("ready");
