"use client";
import { Failed } from "#components/shell/failed.tsx";
import { Words } from "#lib/i18n/words.tsx";
import "./globals.css";

export default function GlobalErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <html lang="en-GB" data-theme="light">
      <body>
        <Words>
          <Failed code={error.digest} retry={reset} />
        </Words>
      </body>
    </html>
  );
}
