import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { soon, useSmsc } from "#lib/testing/smsc/bench.ts";
import { cert, key } from "#lib/testing/smsc/certificate.ts";
import { handsetText, receiptOf, startSmsc } from "#lib/testing/smsc/smsc.ts";
import type { ConnectionTaker } from "../provider.ts";
import { findProvider } from "../registry.ts";
import { smpp } from "./adapter.ts";
import { checkSmppCredentials } from "./check.ts";
import { smppCredentials } from "./credentials.ts";

const { smsc, taken, taker, credentialsOf, connect, lastSubmitted } = useSmsc();

describe("a bind", () => {
  test("as transceiver brings and takes texts", async () => {
    const { send } = await connect();
    expect((await smsc().state()).bound).toEqual(["transceiver"]);
    expect(await send()).toMatchObject({ kind: "accepted", segments: 1 });
    expect(await lastSubmitted(1)).toMatchObject([
      {
        from: "4759440000",
        to: "4790000123",
        text: "Sofaen kommer i morgen",
        dataCoding: 0,
        udh: null,
        receipt: 1,
      },
    ]);
    await smsc().deliver(handsetText("+4790000123", "+4759440000", "Når? 🛋️"));
    await expect
      .poll(() => taken.texts, soon)
      .toMatchObject([{ from: "+4790000123", to: "+4759440000", text: "Når? 🛋️" }]);
    await expect.poll(async () => (await smsc().state()).answered.at(-1), soon).toEqual([0]);
    // An answered enquire_link behind our answer proves that it came.
    await expect.poll(() => taken.settled, soon).toEqual(["text-1"]);
  });

  test("as transmitter and receiver has two lines, and their end is one", async () => {
    const { connection, send } = await connect({ bind: "transmitter-receiver" });
    expect((await smsc().state()).bound.sort()).toEqual(["receiver", "transmitter"]);
    await smsc().deliver(receiptOf("id-1", "DELIVRD"));
    await expect
      .poll(() => taken.reports, soon)
      .toMatchObject([{ providerMessageId: "id-1", status: "delivered" }]);
    expect(await send()).toMatchObject({ kind: "accepted" });
    await smsc().hangUp();
    expect(await connection.ended).not.toBe("");
    expect(await send()).toEqual({
      kind: "refused",
      retryable: true,
      code: "not-bound",
      reason: "provider-unreachable",
    });
  });

  test("with a wrong password is refused, and not soon tried again", async () => {
    await expect(connect({ password: "wrong" })).rejects.toMatchObject({
      message: "ESME_RINVPASWD",
      lasting: true,
    });
  });

  test("while another is there is refused for now", async () => {
    await connect();
    await expect(connect()).rejects.toMatchObject({
      message: "ESME_RALYBND",
      lasting: false,
    });
  });

  test("to nobody says so", async () => {
    await expect(connect({ port: 1 })).rejects.toMatchObject({
      name: "ConnectionRefused",
      message: "ECONNREFUSED",
    });
  });

  test("goes with an unbind", async () => {
    const { unbinds } = await smsc().state();
    const { connection } = await connect();
    await connection.close();
    expect((await smsc().state()).unbinds).toBe(unbinds + 1);
  });

  test("that is not answered any more is given up", async () => {
    const { connection } = await connect({ enquireSeconds: 1, timeoutMs: 1_000 });
    smsc().pause();
    expect(await connection.ended).toBe("no answer to enquire_link");
    smsc().resume();
  });

  test("over TLS trusts nobody but whom the admin trusts", async () => {
    const secure = await startSmsc({ tls: { key, cert } });
    const over = { port: secure.port, tls: true };
    await expect(connect(over)).rejects.toMatchObject({ message: "DEPTH_ZERO_SELF_SIGNED_CERT" });
    // As a form's line hands it on: without line breaks.
    const { send } = await connect({ ...over, caCertificate: cert.replaceAll("\n", " ") });
    expect(await send()).toMatchObject({ kind: "accepted" });
    await secure.kill();
  });
});

describe("a deliver_sm", () => {
  test("that could not be stored is to come again, and one that is none never", async () => {
    const failing: ConnectionTaker = {
      ...taker,
      takeText: () => Promise.reject(new Error("the database is away")),
    };
    await connect({}, failing);
    await smsc().deliver(handsetText("+4790000124", "2012", "Hei"));
    await expect.poll(async () => (await smsc().state()).answered.at(-1), soon).toEqual([0x64]);
    await smsc().deliver({ ...receiptOf("", ""), short_message: Buffer.from("stat:DELIVRD") });
    await expect.poll(async () => (await smsc().state()).answered.at(-1), soon).toEqual([0x65]);
    expect(taken.settled).toEqual([]);
  });

  test("that is being stored is answered before the unbind", async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const { connection } = await connect({}, { ...taker, takeText: () => promise });
    await smsc().deliver(handsetText("+4790000125", "2012", "Hei"));
    await expect.poll(async () => (await smsc().state()).answered.at(-1), soon).toEqual([]);
    const closed = connection.close();
    resolve("slow");
    await closed;
    expect((await smsc().state()).answered.at(-1)).toEqual([0]);
    expect(taken.settled).toEqual(["slow"]);
  });
});

describe("credentials", () => {
  test.each<[string, object, string]>([
    ["right", {}, "valid"],
    ["wrong", { password: "wrong" }, "invalid"],
    ["to nobody", { port: 1 }, "unreachable"],
  ])("%s", async (_, change, kind) => {
    expect(await checkSmppCredentials(credentialsOf(change))).toMatchObject({ kind });
  });

  test("in use are right", async () => {
    await connect({ bind: "transmitter-receiver" });
    expect(await checkSmppCredentials(credentialsOf())).toEqual({ kind: "valid" });
  });

  test("are read from a form's words", () => {
    const form = {
      host: "smsc.example",
      port: "2775",
      systemId: "a",
      password: "b",
      tls: "false",
      window: "",
      alphabet: "latin-1",
    };
    expect(smppCredentials.parse(form)).toMatchObject({
      port: 2775,
      tls: false,
      window: 10,
      alphabet: "latin-1",
      bind: "transceiver",
    });
    const wrong = smppCredentials.safeParse({
      ...form,
      host: "smpp://x",
      port: "none",
      systemId: "x".repeat(16),
    });
    expect(wrong.error?.issues.map(({ path }) => path[0])).toEqual(["host", "port", "systemId"]);
  });

  test("ask in their form for exactly what they can't do without", () => {
    const missing = smppCredentials.safeParse({}).error?.issues.map(({ path }) => path[0]);
    expect(smpp.credentialFields.filter((field) => field.required).map((field) => field.name)).toEqual(
      missing,
    );
    expect(findProvider("smpp").connect).toBeDefined();
    expect(readFileSync(new URL("../../../../public/providers/smpp.svg", import.meta.url), "utf8")).toContain(
      "currentColor",
    );
  });
});
