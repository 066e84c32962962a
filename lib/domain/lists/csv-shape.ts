import { parseAddress } from "#lib/contract/phone.ts";
import { invalid } from "#lib/domain/team/refuse.ts";

/** Which cell of a line is the number, which the name, and what the others are called. */
export type Columns = {
  isHeader: boolean;
  address: number;
  name: number | null;
  others: { title: string; at: number }[];
};

type Wanted = { addressColumn?: string | undefined; nameColumn?: string | undefined };

const addressTitles =
  /^(phone( ?number)?|mobile( ?(number|phone|no\.?))?|cell( ?phone)?|msisdn|number|tel(efon|ephone)?(nr|nummer)?|mobil(nr|nummer|telefon)?|handynummer|numéro|teléfono|to|sms)$/i;
const nameTitles = /^((full |contact |first |customer )?name|navn|namn|vorname|nom|nombre|naam|nome|imię)$/i;

/** Reads a file's first line: its titles, or, where it holds a phone number already, where that is. */
export function columnsOf(first: readonly string[], wanted: Wanted): Columns {
  const phone = first.findIndex(isPhone);
  if (phone >= 0 && wanted.addressColumn === undefined)
    return {
      isHeader: false,
      address: phone,
      name: first[phone + 1] === undefined ? null : phone + 1,
      others: [],
    };
  const find = (title: string | undefined, usual: RegExp) =>
    first.findIndex((cell) => (title === undefined ? usual.test(cell.trim()) : cell.trim() === title.trim()));
  const address = find(wanted.addressColumn, addressTitles);
  if (address < 0)
    throw invalid(
      "addressColumn",
      `Which column holds the phone numbers? There are: ${first.slice(0, 20).join(", ")}`,
    );
  const name = find(wanted.nameColumn, nameTitles);
  const others = first.flatMap((title, at) =>
    at === address || at === name || title.trim() === "" ? [] : [{ title: title.trim().slice(0, 60), at }],
  );
  return { isHeader: true, address, name: name < 0 ? null : name, others: others.slice(0, 20) };
}

/** The sign between the cells of a file: the one that its first line has most of. */
export function delimiterOf(text: string): string {
  const [first = ""] = text.split("\n", 1);
  const counts = [",", ";", "\t", "|"].map((sign) => ({ sign, count: first.split(sign).length }));
  return counts.toSorted((one, other) => other.count - one.count)[0]?.sign ?? ",";
}

/** A file's text: UTF-8, UTF-16 with its mark, else what Windows writes. */
export function textOf(file: Uint8Array): string {
  if (file.length === 0) throw invalid("file", "The file is empty.");
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder("utf-16le").decode(file);
  if (file[0] === 0xfe && file[1] === 0xff) return new TextDecoder("utf-16be").decode(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch {
    return new TextDecoder("windows-1252").decode(file);
  }
}

function isPhone(cell: string): boolean {
  return parseAddress(cell, "NO")?.kind === "phone";
}
