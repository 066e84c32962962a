import { beforeAll, describe, expect, it } from "vitest";
import { setClock } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { env } from "#lib/platform/env.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { createSetupLink } from "./create-setup-link.ts";
import { isSetupLinkOpen, setUpWithLink } from "./set-up-with-link.ts";
import { signIn } from "./sign-in.ts";

const input = {
  organisation: "Halden Home",
  timeZone: "Europe/Oslo",
  country: "NO",
  name: "Hana Sato",
  email: "hana@halden.example",
  password: "long enough",
};

beforeAll(async () => void (await createTestDatabase()));

async function newToken(): Promise<string> {
  const link = new URL((await createSetupLink()) ?? "about:blank");
  expect(link.href).toContain(`${env().BASE_URL}/set-up?token=`);
  return link.searchParams.get("token") ?? "";
}

describe("setUpWithLink", () => {
  it("refuses unknown tokens, links older than a day, and bad fields, without using the link up", async () => {
    const token = await newToken();
    await expect(setUpWithLink("guess", input)).rejects.toMatchObject({ code: "not-found" });
    await expect(setUpWithLink(token, { ...input, timeZone: "Mars/Base" })).rejects.toMatchObject({
      extra: { fields: { timeZone: expect.any(String) } },
    });
    const restore = setClock({ now: () => new Date(Date.now() + 25 * 3_600_000) });
    expect(await isSetupLinkOpen(token)).toBe(false);
    restore();
    expect(await isSetupLinkOpen(token)).toBe(true);
  });

  it("makes one organisation with one admin, once, whoever comes first", async () => {
    const [one, two] = [await newToken(), await newToken()];
    const attempts = await Promise.allSettled([
      setUpWithLink(one, input),
      setUpWithLink(one, input),
      setUpWithLink(two, { ...input, email: "other@halden.example" }),
    ]);
    expect(attempts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await readOnly().query("SELECT name, time_zone, locale FROM organisation")).toEqual([
      { name: "Halden Home", time_zone: "Europe/Oslo", locale: "en-NO" },
    ]);
    const [admin] = await readOnly().query<{ email: string; role: string }>("SELECT email, role FROM member");
    expect(admin?.role).toBe("admin");
    const given = { email: admin?.email ?? "", password: input.password, networkAddress: "203.0.113.7" };
    expect(await signIn(given)).toMatchObject({ kind: "signed-in" });
  });

  it("gives no more links once there is an admin", async () => {
    expect(await createSetupLink()).toBeUndefined();
  });
});
