import { useFormatter } from "use-intl";

/** Texts a second in words: "31.2", "0.05". Below a tenth a second digit, or one text a minute would look like none. */
export function useRateWords(): (perSecond: number) => string {
  const format = useFormatter();
  return (perSecond) => {
    const digits = perSecond > 0 && perSecond < 0.1 ? 2 : 1;
    return format.number(perSecond, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  };
}
