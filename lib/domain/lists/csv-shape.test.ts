import { describe, expect, test } from "vitest";
import { columnsOf, delimiterOf, textOf } from "./csv-shape.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);

describe("the columns of a file", () => {
  test.each([
    [["Phone", "Name", "City"], { isHeader: true, address: 0, name: 1, others: [{ title: "City", at: 2 }] }],
    [["Navn", "Mobilnummer"], { isHeader: true, address: 1, name: 0, others: [] }],
    [["msisdn"], { isHeader: true, address: 0, name: null, others: [] }],
    [["", "tel"], { isHeader: true, address: 1, name: null, others: [] }],
    [["+4792000001", "Kari"], { isHeader: false, address: 0, name: 1, others: [] }],
    [["Kari", "+4792000001"], { isHeader: false, address: 1, name: null, others: [] }],
  ])("%j", (first, columns) => {
    expect(columnsOf(first, {})).toEqual(columns);
  });

  test("can be named, and are asked for by name where none is found", () => {
    expect(
      columnsOf(["Contact no", "Who"], { addressColumn: "Contact no", nameColumn: "Who" }),
    ).toMatchObject({
      address: 0,
      name: 1,
    });
    expect(() => columnsOf(["Contact no", "Who"], {})).toThrow(/Which column.*Contact no, Who/);
    expect(() => columnsOf(["Phone"], { addressColumn: "Telephone" })).toThrow(/Which column/);
  });
});

test.each([
  ["a,b,c\n1;2", ","],
  ["a;b;c", ";"],
  ["a\tb", "\t"],
  ["a|b", "|"],
  ["one", ","],
])("the sign between cells of %j is %j", (text, sign) => expect(delimiterOf(text)).toBe(sign));

describe("the text of a file", () => {
  test.each([
    ["UTF-8", new TextEncoder().encode("Åse"), "Åse"],
    ["UTF-8 with its mark", bytes(0xef, 0xbb, 0xbf, 0xc3, 0x85), "Å"],
    ["UTF-16, little end first", bytes(0xff, 0xfe, 0xc5, 0x00), "Å"],
    ["UTF-16, big end first", bytes(0xfe, 0xff, 0x00, 0xc5), "Å"],
    ["what Windows writes", bytes(0xc5, 0x73, 0x65), "Åse"],
  ])("%s", (_, file, text) => expect(textOf(file)).toBe(text));

  test("of an empty file is refused", () => expect(() => textOf(bytes())).toThrow("empty"));
});
