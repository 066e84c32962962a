import { encode } from "next-auth/jwt";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Actor } from "#lib/contract/permissions.ts";
import { hashToken } from "#lib/platform/crypto.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { env } from "#lib/platform/env.ts";
import { newId } from "#lib/platform/ids.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { createApiKey } from "./create-api-key.ts";
import { createMember } from "./create-member.ts";
import { findActor } from "./find-actor.ts";
import { loadMemberActor } from "./load-actor.ts";
import { signOutEverywhere } from "./sign-out-everywhere.ts";

const [team, number] = [newId(), newId()];
let memberId = "";

beforeAll(async () => {
  await createTestDatabase();
  await readOnly().query("INSERT INTO team (id, name) VALUES ($1, 'Delivery')", [team]);
  await readOnly().query("INSERT INTO number (id, kind, address) VALUES ($1, 'long-number', '+4759440000')", [
    number,
  ]);
  await readOnly().query("INSERT INTO number_team (number_id, team_id) VALUES ($1, $2)", [number, team]);
  const member = {
    email: "lead@halden.example",
    name: "Aoife",
    role: "lead" as const,
    password: "long enough",
  };
  memberId = (await createMember({ ...member, teamIds: [team] })).id;
});

async function cookie(sessionVersion = 1, maxAge = 60): Promise<string> {
  const token = { memberId, sessionVersion };
  return `other=1; next-auth.session-token=${await encode({ token, maxAge, secret: env().AUTH_SECRET })}`;
}

describe("findActor with a cookie", () => {
  it("finds the member with teams, led teams and numbers", async () => {
    expect(await findActor(new Headers({ cookie: await cookie() }), "GET")).toEqual({
      kind: "member",
      id: memberId,
      name: "Aoife",
      role: "lead",
      teamIds: [team],
      leadTeamIds: [team],
      numberIds: [number],
    });
  });

  it("finds nobody with no cookie, a forged one, an expired one or another session version", async () => {
    const forged = await encode({ token: { memberId, sessionVersion: 1 }, secret: "somebody else's secret" });
    for (const given of ["", `next-auth.session-token=${forged}`, await cookie(1, -60), await cookie(2)]) {
      expect(await findActor(new Headers({ cookie: given }), "GET")).toBeNull();
    }
  });

  it("lets only our own pages write", async () => {
    const write = async (headers: Record<string, string>) =>
      findActor(new Headers({ cookie: await cookie(), host: "inbox.example:3000", ...headers }), "POST");
    for (const headers of [
      {},
      { origin: "https://evil.example" },
      { origin: "null" },
      { origin: "http://inbox.example:4000" },
      { origin: "https://evil.example", "sec-fetch-site": "same-origin" },
      { "sec-fetch-site": "same-site" },
    ]) {
      await expect(write(headers as Record<string, string>)).rejects.toMatchObject({ code: "wrong-origin" });
    }
    expect(await write({ origin: env().BASE_URL })).toMatchObject({ id: memberId });
    expect(await write({ origin: "http://inbox.example:3000" })).toMatchObject({ id: memberId });
    expect(await write({ "sec-fetch-site": "same-origin" })).toMatchObject({ id: memberId });
  });

  it("ends cookies made before signing out everywhere", async () => {
    const before = new Headers({ cookie: await cookie() });
    await signOutEverywhere((await findActor(before, "GET")) as Actor);
    expect(await findActor(before, "GET")).toBeNull();
    expect(await loadMemberActor(memberId, 2)).toMatchObject({ id: memberId });
  });
});

describe("findActor with a key", () => {
  const bearer = (key: string) => findActor(new Headers({ authorization: `Bearer ${key}` }), "POST");

  it("knows a key by its hash, and what it sees by role and teams", async () => {
    const everyone = await createApiKey({ name: "ERP", role: "admin" });
    const bound = await createApiKey({ name: "Shop", role: "agent", teamIds: [team] });
    expect(everyone.key).toMatch(/^tw_[\w-]{40}$/);
    expect(await bearer(everyone.key)).toMatchObject({ kind: "key", role: "admin", teamIds: null });
    expect(await bearer(bound.key)).toMatchObject({ teamIds: [team], numberIds: [number], leadTeamIds: [] });
    const kept = await readOnly().query<{ token_hash: string }>("SELECT token_hash FROM api_key");
    expect(kept.map((row) => row.token_hash)).toContain(hashToken(bound.key));
    expect(JSON.stringify(kept)).not.toContain(bound.key);
  });

  it("refuses unknown keys and session tokens", async () => {
    expect(await bearer(`tw_${"a".repeat(40)}`)).toBeNull();
    expect(await bearer((await cookie(2)).split("token=")[1] ?? "")).toBeNull();
  });

  it("notices a revoked key within a second, and notes its use", async () => {
    const { id, key } = await createApiKey({ name: "Old", role: "agent" });
    expect(await bearer(key)).not.toBeNull();
    const [row] = await readOnly().query<{ used: boolean }>(
      "SELECT last_used_at IS NOT NULL AS used FROM api_key WHERE id = $1",
      [id],
    );
    expect(row?.used).toBe(true);
    await readOnly().query("UPDATE api_key SET revoked_at = now() WHERE id = $1", [id]);
    await vi.waitFor(async () => expect(await bearer(key)).toBeNull(), { timeout: 1_000, interval: 50 });
  });
});
