"use client";
import { Failed } from "#components/shell/failed.tsx";

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return <Failed code={error.digest} retry={reset} />;
}
