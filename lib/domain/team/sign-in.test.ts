import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { setClock } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { createMember } from "./create-member.ts";
import { isPassword } from "./password.ts";
import { signIn } from "./sign-in.ts";

const given = { email: "priya@halden.example", password: "correct horse", networkAddress: "203.0.113.7" };

beforeAll(async () => {
  await createTestDatabase();
  await createMember({
    email: "Priya@Halden.example",
    name: "Priya",
    role: "agent",
    password: given.password,
  });
});
beforeEach(() => readOnly().query("DELETE FROM sign_in_attempt"));

describe("signIn", () => {
  it("lets the right password in, however the e-mail is written", async () => {
    expect(await signIn({ ...given, email: " PRIYA@halden.example " })).toMatchObject({
      kind: "signed-in",
      sessionVersion: 1,
    });
  });

  it("knows nobody by an e-mail that no database could hold", async () => {
    expect(await signIn({ ...given, email: "priya\0@halden.example" })).toEqual({
      kind: "wrong",
      triesLeft: 4,
    });
  });

  it("counts the tries down, then makes this e-mail wait ten minutes, even with the right password", async () => {
    const wrong = { ...given, password: "guess" };
    const tries = [];
    for (let n = 0; n < 6; n += 1) tries.push(await signIn(wrong));
    expect(tries.slice(0, 5)).toEqual([4, 3, 2, 1, 0].map((triesLeft) => ({ kind: "wrong", triesLeft })));
    expect(tries[5]).toEqual({ kind: "wait", seconds: expect.toSatisfy((s: number) => s > 590 && s <= 600) });
    expect(await signIn(given)).toMatchObject({ kind: "wait" });
    expect(await signIn({ ...wrong, email: "someone@else.example" })).toEqual({
      kind: "wrong",
      triesLeft: 4,
    });

    const restore = setClock({ now: () => new Date(Date.now() + 601_000) });
    expect(await signIn(given)).toMatchObject({ kind: "signed-in" });
    restore();
  });

  it("does not let many tries at once past the limit", async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, () => signIn({ ...given, password: "guess" })),
    );
    expect(outcomes.filter(({ kind }) => kind === "wrong")).toHaveLength(5);
  });

  it("starts counting afresh after the right password", async () => {
    await signIn({ ...given, password: "guess" });
    await signIn(given);
    expect(await signIn({ ...given, password: "guess" })).toEqual({ kind: "wrong", triesLeft: 4 });
  });

  it("makes a network address wait that tries many e-mails", async () => {
    const outcomes = [];
    for (let n = 0; n < 31; n += 1) outcomes.push(await signIn({ ...given, email: `${n}@halden.example` }));
    expect(outcomes[29]).toMatchObject({ kind: "wrong" });
    expect(outcomes[30]).toMatchObject({ kind: "wait" });
    expect(await signIn({ ...given, networkAddress: "203.0.113.8" })).toMatchObject({ kind: "signed-in" });
  });

  it("answers an unknown e-mail like a wrong password, and does the same work for it", async () => {
    expect(await signIn({ ...given, email: "nobody@halden.example" })).toEqual({
      kind: "wrong",
      triesLeft: 4,
    });
    // The decoy is a real argon2id hash of the same cost: a password that matches it still opens nothing.
    expect(await isPassword(undefined, "nobody's")).toBe(false);
  });

  it("refuses a deactivated member and keeps no e-mail or address in the clear", async () => {
    await readOnly().query("UPDATE member SET deactivated_at = now()");
    expect(await signIn(given)).toMatchObject({ kind: "wrong" });
    await readOnly().query("UPDATE member SET deactivated_at = NULL");
    const [row] = await readOnly().query<{ all: string }>(
      "SELECT string_agg(subject, ' ') AS all FROM sign_in_attempt",
    );
    expect(row?.all).not.toMatch(/priya|203\.0/);
  });
});

describe("createMember", () => {
  it("keeps passwords as argon2id", async () => {
    const [row] = await readOnly().query<{ password_hash: string }>("SELECT password_hash FROM member");
    expect(row?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it("refuses a taken e-mail and names bad fields", async () => {
    const member = { email: given.email, name: "Other", role: "agent" as const, password: "long enough" };
    await expect(createMember(member)).rejects.toMatchObject({ code: "conflict" });
    await expect(createMember({ ...member, email: "x", password: "short" })).rejects.toMatchObject({
      code: "invalid",
      extra: { fields: { email: expect.any(String), password: expect.any(String) } },
    });
  });
});
