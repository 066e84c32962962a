const pattern =
  /(?<![\d.:])([01]?\d|2[0-4])(?:\s*[:.h]\s*([0-5]\d)|([0-5]\d)(?!\d))?(?![\d:])\s*(a\.?m\b|p\.?m\b)?/giu;

/** The one time of day in a text ("14:30", "14.30", "1430", "kl 14", "2 pm") as HH:MM; null where there is none or two. */
export function readTime(text: string): string | null {
  const found = [...text.matchAll(pattern)];
  if (found.length !== 1 || (text.match(/\d+/g)?.length ?? 0) > 2) return null;
  const [, hours, minutes, joined, half] = found[0] ?? [];
  const hour = hourOf(Number(hours), half?.[0]?.toLowerCase());
  const minute = Number(minutes ?? joined ?? 0);
  if (hour === null || (hour === 24 && minute > 0)) return null;
  return `${String(hour % 24).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === "p" ? 12 : 0);
}
