import type { MessageParts } from "#lib/contract/message.ts";
import { makeStorable } from "../take-text.ts";

/** A part as it is kept: in UTF-16, little end first, so that half a character survives until its other half comes. */
export function unitsOf(text: string): Buffer {
  return Buffer.from(text, "utf16le");
}

/**
 * Puts the parts of a text together, in their order. Where one is missing, nothing stands in the text; `missing` tells
 * which and at what place. Halves of a character join only when no part is missing between them.
 */
export function joinParts(
  total: number,
  parts: ReadonlyMap<number, Buffer>,
): { text: string; missing: MessageParts["missing"] } {
  const missing: MessageParts["missing"] = [];
  let text = "";
  let run: Buffer[] = [];
  const endRun = () => {
    text += makeStorable(Buffer.concat(run).toString("utf16le"));
    run = [];
  };
  for (let number = 1; number <= total; number++) {
    const units = parts.get(number);
    if (units) {
      run.push(units);
    } else {
      endRun();
      missing.push({ number, at: text.length });
    }
  }
  endRun();
  return { text, missing };
}
