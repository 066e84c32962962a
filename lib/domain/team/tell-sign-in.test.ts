import { expect, test } from "vitest";
import { tellSignIn } from "./tell-sign-in.ts";

test.each([
  [Promise.resolve({ kind: "wrong", triesLeft: 4 } as const), "wrong:4"],
  [Promise.resolve({ kind: "wait", seconds: 600 } as const), "wait:600"],
])("says why somebody is not let in (%#)", async (attempt, said) => {
  await expect(tellSignIn(attempt)).rejects.toThrow(new Error(said));
});

test("does not say what failed of ours", async () => {
  const failing = Promise.reject(new Error('invalid byte sequence for encoding "UTF8": 0x00'));
  await expect(tellSignIn(failing)).rejects.toThrow(/^failed$/);
});

test("says who is let in, and under which session", async () => {
  const attempt = Promise.resolve({ kind: "signed-in", memberId: "1", sessionVersion: 2 } as const);
  expect(await tellSignIn(attempt)).toEqual({ memberId: "1", sessionVersion: 2 });
});
