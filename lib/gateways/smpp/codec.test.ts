import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitParts } from "#lib/contract/segments.ts";
import { decodeText, encodeText } from "./data-coding.ts";
import { fillBitsAfter, fromSeptets, packSeptets, toSeptets, unpackSeptets } from "./gsm-alphabet.ts";
import { createPduReader, writePdu } from "./pdu.ts";
import { partHeader, partInHeader, splitHeader } from "./user-data-header.ts";

const hex = (bytes: Buffer | null) => bytes?.toString("hex");

describe("GSM's alphabet", () => {
  test.each([
    ["hello", "68656c6c6f"],
    ["@£$¥èéùìòÇ\nØø\rÅå", "000102030405060708090a0b0c0d0e0f"],
    ["ÆæßÉ", "1c1d1e1f"],
    ["€[]", "1b651b3c1b3e"],
    ["äöñüà§¿", "7b7c7d7e7f5f60"],
  ])("writes %s", (text, bytes) => {
    expect(hex(toSeptets(text))).toBe(bytes);
    expect(fromSeptets(Buffer.from(bytes, "hex"))).toBe(text);
  });

  test.each(["ç", "å🛋️", "“”", "\x1b"])("has no %j", (text) => expect(toSeptets(text)).toBeNull());

  test("packs as GSM 03.38 does", () => {
    expect(hex(packSeptets(Buffer.from("hello")))).toBe("e8329bfd06");
    expect(hex(packSeptets(Buffer.from("hellohello")))).toBe("e8329bfd4697d9ec37");
  });

  const letters = [..."@£$aåÆ€^ 1{}~"];
  test("reads what it has written, whole texts and those that segments.ts calls GSM-7 alike", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters), { maxLength: 400 }), (given) => {
        for (const part of splitParts(given.join(""))) {
          const septets = toSeptets(part);
          expect(septets && fromSeptets(septets)).toBe(part);
          for (const headerBytes of [0, 6, 7]) {
            const fill = fillBitsAfter(headerBytes);
            const packed = packSeptets(septets ?? Buffer.alloc(0), fill);
            // Where seven bits are left over, an "@" at the end can't be told from filling.
            const read = fromSeptets(unpackSeptets(packed, fill));
            expect(read.replace(/[@\r]+$/, "")).toBe(part.replace(/[@\r]+$/, ""));
          }
        }
      }),
      { seed: 20_260_103, numRuns: 200 },
    );
  });
});

