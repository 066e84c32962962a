import type { ReactNode } from "react";
import { Words } from "#lib/i18n/words.tsx";

export default function AuthLayout({ children }: { children: ReactNode }) {
  return <Words>{children}</Words>;
}
