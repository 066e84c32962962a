import { describe, expect, test } from "vitest";
import { type AnswerType, answerType } from "#lib/contract/automation/answer.ts";
import { localesOf } from "./locales-of.ts";
import { readAnswer } from "./read-answer.ts";

// A Thursday.
const today = "2026-11-26";
const read = (country: string, wanted: unknown, text: string) =>
  readAnswer(text, answerType.parse(wanted) as AnswerType, { country, locales: localesOf(country), today })
    ?.value ?? null;

describe("a number", () => {
  test.each([
    ["NO", "12", "12"],
    ["NO", "I have 3 kids", "3"],
    ["NO", "3,5", "3.5"],
    ["NO", "1 234", "1234"],
    ["NO", "1 234,50", "1234.5"],
    ["DE", "1.234", "1234"],
    ["DE", "1.234,5", "1234.5"],
    ["DE", "1.234.567", "1234567"],
    ["US", "1.234", "1.234"],
    ["US", "1,234", "1234"],
    ["US", "1,234.5", "1234.5"],
    ["NO", "-4", "-4"],
    ["NO", "−4", "-4"],
    ["SA", "٤٢", "42"],
    ["IR", "۴۲", "42"],
    ["SA", "١٢٫٥", "12.5"],
    ["IN", "४२", "42"],
    ["TH", "๔๒", "42"],
    ["BD", "৪২", "42"],
    ["JP", "４２", "42"],
    ["NO", "𝟜𝟚", "42"],
    ["NO", "4️⃣", "4"],
    ["NO", "④", "4"],
    ["NO", "2 or 3?", null],
    ["NO", "two", null],
    ["NO", "", null],
    ["NO", "9".repeat(20), null],
  ])("in %s: %j is %j", (country, text, value) =>
    expect(read(country, { type: "number" }, text)).toBe(value),
  );

  test("keeps to what its question wants", () => {
    const wanted = { type: "number", min: 1, max: 5, whole: true };
    expect(["0", "1", "5", "6", "2.5", "2,5"].map((text) => read("NO", wanted, text))).toEqual([
      null,
      "1",
      "5",
      null,
      null,
      null,
    ]);
  });
});

describe("a date", () => {
  test.each([
    ["NO", "27.11.2026", "2026-11-27"],
    ["NO", "27/11", "2026-11-27"],
    ["NO", "27.11.26", "2026-11-27"],
    ["NO", "271126", "2026-11-27"],
    ["NO", "27112026", "2026-11-27"],
    ["NO", "25.11", "2027-11-25"],
    ["NO", "27. november", "2026-11-27"],
    ["NO", "27 NOV", "2026-11-27"],
    ["NO", "17. mai", "2027-05-17"],
    ["NO", "i morgen", "2026-11-27"],
    ["NO", "I dag!", "2026-11-26"],
    ["NO", "fredag", "2026-11-27"],
    ["NO", "FRI", "2026-11-27"],
    ["NO", "torsdag", "2026-12-03"],
    ["NO", "tomorrow", "2026-11-27"],
    ["NO", "Nov 27, 2027", "2027-11-27"],
    ["NO", "2026-12-24", "2026-12-24"],
    ["US", "11/27", "2026-11-27"],
    ["US", "12/1/2026", "2026-12-01"],
    ["US", "November 27th", "2026-11-27"],
    ["GB", "12/1/2026", "2026-01-12"],
    ["FR", "1er décembre", "2026-12-01"],
    ["ES", "3 de enero de 2027", "2027-01-03"],
    ["DE", "3. März", "2027-03-03"],
    ["PL", "5 grudnia", "2026-12-05"],
    ["SA", "٢٧/١١/٢٠٢٦", "2026-11-27"],
    ["IN", "२७/११/२०२६", "2026-11-27"],
    ["TH", "27/11/2569", "2026-11-27"],
    ["NO", "29. februar", "2028-02-29"],
    ["NO", "31.02.2027", null],
    ["NO", "32.01", null],
    ["NO", "13/13", null],
    ["NO", "friday or monday", null],
    ["NO", "soon", null],
  ])("in %s: %j is %j", (country, text, value) => expect(read(country, { type: "date" }, text)).toBe(value));

  test("lies where its question wants it", () => {
    const future = { type: "date", when: "future" };
    const past = { type: "date", when: "past" };
    expect(read("NO", future, "01.01.2020")).toBeNull();
    expect(read("NO", future, "26.11.2026")).toBe("2026-11-26");
    expect(read("NO", past, "27.11.2026")).toBeNull();
    expect(read("NO", past, "24.12")).toBe("2025-12-24");
    expect(read("NO", past, "17.05.84")).toBe("1984-05-17");
    expect(read("NO", past, "fredag")).toBe("2026-11-20");
  });
});

