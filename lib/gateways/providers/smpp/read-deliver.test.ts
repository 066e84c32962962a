import { describe, expect, test } from "vitest";
import { tlvTags, writeTlv } from "#lib/gateways/smpp/fields.ts";
import { writeShortMessage } from "#lib/gateways/smpp/short-message.ts";
import { smppCredentials } from "./credentials.ts";
import { readDeliver } from "./read-deliver.ts";

const credentials = smppCredentials.parse({ host: "127.0.0.1", port: 2775, systemId: "a", password: "b" });

type Given = Partial<Parameters<typeof writeShortMessage>[0]>;
const deliver = (given: Given, change: object = {}) =>
  readDeliver(
    writeShortMessage(
      {
        source: { ton: 1, npi: 1, address: "4790000123" },
        destination: { ton: 3, npi: 0, address: "2012" },
        esmClass: 0,
        priority: 0,
        validity: "",
        registeredDelivery: 0,
        dataCoding: 0,
        message: Buffer.from("Hei"),
        tlvs: [],
        ...given,
      },
      "",
    ),
    { ...credentials, ...change },
  );

const textOf = (given: Given, change?: object) => {
  const delivered = deliver(given, change);
  return delivered && "text" in delivered ? delivered.text : null;
};
const reportOf = (given: Given) => {
  const delivered = deliver({ esmClass: 4, ...given });
  return delivered && "report" in delivered ? delivered.report : null;
};
const from = (ton: number, address: string): Given => ({ source: { ton, npi: 0, address } });

describe("a text in a deliver_sm", () => {
  test.each<[string, Given, object]>([
    ["an international number", {}, { from: "+4790000123", to: "2012", text: "Hei" }],
    ["a number of unknown kind", from(0, "4790000123"), { from: "+4790000123" }],
    ["a national number", from(2, "90000123"), { from: "90000123" }],
    ["a short code", from(3, "1960"), { from: "1960" }],
    ["a name", from(5, "MyBank"), { from: "MyBank" }],
    ["UCS-2", { dataCoding: 8, message: Buffer.from("00e5d83ddecb", "hex") }, { text: "å🛋" }],
    [
      "a message_payload",
      { message: Buffer.alloc(0), tlvs: [writeTlv(tlvTags.message_payload, Buffer.from("x".repeat(400)))] },
      { text: "x".repeat(400) },
    ],
    [
      "a part by its header",
      { esmClass: 0x40, message: Buffer.from("0500030703024869", "hex") },
      { text: "Hi", part: { reference: "8-7", total: 3, number: 2 } },
    ],
    [
      "a part by sar parameters",
      {
        tlvs: [
          writeTlv(tlvTags.sar_msg_ref_num, Buffer.from([1, 2])),
          writeTlv(tlvTags.sar_total_segments, Buffer.from([3])),
          writeTlv(tlvTags.sar_segment_seqnum, Buffer.from([2])),
        ],
      },
      { part: { reference: "sar-258", total: 3, number: 2 } },
    ],
    ["no words", { message: Buffer.alloc(0) }, { text: "" }],
    [
      "words that look like a receipt's",
      { message: Buffer.from("id:1 stat:DELIVRD") },
      { text: "id:1 stat:DELIVRD" },
    ],
  ])("with %s", (_, given, expected) => {
    expect(textOf(given)).toMatchObject(expected);
  });

  test("in packed septets behind a header begins at a septet's border", () => {
    const message = Buffer.from("050003070201d06536fb0d", "hex");
    expect(textOf({ esmClass: 0x40, message }, { alphabet: "gsm-packed" })).toMatchObject({
      text: "hello",
      part: { total: 2, number: 1 },
    });
  });

  test("has one fingerprint, and another when anything of it differs", () => {
    const print = (given: Given) => textOf(given)?.fingerprint;
    expect(print({})).toBe(print({}));
    for (const other of [
      { message: Buffer.from("hei") },
      from(1, "4790000124"),
      { dataCoding: 3 },
      { esmClass: 0x40 },
      { tlvs: [writeTlv(tlvTags.user_message_reference, Buffer.from([0, 1]))] },
    ])
      expect(print(other)).not.toBe(print({}));
  });

  test.each([0x08, 0x10, 0x18])("is none with esm_class %s: nobody's business", (esmClass) => {
    expect(deliver({ esmClass })).toBeNull();
  });

  test("that is cut off is refused", () => {
    expect(() => readDeliver(Buffer.from([0, 1, 1, 52]), credentials)).toThrow();
    expect(() => readDeliver(Buffer.alloc(0), credentials)).toThrow();
  });
});

