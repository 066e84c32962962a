import type { ConsentWish } from "./consent-words.ts";

/**
 * The one text that answers a consent word: who we are, what holds now, how to change it, nothing else
 * (47 CFR 64.1200(a)(12); CTIA 5.1.3). GSM-7 and one segment for any organisation name of usual length.
 */
export function confirmationText(wish: ConsentWish, organisation: string): string {
  switch (wish) {
    case "opt-out":
      return `${organisation}: you are opted out and will get no more texts from us. Text START to get them again.`;
    case "opt-in":
      return `${organisation}: you are opted in and will get texts from us again. Text HELP for help, STOP to opt out.`;
    case "help":
      return `${organisation}: text us your question here and a person will answer. Text STOP to opt out.`;
  }
}
