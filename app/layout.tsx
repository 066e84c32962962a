import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { themeScript } from "#components/shell/theme-script.ts";
import { messages } from "#lib/i18n/messages.ts";
import { Words } from "#lib/i18n/words.tsx";
import "./globals.css";

export const metadata: Metadata = { title: messages.shell.product, icons: { icon: "/icon.svg" } };

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  interactiveWidget: "resizes-content",
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang="en-GB" data-theme="light" suppressHydrationWarning>
      <head>
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>
        <Words>{children}</Words>
      </body>
    </html>
  );
}
