import { z } from "zod";
import type { NumberKind } from "#lib/contract/number.ts";
import { parseAddress } from "#lib/contract/phone.ts";
import type { HiddenKind } from "#lib/contract/privacy.ts";
import type { ConsentBook } from "#lib/domain/compliance/consent-book.ts";
import { consentBooks, loadConsentChanges } from "#lib/domain/compliance/load-consent-books.ts";
import { now } from "#lib/platform/clock.ts";
import { decryptSecret } from "#lib/platform/crypto.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";

export type OwnedNumber = {
  id: string;
  address: string;
  kind: NumberKind;
  country: string;
  defaultTeamId: string | null;
  /** On a shared short code: the word that texts to us begin with. */
  keywordPrefix: string | null;
  /** Its consent words and what answers them. */
  consent: ConsentBook;
};

/** A provider account with the numbers it carries now, its credentials in the clear: never log one. */
export type Account = {
  id: string;
  key: string;
  provider: string;
  credentials: unknown;
  numbers: Map<string, OwnedNumber>;
};

export type Directory = {
  organisation: { name: string; defaultCountry: string; locale: string; hides: HiddenKind[] };
  accounts: Map<string, Account>;
  /** Blocked addresses by their spelling (`blockKey`), with the end of the block where it has one. */
  blocked: Map<string, { addressId: string; until: Date | null }>;
  loadedAt: number;
};

type AccountRow = { id: string; key: string; provider: string; credentials: string };
type BlockRow = { value: string; country: string; addressId: string; until: Date | null };
type NumberRow = Omit<OwnedNumber, "consent"> & { accountId: string; smartEncoding: boolean };
type Carried = OwnedNumber & { accountId: string };

const shared = globalThis as { twowayDirectory?: Promise<Directory> & { since?: number } };
const freshForMs = 1_000;
// A number that has moved still gets what its old account brings late, or until its webhook there is taken down.
const STRAGGLERS_MS = 7 * 24 * 3_600_000;

/**
 * Accounts and their numbers, as every webhook needs them: read once a second at most, so that a text costs no
 * look-up and a number that moves to another account is followed within a second.
 */
export function directory(): Promise<Directory> {
  const known = shared.twowayDirectory;
  if (known?.since !== undefined && Date.now() - known.since < freshForMs) return known;
  const loading: Promise<Directory> & { since?: number } = load();
  loading.since = Date.now();
  shared.twowayDirectory = loading;
  loading.catch(() => delete shared.twowayDirectory);
  return loading;
}

/** Makes the next look-up read anew: after a change by ourselves, and between tests. */
export function forgetDirectory(): void {
  delete shared.twowayDirectory;
}

/** Which of the account's numbers a text came to, in whatever spelling the provider uses; null: none of them. */
export function numberCalled(account: Account, to: string, defaultCountry: string): OwnedNumber | null {
  const spelling = to.trim();
  const exact = account.numbers.get(spelling);
  // "SE-2012" is never the 2012 of another country.
  if (exact || /^[A-Z]{2}-\d{1,6}$/.test(spelling)) return exact ?? null;
  const bare = spelling.replace(/^([A-Z]{2})-/, "");
  const parsed = parseAddress(bare, defaultCountry);
  return (parsed && account.numbers.get(parsed.value)) ?? account.numbers.get(bare) ?? null;
}

/** Whether what comes from a sender is kept as evidence only: the address it is blocked under, or null. */
export function blockedAddress({ blocked }: Directory, from: Sender, at: Date): string | null {
  const block = blocked.get(blockKey(from));
  return block && (block.until === null || block.until > at) ? block.addressId : null;
}

type Sender = { value: string; country: string };

function blockKey({ value, country }: Sender): string {
  return `${country} ${value}`;
}

async function load(): Promise<Directory> {
  const tx = readOnly();
  const [accounts, rows, organisations, changes, blocks] = await Promise.all([
    tx.query<AccountRow>(`select id, key, provider, credentials from provider_account`),
    tx.query<NumberRow>(
      `select distinct n.id, n.address, n.kind, n.country, n.default_team_id as "defaultTeamId",
              n.keyword_prefix as "keywordPrefix", n.smart_encoding as "smartEncoding", r.provider_account_id as "accountId"
         from number n join number_route r on r.number_id = n.id and (r.held_until is null or r.held_until > $1)
        where n.status <> 'retired'`,
      [new Date(now().getTime() - STRAGGLERS_MS)],
    ),
    tx.query<Directory["organisation"]>(
      `select name, default_country as "defaultCountry", locale, hides from organisation limit 1`,
    ),
    loadConsentChanges(tx),
    tx.query<BlockRow>(
      `select a.value, a.country, a.id as "addressId", b.blocked_until as "until"
         from address_block b join address a on a.id = b.address_id where b.lifted_at is null`,
    ),
  ]);
  const organisation = organisations[0] ?? { name: "", defaultCountry: "NO", locale: "en", hides: [] };
  const bookOf = consentBooks(organisation, changes);
  const numbers = rows.map((row): Carried => ({ ...row, consent: bookOf(row) }));
  // Without a country, a short code is the one at home: of several it comes last here, and so into the map.
  const isHome = (number: Carried) => Number(number.country === organisation.defaultCountry);
  numbers.sort((one, other) => isHome(one) - isHome(other));
  const byKey = new Map(accounts.map((row) => [row.key, openAccount(row, numbers)]));
  return {
    organisation,
    accounts: byKey,
    blocked: new Map(blocks.map(({ value, country, ...block }) => [blockKey({ value, country }), block])),
    loadedAt: Date.now(),
  };
}

function openAccount(row: AccountRow, numbers: Carried[]): Account {
  const carried = numbers.filter((number) => number.accountId === row.id);
  const entries = carried.flatMap((number): [string, OwnedNumber][] => [
    [number.address, number],
    [number.address.replace(/^\+/, ""), number],
    [`${number.country}-${number.address}`, number],
  ]);
  const credentials = z.json().parse(JSON.parse(decryptSecret(row.credentials)));
  return { ...row, credentials, numbers: new Map(entries) };
}
