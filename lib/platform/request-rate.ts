import { now } from "./clock.ts";

/** How long a caller may save up what it did not use: a burst of this many seconds' worth. */
export const BURST_SECONDS = 10;

type Bucket = { tokens: number; at: number };
/** What one request met: whether it may go on, and what the caller should know of its allowance. */
export type Allowance = { admitted: boolean; quota: number; left: number; fullIn: number; retryIn: number };

/** Gives each caller its own share of requests, so that one busy system cannot slow down the others. */
export class RequestRate {
  private readonly buckets = new Map<string, Bucket>();

  /** Takes one request of `who` from its allowance of `perSecond`; a refused one costs nothing. */
  take(who: string, perSecond: number): Allowance {
    const quota = perSecond * BURST_SECONDS;
    const at = now().getTime();
    const before = this.buckets.get(who) ?? { tokens: quota, at };
    // A clock that was set back must not take away what was saved.
    const gained = (Math.max(0, at - before.at) / 1000) * perSecond;
    const had = Math.min(quota, before.tokens + gained);
    const admitted = had >= 1;
    const tokens = admitted ? had - 1 : had;
    this.buckets.set(who, { tokens, at });
    return {
      admitted,
      quota,
      left: Math.floor(tokens),
      fullIn: Math.ceil((quota - tokens) / perSecond),
      retryIn: admitted ? 0 : Math.max(1, Math.ceil((1 - tokens) / perSecond)),
    };
  }
}
