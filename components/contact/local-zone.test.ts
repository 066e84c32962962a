import { expect, test } from "vitest";
import { placeOf, zoneOfNumber } from "./local-zone.ts";

test.each([
  ["+4791234567", "Europe/Oslo"],
  ["+447700900418", "Europe/London"],
  ["+353209150142", "Europe/Dublin"],
  ["+12025550100", null],
  ["+61491570156", null],
  ["2012", null],
  ["MyBank", null],
])("%s is in %s", (address, zone) => expect(zoneOfNumber(address)).toBe(zone));

test("a zone is named after its city", () => expect(placeOf("Asia/Ho_Chi_Minh")).toBe("Ho Chi Minh"));
