import { beforeAll, describe, expect, test } from "vitest";
import { conversationWith, deskOf, linesOf, newHandset, text } from "#lib/testing/api.ts";
import { addMember, addNumber, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import type { ConsentConfirmation, ConsentWord } from "#lib/contract/consent.ts";
import type { Page } from "#lib/contract/page.ts";
import { forgetDirectory } from "#lib/domain/numbers/directory.ts";
import { newId } from "#lib/platform/ids.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";

let admin: Awaited<ReturnType<typeof deskOf>>;
let business: Awaited<ReturnType<typeof createBusiness>>;
beforeAll(async () => {
  await createTestDatabase();
  business = await createBusiness();
  admin = await deskOf(await addMember({ role: "admin", name: "Hana Sato" }));
});

const words = async (query = "") => {
  const { body } = await admin.call<Page<ConsentWord>>("GET", `/consent-words${query}`);
  return new Map(body.items.map((one) => [`${one.word} ${one.language ?? ""}`, one]));
};
const put = (word: string, input: object) =>
  admin.call("PUT", `/consent-words/${encodeURIComponent(word)}`, input);
const remove = (word: string, query = "") =>
  admin.call("DELETE", `/consent-words/${encodeURIComponent(word)}${query}`);
const consentOf = async (from: string) =>
  (await admin.show(await conversationWith(from))).body.consent.status;
const confirmations = async (from: string) =>
  (await linesOf(from))
    .filter((line) => line.author === "system" && line.kind === "text")
    .map((one) => one.text);

describe("words", () => {
  test("are those of law, carriers and the languages of our numbers' countries, each with its source", async () => {
    const list = await words();
    expect(list.get("stop en")).toMatchObject({ origin: "law", locked: true, family: "opt-out" });
    expect(list.get("stopp nb")).toMatchObject({ origin: "law", locked: true });
    expect(list.get("avmeld nb")).toMatchObject({ origin: "language", locked: false, removed: false });
    expect(list.has("arret fr")).toBe(false);
    for (const one of list.values()) expect(one.source).not.toBe("");
  });

  test("one added for all numbers opts out at the next text, and its removal ends that", async () => {
    expect((await put("  Ferdig! ", { family: "opt-out", language: "nb" })).status).toBe(200);
    const first = newHandset();
    await text(first, "ferdig");
    expect(await consentOf(first)).toBe("opted-out");
    expect(await confirmations(first)).toEqual([expect.stringMatching(/^Halden Home: du er meldt av/)]);
    expect((await remove("FERDIG")).status).toBe(200);
    const second = newHandset();
    await text(second, "ferdig");
    expect(await consentOf(second)).toBe("unknown");
  });

  test("one of the language can be removed, for all or on one number, and brought back", async () => {
    await remove("avmeld");
    expect((await words()).get("avmeld nb")?.removed).toBe(true);
    await put("avmeld", { family: "opt-out", number: business.longNumber });
    expect((await words(`?number=${business.longNumber}`)).get("avmeld ")).toBeUndefined();
    expect((await words(`?number=${business.longNumber}`)).get("avmeld nb")?.removed).toBe(false);
    await put("avmeld", { family: "opt-out" });
    expect((await words()).get("avmeld nb")?.removed).toBe(false);
    await remove("avmeld", `?number=${business.longNumber}`);
    const from = newHandset();
    await text(from, "avmeld");
    expect(await consentOf(from)).toBe("unknown");
  });

  test.each(["STOP", "stopp", "Unsubscribe", "HELP", "START"])("%s cannot be removed", async (word) => {
    const { status, body } = await remove(word);
    expect([status, body.code]).toEqual([409, "conflict"]);
    expect(body.detail).toMatch(/is fixed \(.+\): it cannot be removed/);
  });

  test("a word means one thing: a second family is refused, everywhere it would hold", async () => {
    expect((await put("stop", { family: "opt-in" })).body.detail).toMatch(
      /“STOP” is an opt-out word already, and fixed/,
    );
    expect((await put("avslutt", { family: "help" })).body.code).toBe("conflict");
    await put("kanskje", { family: "help", number: business.shortCode });
    expect((await put("kanskje", { family: "opt-out" })).body.detail).toMatch(/a help word on 2012/);
    await remove("avslutt");
    expect((await put("avslutt", { family: "help" })).status).toBe(200);
    expect((await put("avslutt", { family: "opt-out" })).status).toBe(409);
  });

  test.each([["🛑"], ["x".repeat(41)]])("%s is no word", async (word) => {
    expect((await put(word, { family: "opt-out" })).status).toBe(422);
  });

  test("of a number that is not there are not found; nobody but admins sees or changes any", async () => {
    expect((await put("weg", { family: "opt-out", number: newId() })).status).toBe(404);
    expect((await remove("no-such-word")).status).toBe(404);
    const lead = await deskOf(await addMember({ role: "lead", teamIds: [business.delivery] }));
    for (const [method, path, body] of [
      ["GET", "/consent-words"],
      ["PUT", "/consent-words/weg", { family: "opt-out" }],
      ["DELETE", "/consent-words/avmeld"],
      ["GET", "/consent-confirmations"],
      ["PUT", "/consent-confirmations/nb/help", { text: "x" }],
      ["DELETE", "/consent-confirmations/nb/help"],
      ["GET", "/consent-rules"],
      ["PUT", "/consent-rules", { answerAfterOptOut: true }],
    ] as const)
      expect([path, (await lead.call(method, path, body)).status]).toEqual([path, 403]);
  });
});

describe("confirmations", () => {
  test("say who we are and how to undo it, or are refused with what is missing", async () => {
    const write = (family: string, words: string) =>
      admin.call("PUT", `/consent-confirmations/nb/${family}`, { text: words });
    expect((await write("opt-out", "Du er meldt av. Send START")).body.fields).toEqual({
      text: expect.stringContaining("{organisation}") as string,
    });
    expect((await write("opt-out", "Halden Home: du er meldt av.")).body.fields).toEqual({
      text: expect.stringContaining("START") as string,
    });
    expect((await write("opt-in", "{organisation}: velkommen.")).body.detail).toMatch(/STOP/);
    expect((await write("nonsense", "{organisation} START")).status).toBe(404);
    const written = await write("opt-out", "{organisation}: farvel. Send START om du angrer.");
    expect(written.status).toBe(200);
    const from = newHandset();
    await text(from, "STOPP");
    expect(await confirmations(from)).toEqual(["Halden Home: farvel. Send START om du angrer."]);
    const { body } = await admin.call<Page<ConsentConfirmation>>(
      "DELETE",
      "/consent-confirmations/nb/opt-out",
    );
    expect(body.items.find((one) => one.language === "nb" && one.family === "opt-out")).toMatchObject({
      own: false,
      text: expect.stringContaining("du er meldt av") as string,
    });
  });
});

test("a number that sends plain look-alikes sends its confirmations so, too", async () => {
  const words = "{organisation}: “farvel” – send START…";
  await admin.call("PUT", "/consent-confirmations/nb/opt-out", { text: words });
  const smart = async (is: boolean) => {
    await admin.call("PATCH", `/numbers/${business.longNumber}`, { smartEncoding: is });
    forgetDirectory();
    const from = newHandset();
    await text(from, "STOPP");
    return confirmations(from);
  };
  expect(await smart(true)).toEqual(['Halden Home: "farvel" - send START...']);
  expect(await smart(false)).toEqual(["Halden Home: “farvel” – send START…"]);
  await admin.call("DELETE", "/consent-confirmations/nb/opt-out");
});

test("on a shared short code the keyword comes before the word", async () => {
  const shared = await addNumber({
    address: "2222",
    kind: "short-code",
    country: "NO",
    accountId: business.accountId,
  });
  await readOnly().query(`update number set keyword_prefix = 'acme' where id = $1`, [shared]);
  forgetDirectory();
  const from = newHandset();
  await text(from, "ACME: stopp", { to: "2222" });
  expect(await consentOf(from)).toBe("opted-out");
});