describe("a receipt", () => {
  const words = (stat: string, err = "000", id = "abc-1") => ({
    message: Buffer.from(
      `id:${id} sub:001 dlvrd:001 submit date:2611260405 done date:2611260406 stat:${stat} err:${err} text:id:9 stat:UNDELIV`,
    ),
  });

  test.each<[string, Given, object]>([
    [
      "DELIVRD",
      words("DELIVRD"),
      { providerMessageId: "abc-1", status: "delivered", reason: null, code: null },
    ],
    ["a word written out", words("DELIVERED"), { status: "delivered" }],
    ["EXPIRED", words("EXPIRED", "00B"), { status: "expired", reason: "expired", code: "00B" }],
    ["UNDELIV", words("UNDELIV", "6"), { status: "undelivered", reason: "not-delivered", code: "6" }],
    ["DELETED", words("DELETED"), { status: "undelivered", reason: "deleted-by-operator" }],
    ["REJECTD", words("REJECTD"), { status: "failed", reason: "provider-rejected" }],
    ["ACCEPTD", words("ACCEPTD"), { status: "sent" }],
    ["ENROUTE", words("ENROUTE"), { status: "sent" }],
    ["UNKNOWN", words("UNKNOWN"), { status: "unknown", reason: "no-final-report" }],
    ["a novelty", words("NOVELTY"), { status: "unknown", reason: "unknown-report" }],
    [
      "small letters and other blanks",
      { message: Buffer.from("ID: 7\nSTAT: delivrd ERR: 0") },
      {
        providerMessageId: "7",
        status: "delivered",
      },
    ],
    [
      "optional parameters, before its words",
      {
        ...words("ENROUTE"),
        tlvs: [
          writeTlv(tlvTags.receipted_message_id, Buffer.from("0A1b\0")),
          writeTlv(tlvTags.message_state, Buffer.from([5])),
          writeTlv(tlvTags.network_error_code, Buffer.from([3, 0, 27])),
        ],
      },
      { providerMessageId: "0A1b", status: "undelivered", code: null },
    ],
    [
      "optional parameters alone",
      {
        message: Buffer.alloc(0),
        tlvs: [
          writeTlv(tlvTags.receipted_message_id, Buffer.from("12\0")),
          writeTlv(tlvTags.message_state, Buffer.from([2])),
          writeTlv(tlvTags.network_error_code, Buffer.from([3, 0, 27])),
        ],
      },
      { providerMessageId: "12", status: "delivered", code: "27" },
    ],
    ["an intermediate notification", { ...words("ENROUTE"), esmClass: 0x20 }, { status: "sent" }],
  ])("by %s", (_, given, expected) => {
    expect(reportOf(given)).toMatchObject({ reference: null, segments: null, ...expected });
  });

  test("without the bits of esm_class is known by its parameters", () => {
    const tlvs = [
      writeTlv(tlvTags.receipted_message_id, Buffer.from("12")),
      writeTlv(tlvTags.message_state, Buffer.from([2])),
    ];
    expect(deliver({ tlvs })).toMatchObject({ report: { providerMessageId: "12", status: "delivered" } });
  });

  test("that names no text is refused", () => {
    expect(() => reportOf({ message: Buffer.from("stat:DELIVRD") })).toThrow("names no text");
  });
});
