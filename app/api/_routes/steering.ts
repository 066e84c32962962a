import { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { number } from "#lib/contract/number.ts";
import {
  drainNumber,
  holdBulk,
  pauseNumber,
  releaseBulk,
  resumeNumber,
} from "#lib/domain/numbers/pause-number.ts";
import { pauseSending, resumeSending } from "#lib/domain/traffic/pause-sending.ts";
import { done, endpoint } from "./endpoint.ts";

/** What goes out held and let go: all of it, a number, a number's bulk. */
export const steering = new OpenAPIHono();

const ofNumber = [
  ["put", "pause", "Pause a number's sending (admins)", pauseNumber],
  ["delete", "pause", "Resume a number's sending; ends a drain, too (admins)", resumeNumber],
  [
    "put",
    "drain",
    "Send what is queued, hold what is written since, then pause the number (admins)",
    drainNumber,
  ],
  ["put", "bulk-hold", "Hold a number's bulk; people's replies go out (admins)", holdBulk],
  ["delete", "bulk-hold", "Let a number's bulk go on (admins)", releaseBulk],
] as const;
for (const [method, what, summary, run] of ofNumber) {
  endpoint(steering, { method, path: `/numbers/{id}/${what}`, summary, answer: number }, ({ actor, param }) =>
    run(actor, param("id")),
  );
}

const ofAll = [
  ["put", "Pause all sending (admins)", pauseSending],
  ["delete", "Resume sending; numbers paused by themselves stay so (admins)", resumeSending],
] as const;
for (const [method, summary, run] of ofAll) {
  endpoint(
    steering,
    { method, path: "/sending-pause", summary, answer: z.null(), status: 204 },
    ({ actor }) => done(run(actor)),
  );
}
