import type { NumberOverview } from "#lib/contract/number-overview.ts";

export const numberTabs = [
  "all",
  "short-code",
  "long-number",
  "alphanumeric",
  "attention",
  "retired",
] as const;
export type NumberTab = (typeof numberTabs)[number];
export type NumberFilter = { tab: NumberTab; words: string; teamId: string; accountId: string };

export const noFilter: NumberFilter = { tab: "all", words: "", teamId: "", accountId: "" };

/** Whether a number belongs under a tab. Retired ones stand under their own tab alone. */
export function isUnder(number: NumberOverview, tab: NumberTab): boolean {
  if (tab === "retired" || number.state === "retired") return tab === "retired" && number.state === "retired";
  if (tab === "all") return true;
  if (tab === "attention") return ["down", "slow", "untested"].includes(number.state);
  return number.kind === tab || (tab === "long-number" && number.kind === "toll-free");
}

/** Whether a number is among those asked for. Digits match however either side is spaced. */
export function isShown(number: NumberOverview, { tab, words, teamId, accountId }: NumberFilter): boolean {
  if (!isUnder(number, tab)) return false;
  if (teamId !== "" && !number.teamIds.includes(teamId)) return false;
  if (accountId !== "" && number.account?.id !== accountId) return false;
  const { address, label, country, account, keywordPrefix } = number;
  const texts = [address, label, country, account?.name, account?.title, keywordPrefix];
  const wanted = words.trim().toLowerCase();
  const digits = /^[+\d\s]+$/.test(wanted) ? wanted.replace(/\s/g, "") : wanted;
  return texts.some((text) => text?.toLowerCase().includes(digits) ?? false);
}
