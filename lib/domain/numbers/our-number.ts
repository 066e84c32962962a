import { directory, type Directory, type OwnedNumber } from "./directory.ts";

const byId = new WeakMap<Directory, Map<string, OwnedNumber>>();

/** One of our numbers as webhooks know it: how texts to it are read. Null: retired, or carried by no account. */
export async function ourNumber(id: string): Promise<OwnedNumber | null> {
  const known = await directory();
  let numbers = byId.get(known);
  if (!numbers) {
    const all = [...known.accounts.values()].flatMap((account) => [...account.numbers.values()]);
    byId.set(known, (numbers = new Map(all.map((number) => [number.id, number]))));
  }
  return numbers.get(id) ?? null;
}
