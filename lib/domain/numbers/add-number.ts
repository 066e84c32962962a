import type { NewNumber, Number } from "#lib/contract/number.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { readSender, type SenderProblem } from "#lib/contract/read-sender.ts";
import { recordChange } from "#lib/domain/team/record-change.ts";
import { allow, invalid, taken, unlessTaken } from "#lib/domain/team/refuse.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, readOnly, type Tx } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { forgetDirectory } from "./directory.ts";
import { prefixOf } from "./keyword-prefix.ts";
import { accountRow } from "./list-accounts.ts";
import { showNumber } from "./list-numbers.ts";

/**
 * Takes a number into service on a provider account. One that is in service already is refused with the account that
 * carries it; one that was retired comes back as what it was, with its conversations.
 */
export async function addNumber(actor: Actor, input: NewNumber): Promise<Number> {
  allow(can(actor, "number.manage"), "Only admins add numbers.");
  const sender = await readNew(input);
  await accountRow(input.accountId).catch(() => {
    throw invalid("accountId", "There is no such account.");
  });
  const prefix = prefixOf(input.keywordPrefix, input.kind);
  const id = await inTransaction(async (tx, afterCommit) => {
    const id = await putInService(tx, { ...input, ...sender }, prefix);
    await tx.query(
      `insert into number_route (id, number_id, provider_account_id, held_from) values ($1, $2, $3, $4)`,
      [newId(), id, input.accountId, now()],
    );
    await recordChange(tx, afterCommit, actor, {
      type: "number.added",
      data: { numberId: id, accountId: input.accountId },
      nouns: ["numbers"],
    });
    afterCommit(forgetDirectory);
    return id;
  });
  return showNumber(id);
}

async function readNew(input: NewNumber): Promise<{ address: string; country: string }> {
  const [organisation] = await readOnly().query<{ country: string }>(
    `select default_country as country from organisation limit 1`,
  );
  const read = readSender(input, organisation?.country ?? "NO");
  if (read.ok) return read;
  throw invalid(read.problem === "no-country" ? "country" : "address", sentences[read.problem]);
}

// Only short codes of two countries are two numbers; +47… is one, whatever country was written beside it once.
async function putInService(
  tx: Tx,
  { kind, address, country, label }: NewNumber & { country: string },
  prefix: string | null,
): Promise<string> {
  const [known] = await tx.query<{ id: string; status: string; account: string | null }>(
    `select n.id, n.status, p.name as account from number n
       left join number_route r on r.number_id = n.id and r.held_until is null and r.rank = 0
       left join provider_account p on p.id = r.provider_account_id
      where n.address = $1 and (n.kind <> 'short-code' or n.country = $2) for update of n`,
    [address, country],
  );
  if (known && known.status !== "retired") throw inService(known.account);
  const id = known?.id ?? newId();
  await unlessTaken("address", inService(null).message, () =>
    tx.query(
      `insert into number (id, kind, address, country, label, keyword_prefix) values ($1, $2, $3, $4, $5, $6)
       on conflict (id) do update
         set status = 'active', retired_at = null, kind = $2, label = $5, keyword_prefix = $6`,
      [id, kind, address, country, label, prefix],
    ),
  );
  return id;
}

function inService(account: string | null): Error {
  const where = account === null ? "" : `, on the account “${account}”`;
  return taken("address", `This number is in service already${where}. Open it to move it to another.`);
}

const sentences: Record<SenderProblem, string> = {
  empty: "Write the number.",
  "is-a-short-code": "That is a short code. Choose “short code” as its kind.",
  "is-a-name": "That is a name, not a number.",
  "unknown-number": "No numbering plan knows this number. Check its digits, with the country code.",
  "not-toll-free":
    "In the United States and Canada, toll-free numbers begin with 800, 833, 844, 855, 866, 877 or 888.",
  "no-country": "A short code works in one country. Say which.",
  "not-a-short-code": "A short code has three to six digits.",
  "not-a-name":
    "A name has at most 11 characters: letters without accents, digits, spaces and . _ + & -, and begins with a letter or digit.",
  "name-needs-letter": "A name of digits alone would be taken for a number. Add a letter.",
};
