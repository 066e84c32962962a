/** How long a text may wait to be sent before we give it up, where its row doesn't say. */
export const GIVE_UP_AFTER_MS = 24 * 3_600_000;

/** How long a claimed text is ours before another worker may take it: it has not been offered to a provider yet. */
export const CLAIM_LEASE_MS = 15_000;

/** How long a text stays ours while its provider is called; renewed while the call runs, so it ends only with us. */
export const CALL_LEASE_MS = 15_000;
export const RENEW_LEASE_MS = 5_000;

/** How long a text with an unknown outcome waits for a report by our own id before it becomes `unknown`. */
export const REPORT_WAIT_MS = 30_000;

/** For how long such a text is asked for again where its provider takes an idempotency key; well within their hours. */
export const ASK_AGAIN_FOR_MS = 15 * 60_000;

/** Bulk texts claimed at once where calls take many, and how many of them are begun at once: replies need the database, too. */
export const CLAIMED_FOR_BATCHES = 200;
export const BEGUN_AT_ONCE = 4;

/** How long bulk waits for company where one call takes many texts. */
export const GATHER_MS = 200;

/** Sends running at once in one process, and how many of them bulk may take: people always find a place. */
export const RUNNING_SENDS = 24;
export const RUNNING_BULK_SENDS = 16;

/** How long claimed bulk waits for its number's rate before it is given back; well below its lease. */
export const BULK_PATIENCE_MS = 1_000;

/** How long the others wait for the one text that finds out whether an account works again. */
export const PROBE_MS = 60_000;

/** How long a text that is held (number paused, accounts resting) is left alone before it is looked at again. */
export const HELD_MS = 1_000;

/** How often a place in a rate is looked for where none is free. */
export const LOOK_AT_RATE_MS = 50;

/** How far ahead a text may book its place in its account's rate, by lane: a person's reply waits less than bulk. */
export const BOOK_AHEAD_MS = { 0: 1_000, 1: 100 } as const;

/** How long after its validity a text that is `sent` may still be reported on, before we say that no report came. */
export const LATE_REPORT_MS = 8 * 3_600_000;
