import { startAutomations } from "#lib/domain/automation/automation-worker.ts";

// What follows events as a process of its own, so that a test can kill it for real. The environment says which database.
const automations = startAutomations();
process.on("SIGTERM", () => void automations.stop().then(() => process.exit(0)));
process.send?.("ready");
