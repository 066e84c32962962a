"use client";
import { QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import { TooltipProvider } from "#components/ui/tooltip.tsx";
import type { Me } from "#lib/contract/member.ts";
import { meQuery } from "#lib/client/queries/me.ts";
import { createQueryClient } from "#lib/client/query-client.ts";
import { Words } from "#lib/i18n/words.tsx";
import { AlertPlace } from "./alert-place.tsx";
import { ChordHint } from "./keyboard/chord-hint.tsx";
import { HelpSheet } from "./help-sheet-door.tsx";
import { KeyboardListener } from "./keyboard/keyboard-listener.tsx";
import { Live } from "./live.tsx";
import { SectionStrip } from "./section-strip.tsx";
import { readTheme } from "./theme.ts";
import { ToastPlace } from "./toast-place.tsx";

/** The frame of every signed-in page: data, words, keys, live connection, and the strip of sections. */
export function Desk({ me, children }: { me: Me; children: ReactNode }) {
  const [client] = useState(() => createQueryClient(me, leaveForSignIn));
  useEffect(readTheme, []);
  return (
    <QueryClientProvider client={client}>
      <OrganisationWords>
        <TooltipProvider delayDuration={500} skipDelayDuration={200}>
          <Live onSessionEnded={leaveForSignIn} />
          <KeyboardListener />
          <div className="grid h-dvh grid-cols-[auto_minmax(0,1fr)] grid-rows-[minmax(0,1fr)] overflow-hidden max-md:grid-cols-1 max-md:grid-rows-[minmax(0,1fr)_auto]">
            <SectionStrip />
            <div className="flex min-h-0 min-w-0 max-md:row-start-1">{children}</div>
          </div>
          <HelpSheet />
          <ChordHint />
          <AlertPlace />
          <ToastPlace />
        </TooltipProvider>
      </OrganisationWords>
    </QueryClientProvider>
  );
}

function OrganisationWords({ children }: { children: ReactNode }) {
  const organisation = useQuery(meQuery()).data?.organisation;
  return (
    <Words locale={organisation?.locale} timeZone={organisation?.timeZone}>
      {children}
    </Words>
  );
}

function leaveForSignIn(): void {
  const { pathname, search } = location;
  location.assign(`/sign-in?next=${encodeURIComponent(pathname + search)}`);
}
