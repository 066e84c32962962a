/** An instant as a `datetime-local` input holds it, to the minute, in the browser's own zone. */
export function localTime(at: Date): string {
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
