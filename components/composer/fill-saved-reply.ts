export type FillFrom = { name: string | null; fields: Record<string, string> };
export type FilledReply = { text: string; firstGap: { start: number; end: number } | null };

const placeholder = /\{([^{}\n]{1,60})\}/g;

/** A saved reply with {first name}, {name} and the contact's fields filled in. What is not known stays, to be typed over. */
export function fillSavedReply(text: string, contact: FillFrom): FilledReply {
  const values = valuesOf(contact);
  const filled = text.replace(
    placeholder,
    (whole, key: string) => values.get(key.trim().toLowerCase()) ?? whole,
  );
  const gap = Array.from(filled.matchAll(placeholder))[0];
  return { text: filled, firstGap: gap ? { start: gap.index, end: gap.index + gap[0].length } : null };
}

function valuesOf({ name, fields }: FillFrom): Map<string, string> {
  const values = new Map<string, string>();
  for (const [key, value] of Object.entries(fields)) if (value !== "") values.set(key.toLowerCase(), value);
  if (name) values.set("name", name).set("first name", firstName(name));
  return values;
}

/** What one calls the person in a text: the first word of the name. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
