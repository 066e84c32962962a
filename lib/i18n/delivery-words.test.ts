import { expect, test } from "vitest";
import { deliveryReasons } from "#lib/contract/delivery-reason.ts";
import { delivery } from "./en/delivery.ts";

test.each(deliveryReasons)("%s says what happened, and what to do, in two short sentences", (reason) => {
  const { what, todo } = delivery.reason[reason];
  // It ends "Not delivered: …", so it starts small and has no full stop.
  expect(what).toMatch(/^[a-z].{5,54}[^.!?]$/u);
  expect(todo).toMatch(/^[A-Z].{5,69}\.$/u);
});
