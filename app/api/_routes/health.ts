import { Hono } from "hono";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";

/** `/api/health`: 200 only when a text could be taken now: the database answers and has been migrated. */
export const health = new Hono().get("/", async (context) => {
  const [row] = await readOnly().query<{ ready: boolean }>(
    `select to_regclass('public.inbound_receipt') is not null as ready`,
  );
  if (!row?.ready)
    throw new AppError("unavailable", "The database is not migrated yet.", { retryAfterSeconds: 2 });
  return context.json({ status: "ok" });
});
