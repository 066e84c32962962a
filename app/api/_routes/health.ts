import { Hono } from "hono";
import { checkReadiness } from "#lib/domain/operations/check-readiness.ts";

/** `/api/health`: 200 only when a text could be taken now, else 503 with why. `/api/health/live`: whether to restart it. */
export const health = new Hono()
  .get("/", async (context) => {
    await checkReadiness();
    return context.json({ status: "ok" });
  })
  // Asks nobody else: a restart mends neither a database nor a full disk.
  .get("/live", (context) => context.json({ status: "ok" }));
