import { redirect } from "next/navigation";
import { openSections } from "./open-sections.ts";

export default async function SettingsPage() {
  const [first] = await openSections();
  redirect(`/settings/${first ?? "profile"}`);
}
