import { keepLooking } from "#lib/platform/keep-looking.ts";
import { log } from "#lib/platform/log.ts";
import { claimDue, endpointsDue } from "./claim-due.ts";
import { deliver } from "./deliver.ts";
import { forgetOldDeliveries } from "./forget-old-deliveries.ts";
import { followForWebhooks } from "./follow-events.ts";

const LOOK_EVERY_MS = 250;
const FORGET_EVERY_MS = 3_600_000;
/** Of one endpoint at once: one that is slow holds these, and nothing of any other. */
const AT_ONCE_EACH = 8;

/** Brings what happens to the endpoints that want to hear of it, from now on; several workers share the work. */
export function startWebhooks(): { stop: () => Promise<void> } {
  const running = new Map<string, Set<Promise<void>>>();
  let forgotAt = 0;

  const begin = async (endpointId: string) => {
    const calls = running.get(endpointId) ?? new Set();
    running.set(endpointId, calls);
    const room = AT_ONCE_EACH - calls.size;
    if (room <= 0) return;
    for (const claimed of await claimDue(endpointId, room)) {
      const call: Promise<void> = deliver(claimed)
        .catch((error: unknown) => log().error({ err: error, endpointId }, "A webhook could not be settled"))
        .finally(() => calls.delete(call));
      calls.add(call);
    }
  };

  const lookOnce = async (isStopped: () => boolean) => {
    while (!isStopped() && (await followForWebhooks()));
    for (const id of await endpointsDue()) if (!isStopped()) await begin(id);
    if (Date.now() - forgotAt < FORGET_EVERY_MS) return;
    forgotAt = Date.now();
    await forgetOldDeliveries();
  };

  const looking = keepLooking(lookOnce, {
    everyMs: LOOK_EVERY_MS,
    failure: "Webhooks could not be looked after",
  });
  const stop = async () => {
    await looking.stop();
    await Promise.all([...running.values()].flatMap((calls) => [...calls]));
  };
  return { stop };
}
