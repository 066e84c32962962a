import type { Contact } from "#lib/contract/contact.ts";

/** What members wrote about a contact. */
export type Profile = Pick<Contact, "name" | "fields" | "notes">;

/** The profile of two contacts that are one person: where both have something, the kept one's stands; notes come after each other. */
export function joinProfiles(kept: Profile, merged: Profile): Profile {
  const filled = Object.fromEntries(Object.entries(kept.fields).filter(([, value]) => value !== ""));
  return {
    name: kept.name ?? merged.name,
    fields: { ...kept.fields, ...merged.fields, ...filled },
    notes: [kept.notes, merged.notes].filter((notes) => notes.trim() !== "").join(gap),
  };
}

/**
 * The kept contact's profile once a merge is taken back: all that nobody touched since is as it was before, and what was
 * written since stays with the contact it was written on. `added` are the notes that the merge brought.
 */
export function takeProfileApart(
  now: Profile,
  { before, after, added }: { before: Profile; after: Profile; added: string },
): Profile {
  const names = new Set([before, after, now].flatMap(({ fields }) => Object.keys(fields)));
  const fields = [...names].flatMap((name) => {
    const { [name]: value } = now.fields[name] === after.fields[name] ? before.fields : now.fields;
    return value === undefined ? [] : [[name, value]];
  });
  return {
    name: now.name === after.name ? before.name : now.name,
    fields: Object.fromEntries(fields) as Profile["fields"],
    notes: now.notes === after.notes ? before.notes : withoutParagraphs(now.notes, added),
  };
}

const gap = "\n\n";

// Whole paragraphs only: the same words within something written since are not what the merge brought.
function withoutParagraphs(notes: string, added: string): string {
  const at = `${gap}${notes}${gap}`.indexOf(`${gap}${added}${gap}`);
  if (added.trim() === "" || at === -1) return notes;
  const rest = [notes.slice(0, Math.max(0, at - gap.length)), notes.slice(at + added.length + gap.length)];
  return rest.filter((part) => part !== "").join(gap);
}
