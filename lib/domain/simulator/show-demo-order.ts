import type { DemoOrder } from "#lib/contract/simulator.ts";
import { demoOrder } from "#lib/gateways/simulator/demo-orders.ts";
import { notFound } from "#lib/platform/errors.ts";
import { requireDemo } from "./find-handset.ts";

/** An order of the demo's shop by its reference. */
export function showDemoOrder(reference: string): DemoOrder {
  requireDemo();
  const order = demoOrder(reference);
  if (!order) throw notFound("order");
  return order;
}
