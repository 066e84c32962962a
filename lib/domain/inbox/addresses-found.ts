import type { Params } from "./visible.ts";

/** SQL for the ids of the addresses of which a part, in any spelling, or of whose contact's name a part is searched for. */
export function addressesFound(words: string, params: Params): string {
  const name = params.add(`%${escapeLike(words)}%`);
  const digits = spelledDigits(words);
  const value = params.add(`%${escapeLike(digits === "" ? words : digits)}%`);
  return `select a.id from address a where a.value ilike ${value}
    union select ca.address_id from contact_address ca join contact k on k.id = ca.contact_id
           where k.name ilike ${name} and ca.held_until is null`;
}

// Any part of a number in any spelling: "0047 922…" and "(0)20 7946…" are parts of what is kept only without their zeros.
function spelledDigits(words: string): string {
  const digits = words.replace(/\(0\)|[\s().\-/]|\p{C}/gu, "");
  const bare = digits.replace(/^0+/, "");
  // The last four of a number, "0003", are not its "3".
  return bare.length < 3 ? digits : bare;
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
