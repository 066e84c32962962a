import type { Media } from "#lib/contract/media.ts";
import type { Message } from "#lib/contract/message.ts";
import { createStore, useStore } from "#lib/client/store.ts";
import type { LocalState } from "#lib/client/shown-message.ts";

/** A reply or note that the server has not taken yet. `clientId` makes sending it again harmless. */
export type OutboxEntry = {
  clientId: string;
  memberId: string;
  conversationId: string;
  text: string;
  kind: "text" | "note";
  /** Uploads that go with it. */
  media: Media[];
  afterSeq: number | null;
  sendAt: string | null;
  force: boolean;
  /** Where it goes out from another number: which, and the newest seq seen of the conversation there. */
  via: { numberId: string; afterSeq: number } | null;
  madeAt: string;
  state: LocalState["state"];
  /** Why it stopped: a problem code, e.g. `someone-replied`, `opted-out`, `timeout`. */
  problem: string | null;
  /** With `someone-replied`: the colleague's newer reply. */
  newer: Message | null;
};

// What entries of an older version do not have.
type Newer = "media" | "via";

const storageKey = "twoway.outbox";
const nothing: OutboxEntry[] = [];

export const outbox = createStore<OutboxEntry[]>(nothing);

/** All that waits in this browser, oldest first. */
export function useOutbox(): OutboxEntry[] {
  return useStore(outbox, nothing);
}

/** Adds or changes one entry, on screen and on this device: closing the tab loses nothing. */
export function putEntry(entry: OutboxEntry): void {
  const others = outbox.get();
  const isThere = others.some(({ clientId }) => clientId === entry.clientId);
  keep(
    isThere ? others.map((known) => (known.clientId === entry.clientId ? entry : known)) : [...others, entry],
  );
}

/** Takes an entry away: it was sent, or its writer discarded it. */
export function removeEntry(clientId: string): void {
  keep(outbox.get().filter((entry) => entry.clientId !== clientId));
}

/** Opens the outbox of a member: what they left unsent on this device; what was on its way is waiting again. */
export function openOutbox(memberId: string): void {
  owner = memberId;
  const kept = stored().filter((entry) => entry.memberId === memberId);
  outbox.set(kept.map((entry) => (entry.state === "sending" ? { ...entry, state: "waiting" } : entry)));
}

let owner = "";

function keep(entries: OutboxEntry[]): void {
  outbox.set(entries);
  const ofOthers = stored().filter((entry) => entry.memberId !== owner);
  try {
    localStorage.setItem(storageKey, JSON.stringify([...ofOthers, ...entries]));
  } catch {
    // A full or forbidden storage must not stop the text from going out.
  }
}

function stored(): OutboxEntry[] {
  try {
    const entries = JSON.parse(localStorage.getItem(storageKey) ?? "[]") as (Omit<OutboxEntry, Newer> &
      Partial<Pick<OutboxEntry, Newer>>)[];
    return entries.map((entry) => ({ ...entry, media: entry.media ?? [], via: entry.via ?? null }));
  } catch {
    return [];
  }
}
