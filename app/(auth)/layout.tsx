import type { ReactNode } from "react";
import { AuthWords } from "#components/auth/auth-words.tsx";
import { Words } from "#lib/i18n/words.tsx";

export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <Words>
      <AuthWords>{children}</AuthWords>
    </Words>
  );
}
