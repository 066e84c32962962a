import type { ConsentFamily, ConsentLanguage, ConsentWord } from "#lib/contract/consent.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import { forgetDirectory } from "#lib/domain/numbers/directory.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import { requireConsentManager } from "./list-consent-words.ts";
import { wordListOf } from "./word-list.ts";

type Written = {
  word: string;
  family: ConsentFamily;
  language?: ConsentLanguage | undefined;
  removed: boolean;
};
type OnNumber = { family: ConsentFamily; address: string };

/** What a change of words can ask and do, for all numbers or for one; nobody else changes words meanwhile. */
export type WordChanging = {
  list: () => Promise<ConsentWord[]>;
  /** A number that has the word in another family: a word for all numbers would stand in its way. */
  elsewhere: (word: string, family: ConsentFamily) => Promise<OnNumber | undefined>;
  forget: (word: string) => Promise<void>;
  write: (change: Written) => Promise<void>;
};

/** The frame of every change of consent words: admins only, one at a time, in force within a second. */
export function changeWords(
  actor: Actor,
  numberId: string | null,
  change: (changing: WordChanging) => Promise<void>,
): Promise<ConsentWord[]> {
  requireConsentManager(actor);
  return inTransaction(async (tx, afterCommit) => {
    await tx.query(`lock table consent_word in share row exclusive mode`);
    if (numberId !== null) await requireNumber(tx, numberId);
    await change(changingOf(tx, actor, numberId));
    const data = { what: "consent-words" };
    await recordEvents(tx, [
      { type: "organisation.changed", at: now(), actorKind: actor.kind, actorId: actor.id, data },
    ]);
    afterCommit(forgetDirectory);
    return wordListOf(tx, numberId);
  });
}

function changingOf(tx: Tx, actor: Actor, numberId: string | null): WordChanging {
  return {
    list: () => wordListOf(tx, numberId),
    elsewhere: async (word, family) => {
      const [found] = await tx.query<OnNumber>(
        `select w.family, n.address from consent_word w join number n on n.id = w.number_id
          where $3::uuid is null and w.word = $1 and w.family <> $2 and not w.removed limit 1`,
        [word, family, numberId],
      );
      return found;
    },
    forget: async (word) => {
      await tx.query(`delete from consent_word where word = $1 and number_id is not distinct from $2::uuid`, [
        word,
        numberId,
      ]);
    },
    write: async ({ word, family, language, removed }) => {
      await tx.query(
        `insert into consent_word (id, number_id, word, family, language, removed, created_by_id)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [
          newId(),
          numberId,
          word,
          family,
          language ?? null,
          removed,
          actor.kind === "member" ? actor.id : null,
        ],
      );
    },
  };
}

async function requireNumber(tx: Tx, id: string): Promise<void> {
  const [number] = await tx.query(`select 1 from number where id = $1 and status <> 'retired'`, [id]);
  if (!number) throw notFound("number");
}
