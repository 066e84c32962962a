import { ProfileSection } from "#components/settings/profile/profile-section.tsx";
import { guardSection } from "../open-sections.ts";

export default async function ProfilePage() {
  await guardSection("profile");
  return <ProfileSection />;
}
