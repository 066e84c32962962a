"use client";
import type { NumberRef } from "#lib/contract/number.ts";
import { LiveTest } from "./live-test.tsx";
import { SendTest } from "./send-test.tsx";

/** The test that fits: a name only sends, everything else is texted and answers. */
export function TestPart({ number, atOnce = false }: { number: NumberRef; atOnce?: boolean }) {
  return number.kind === "alphanumeric" ? (
    <SendTest number={number} />
  ) : (
    <LiveTest number={number} atOnce={atOnce} />
  );
}
