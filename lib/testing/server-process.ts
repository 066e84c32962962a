import { openFrontDoor } from "#lib/boot/front-door.ts";
import { apiHandler, dispatcher } from "#lib/boot/handlers.ts";
import { createStopper, stopOnSignals } from "#lib/boot/stopping.ts";
import { startWorker, stopWorker } from "#lib/domain/delivery/worker.ts";
import { closePools } from "#lib/platform/db/pools.ts";

// Twoway without its screens as a process of its own, so that a test can stop it for real. The environment says which
// database and port.
const parts = createStopper();
stopOnSignals({ stop: parts.stop, force: parts.stop, restart: parts.stop });
parts.undo("pools", closePools);
const door = await openFrontDoor("127.0.0.1", 0);
const { default: api } = await import("#app/api/_routes/api.ts");
door.serve(dispatcher(apiHandler(api), (_, response) => response.writeHead(404).end()));
parts.undo("worker", stopWorker);
await startWorker();
parts.undo("requests", door.drain);
const address = door.server.address();
process.send?.(typeof address === "object" ? address?.port : null);
