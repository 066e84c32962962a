import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { sectionsFor, type SettingsSection } from "#components/settings/sections.ts";
import { findSignedIn } from "#lib/domain/team/find-signed-in.ts";

/** The sections that whoever asks may enter. */
export async function openSections(): Promise<SettingsSection[]> {
  const actor = await findSignedIn(await headers());
  return actor === null ? [] : sectionsFor(actor);
}

/** The first line of a section's page: to those who may not enter, it is not there. */
export async function guardSection(section: SettingsSection): Promise<void> {
  if (!(await openSections()).includes(section)) notFound();
}