describe("a time", () => {
  test.each([
    ["14:30", "14:30"],
    ["14.30", "14:30"],
    ["1430", "14:30"],
    ["kl 9", "09:00"],
    ["2 pm", "14:00"],
    ["2:30PM", "14:30"],
    ["12 am", "00:00"],
    ["12 p.m.", "12:00"],
    ["14h30", "14:30"],
    ["١٤:٣٠", "14:30"],
    ["24:00", "00:00"],
    ["25:00", null],
    ["14:75", null],
    ["13 pm", null],
    ["9 or 10", null],
    ["noonish", null],
  ])("%j is %j", (text, value) => expect(read("NO", { type: "time" }, text)).toBe(value));
});

describe("a choice", () => {
  const wanted = {
    type: "choice",
    options: [
      { value: "1", aliases: ["yes", "ok", "ja", "👍"] },
      { value: "2", aliases: ["move it", "change"] },
      { value: "3", aliases: ["other"] },
    ],
  };
  test.each([
    ["1", "1"],
    [" 1. ", "1"],
    ["YES!", "1"],
    ["Ja", "1"],
    ["👍🏽", "1"],
    ["👍️", "1"],
    ["1️⃣", "1"],
    ["١", "1"],
    ["２", "2"],
    ["Move it", "2"],
    ["2 please", "2"],
    ["Yes thanks", "1"],
    ["1 or 2", null],
    ["12", null],
    ["not 1", null],
    ["maybe", null],
    ["", null],
    ["👎", null],
  ])("%j is %j", (text, value) => expect(read("NO", wanted, text)).toBe(value));

  test("leads where its option says, if it says", () => {
    const leads = answerType.parse({
      type: "choice",
      options: [{ value: "a", next: "there" }, { value: "b", next: null }, { value: "c" }],
    });
    const place = { country: "NO", locales: localesOf("NO"), today };
    const next = (text: string) => readAnswer(text, leads, place)?.next;
    expect([next("a"), next("b"), next("c")]).toEqual(["there", null, undefined]);
  });
});

describe("an address, a name, a reference, free text", () => {
  test.each([
    [{ type: "email" }, "it is Kari.Nordmann@Example.no.", "kari.nordmann@example.no"],
    [{ type: "email" }, "kari at example.no", null],
    [{ type: "email" }, "a@b.no c@d.no", null],
    [{ type: "phone" }, "920 00 001", "+4792000001"],
    [{ type: "phone" }, "+44 7700 900123", null],
    [{ type: "phone" }, "+44 7911 123456", "+447911123456"],
    [{ type: "phone" }, "٩٢٠٠٠٠٠١", "+4792000001"],
    [{ type: "phone" }, "2012", null],
    [{ type: "name" }, "  Åse   O’Brien-Ødegård. ", "Åse O’Brien-Ødegård"],
    [{ type: "name" }, "李小龍", "李小龍"],
    [{ type: "name" }, "R2D2", null],
    [{ type: "name" }, "", null],
    [{ type: "code", like: "HH-20418" }, "hh20611", "HH-20611"],
    [{ type: "code", like: "HH-20418" }, "my order is HH 20611, thanks", "HH-20611"],
    [{ type: "code", like: "HH-20418" }, "HH-2061", null],
    [{ type: "code", like: "HH-20418" }, "HH-206112", null],
    [{ type: "code", like: "HH-20418" }, "HH-20611 or HH-20612", null],
    [{ type: "code", like: "HH-20418" }, "hh٢٠٦١١", "HH-20611"],
    [{ type: "text", max: 10 }, " It broke ", "It broke"],
    [{ type: "text", max: 10 }, "It broke again", null],
    [{ type: "text" }, "   ", null],
  ])("%j: %j is %j", (wanted, text, value) => expect(read("NO", wanted, text)).toBe(value));
});
