import type { DemoOrder } from "#lib/contract/simulator.ts";
import { env } from "#lib/platform/env.ts";

const path = "/api/v1/simulator/orders/";

/** Whether a URL is the demo's order system: it lies on this machine and may be called all the same. */
export function isDemoOrders(url: URL): boolean {
  return env().DEMO && url.origin === new URL(env().BASE_URL).origin && url.pathname.startsWith(path);
}

/** The order of a reference like HH-20418; null: the shop knows none. The same reference is always the same order. */
export function demoOrder(reference: string): DemoOrder | null {
  const digits = /^HH-(2\d{4})$/.exec(reference)?.[1];
  if (digits === undefined) return null;
  const pick = <Thing>(things: readonly [Thing, ...Thing[]], by: number) =>
    things[by % things.length] ?? things[0];
  const number = Number(digits);
  return {
    reference,
    item: pick(["Alder sofa", "Birch table", "Halden bed", "Fjord lamp"], number),
    day: pick(["Mon", "Tue", "Wed", "Thu", "Fri"], Math.floor(number / 7)),
    window: pick(["08:00-10:00", "10:00-13:00", "13:00-16:00"], Math.floor(number / 11)),
  };
}
