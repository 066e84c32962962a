const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day (2026-11-17) of an instant in a time zone, for comparing days. */
export function dayOf(instant: string | number, timeZone: string): string {
  return formatFor(timeZone).format(new Date(instant));
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  formats.set(timeZone, made);
  return made;
}
