import type { TextLink, TextLinkInput } from "#lib/contract/text-link.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { allow, invalid } from "#lib/domain/team/refuse.ts";
import { normaliseWord } from "#lib/domain/compliance/normalise-word.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { isId, newId, newToken } from "#lib/platform/ids.ts";
import { presentLink } from "./find-text-link.ts";

// 64 bits: nobody finds other links by trying, and the code stays small.
const CODE_BYTES = 8;

type Number = { address: string; kind: string; status: string; keywordPrefix: string | null };

/** Makes the link that fills this text in; the same number and text give the same link again. For admins. */
export async function makeTextLink(
  actor: Actor,
  numberId: string,
  { text }: TextLinkInput,
): Promise<TextLink> {
  allow(can(actor, "number.manage"), "Only admins make links to a number.");
  const [number] = await readOnly().query<Number>(
    `select address, kind, status, keyword_prefix as "keywordPrefix" from number where id = $1`,
    [isId(numberId) ? numberId : null],
  );
  if (!number) throw notFound("number");
  requireTextable(number, text);
  const [row] = await readOnly().query<{ id: string; code: string }>(
    `insert into text_link (id, code, number_id, text, created_by_id, created_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (number_id, text) do update set text = excluded.text returning id, code`,
    [newId(), newToken(CODE_BYTES), numberId, text, actor.id, now()],
  );
  if (!row) throw notFound("number");
  return presentLink({ ...row, address: number.address, text });
}

function requireTextable({ kind, status, keywordPrefix }: Number, text: string): void {
  if (status === "retired") throw new AppError("conflict", "This number is out of service.");
  if (kind === "alphanumeric") throw new AppError("conflict", "Nobody can text a name.");
  if (keywordPrefix === null) return;
  const [first] = normaliseWord(text).split(" ");
  if (first !== keywordPrefix)
    throw invalid("text", `Texts to this number begin with ${keywordPrefix.toUpperCase()}.`);
}
