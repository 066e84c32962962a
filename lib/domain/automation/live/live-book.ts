import { definition as definitionSchema } from "#lib/contract/automation/definition.ts";
import type { Definition } from "#lib/contract/automation/definition.ts";
import type { Trigger, TriggerKind } from "#lib/contract/automation/trigger.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { type KeywordIndex, keywordIndex } from "../matching/keyword-index.ts";

export type LiveAutomation = {
  id: string;
  name: string;
  versionId: string;
  publishedAt: Date;
  definition: Definition;
};
/** What begins an automation, as its live version says. */
export type Beginning<One extends Trigger = Trigger> = { automation: LiveAutomation; trigger: One };
export type TriggerOf<Kind extends TriggerKind> = Extract<Trigger, { kind: Kind }>;
type AtNumber = { id: string; keywordPrefix: string | null };

/** All that is live and not paused, as it stood at one revision of the registry. */
export type LiveBook = {
  revision: string;
  automations: ReadonlyMap<string, LiveAutomation>;
  keywordsOn: (number: AtNumber) => KeywordIndex;
  /** What begins at this kind of trigger on a number. */
  beginningsAt: <Kind extends TriggerKind>(kind: Kind, numberId: string) => Beginning<TriggerOf<Kind>>[];
  /** What begins at this kind of trigger anywhere. */
  allBeginnings: <Kind extends TriggerKind>(kind: Kind) => Beginning<TriggerOf<Kind>>[];
};

let known: Promise<LiveBook> | undefined;
let knownRevision = "";

/** The book of a revision: read anew only when something was published, paused or deleted. */
export function liveBook(tx: Tx, revision: string): Promise<LiveBook> {
  if (!known || knownRevision !== revision) {
    knownRevision = revision;
    known = loadBook(tx, revision);
    known.catch(() => (known = undefined));
  }
  return known;
}

/** The book as it is now. */
export async function currentBook(tx: Tx): Promise<LiveBook> {
  const [row] = await tx.query<{ revision: string }>(`select revision::text from automation_registry`);
  return liveBook(tx, row?.revision ?? "0");
}

async function loadBook(tx: Tx, revision: string): Promise<LiveBook> {
  const rows = await tx.query<LiveAutomation>(
    `select a.id, a.name, v.id as "versionId", v.published_at as "publishedAt", v.definition
       from automation a join automation_version v on v.id = a.live_version_id
      where a.deleted_at is null and a.paused_at is null order by a.created_at, a.id`,
  );
  const automations = rows.map((row) => ({ ...row, definition: definitionSchema.parse(row.definition) }));
  return makeBook(revision, automations);
}

/** A book of some automations: the live ones, or one being tried. */
export function makeBook(revision: string, automations: readonly LiveAutomation[]): LiveBook {
  const indexes = new Map<string, KeywordIndex>();
  // By kind, once: every text asks what catches it, and must not look through a thousand keywords for that.
  const beginnings = Object.groupBy(
    automations.flatMap((automation) =>
      automation.definition.triggers.map((trigger) => ({ automation, trigger })),
    ),
    ({ trigger }) => trigger.kind,
  );
  const allBeginnings = <Kind extends TriggerKind>(kind: Kind) =>
    (beginnings[kind] ?? []) as Beginning<TriggerOf<Kind>>[];
  const beginningsAt = <Kind extends TriggerKind>(kind: Kind, numberId: string) =>
    allBeginnings(kind).filter(({ automation }) => holdsOn(automation.definition, numberId));
  const keywordsOn = ({ id, keywordPrefix }: AtNumber) => {
    let index = indexes.get(id);
    if (!index) {
      const keywords = beginningsAt("keyword", id).flatMap(({ automation, trigger }) =>
        trigger.words.map((spelling) => ({
          automationId: automation.id,
          spelling,
          match: trigger.match,
          typos: trigger.typos,
        })),
      );
      indexes.set(id, (index = keywordIndex(keywords, keywordPrefix)));
    }
    return index;
  };
  const byId = new Map(automations.map((one) => [one.id, one]));
  return { revision, automations: byId, keywordsOn, beginningsAt, allBeginnings };
}

function holdsOn({ numberIds }: Definition, numberId: string): boolean {
  return numberIds === null || numberIds.includes(numberId);
}
