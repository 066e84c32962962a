import { Suspense, type ReactNode } from "react";
import { InboxScreen } from "#components/inbox/inbox-screen.tsx";

/** The screen reads its state from the address, so that moving between conversations asks the server for no page. */
export default function InboxLayout({ children }: { children: ReactNode }) {
  return (
    <Suspense>
      <InboxScreen />
      {children}
    </Suspense>
  );
}
