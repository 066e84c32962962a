import type { TextLink } from "#lib/contract/text-link.ts";
import { formatAddress } from "#lib/contract/phone.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { env } from "#lib/platform/env.ts";

/** A link with the address that is texted. */
export type FoundLink = { id: string; code: string; address: string; text: string };

/** The link of a public address, while its number is in service; null: there is none (any more). Open to everyone. */
export function findOpenLink(code: string): Promise<FoundLink | null> {
  return find(`l.code = $1 and n.status <> 'retired'`, code);
}

/** A link by its id; null: there is none. */
export function findTextLink(id: string): Promise<FoundLink | null> {
  return find(`l.id = $1`, id);
}

async function find(which: string, value: string): Promise<FoundLink | null> {
  const [row] = await readOnly().query<FoundLink>(
    `select l.id, l.code, l.text, n.address from text_link l join number n on n.id = l.number_id where ${which}`,
    [value],
  );
  return row ?? null;
}

/** A link as its makers see it. */
export function presentLink({ id, code, address, text }: FoundLink): TextLink {
  return { id, url: urlOf(code), addressText: formatAddress(address), text };
}

/** The public address of a link. */
export function urlOf(code: string): string {
  return `${env().BASE_URL}/t/${code}`;
}
