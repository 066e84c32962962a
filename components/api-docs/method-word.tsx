/** GET, POST …; what changes something stands out. */
export function MethodWord({ method }: { method: string }) {
  const tone =
    method === "get" ? "text-text-muted" : method === "delete" ? "text-danger-text" : "text-accent-text";
  return <span className={`shrink-0 font-mono text-2xs font-semibold uppercase ${tone}`}>{method}</span>;
}