describe("a data_coding", () => {
  const ucs = (text: string) => hex(Buffer.from(text, "utf16le").swap16()) ?? "";
  test.each<[string, number, string, "gsm" | "gsm-packed" | "latin-1" | "ascii", string]>([
    ["0: GSM", 0x00, "1b65003f", "gsm", "€@?"],
    ["0: GSM, packed", 0x00, "e8329bfd06", "gsm-packed", "hello"],
    ["0: Latin-1", 0x00, "e5402e", "latin-1", "å@."],
    ["1: ASCII", 0x01, "40", "gsm", "@"],
    ["3: Latin-1", 0x03, "e6f8e5", "gsm", "æøå"],
    ["4: UTF-8 by another name", 0x04, "c3a5", "gsm", "å"],
    ["4: bytes that are no text", 0x04, "e5ff", "gsm", "åÿ"],
    ["6: Cyrillic", 0x06, "bfe0d8d2d5e2", "gsm", "Привет"],
    ["7: Hebrew", 0x07, "f9ece5ed", "gsm", "שלום"],
    ["8: UCS-2", 0x08, ucs("Hei 🛋️"), "gsm", "Hei 🛋️"],
    ["8: an odd byte too much", 0x08, "00480069aa", "gsm", "H\u0069"],
    ["0x10: flash, GSM", 0x10, "00", "gsm", "@"],
    ["0x18: flash, UCS-2", 0x18, "00e5", "gsm", "å"],
    ["0xF0: flash, GSM", 0xf0, "00", "gsm", "@"],
    ["0xF4: bytes", 0xf4, "61", "gsm", "a"],
    ["0xC8: waiting, GSM", 0xc8, "00", "gsm", "@"],
    ["0xE0: waiting, UCS-2", 0xe0, "0061", "gsm", "a"],
  ])("%s", (_, dataCoding, bytes, alphabet, text) => {
    expect(decodeText(Buffer.from(bytes, "hex"), dataCoding, alphabet)).toBe(text);
  });

  test.each<["gsm" | "gsm-packed" | "latin-1" | "ascii", string, number, string]>([
    ["gsm", "å@", 0, "0f00"],
    ["gsm", "ç", 8, "00e7"],
    ["gsm-packed", "hello", 0, "e8329bfd06"],
    ["latin-1", "å@", 0, "e540"],
    ["latin-1", "Ω", 8, "03a9"],
    ["ascii", "a@", 0, "6140"],
    ["ascii", "å", 8, "00e5"],
  ])("of %s is chosen for %s", (alphabet, text, dataCoding, bytes) => {
    const encoded = encodeText(text, alphabet);
    expect([encoded.dataCoding, hex(encoded.bytes)]).toEqual([dataCoding, bytes]);
  });

  test("keeps half a character, for its other half comes in the next part", () => {
    const [high, low] = ["\ud83d", "\udecb"].map((unit) =>
      Buffer.from([unit.charCodeAt(0) >> 8, unit.charCodeAt(0) & 0xff]),
    );
    const read = [high, low].map((half) => decodeText(half ?? Buffer.alloc(0), 8, "gsm"));
    expect(read.join("")).toBe("🛋");
  });
});

describe("a user data header", () => {
  test.each([
    ["0500032a0302", { reference: "8-42", total: 3, number: 2 }],
    ["0608040102 0302", { reference: "16-258", total: 3, number: 2 }],
    ["0b05040b8423f0 00032a0302", { reference: "8-42", total: 3, number: 2 }],
    ["0605040b8423f0", null],
    ["0400032a03", null],
    ["00", null],
  ])("%s", (bytes, part) => {
    const message = Buffer.from(`${bytes.replaceAll(" ", "")}6869`, "hex");
    const { header, text } = splitHeader(message);
    expect([partInHeader(header), text.toString()]).toEqual([part, "hi"]);
  });

  test("that is longer than its message is none", () => {
    expect(splitHeader(Buffer.from("4161", "hex"))).toMatchObject({ text: Buffer.from("4161", "hex") });
    expect(splitHeader(Buffer.alloc(0)).text).toHaveLength(0);
  });

  test("is read as it was written", () => {
    expect(partInHeader(partHeader(300, 2, 1))).toEqual({ reference: "8-44", total: 2, number: 1 });
  });
});

describe("the line", () => {
  const pdus = [1, 2, 3].map((sequence) => ({
    command: 5,
    status: 0,
    sequence,
    body: Buffer.alloc(sequence * 7, sequence),
  }));
  test("is cut into PDUs in whatever pieces it comes", () => {
    const line = Buffer.concat(pdus.map(writePdu));
    fc.assert(
      fc.property(fc.array(fc.nat(line.length), { maxLength: 8 }), (cuts) => {
        const read = createPduReader();
        const at = [0, ...cuts.sort((a, b) => a - b), line.length];
        const found = at.slice(1).flatMap((end, index) => read(line.subarray(at[index], end)));
        expect(found).toEqual(pdus);
      }),
      { seed: 20_260_104, numRuns: 100 },
    );
  });

  test.each([0, 15, 70_001, 0xffffffff])("is useless after a PDU of %s bytes", (length) => {
    const header = Buffer.alloc(16);
    header.writeUInt32BE(length, 0);
    expect(() => createPduReader()(header)).toThrow(`${length} bytes`);
  });
});
