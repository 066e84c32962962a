import { describe, expect, test } from "vitest";
import { countSegments } from "#lib/contract/segments.ts";
import { confirmationTexts, fillConfirmation } from "./confirmation-texts.ts";

describe.each(Object.entries(confirmationTexts))("%s", (_language, texts) => {
  test.each(Object.entries(texts))(
    "%s: who we are and how to undo it, in one GSM-7 segment",
    (family, text) => {
      const sent = fillConfirmation(text, "Halden Home Oslo Storgata");
      expect(countSegments(sent)).toMatchObject({ encoding: "GSM-7", segments: 1 });
      expect(sent).toContain("Halden Home Oslo Storgata");
      expect(sent).toMatch(family === "opt-out" ? /\bSTART\b/ : /\bSTOPP?\b/);
    },
  );
});
