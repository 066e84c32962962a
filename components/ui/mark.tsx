/** The product's mark: one bubble in, one bubble out. */
export function Mark({ className = "size-7" }: { className?: string }) {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true" className={className}>
      <path
        d="M3 5.5A2.500 2.500 0 0 1 5.500 3h11A2.500 2.500 0 0 1 19 5.500v3a2.500 2.500 0 0 1-2.500 2.500H7l-4 3.200z"
        fill="var(--inbound)"
      />
      <path
        d="M25 16.500a2.500 2.500 0 0 0-2.500-2.500h-11A2.500 2.500 0 0 0 9 16.500v3a2.500 2.500 0 0 0 2.500 2.500H21l4 3.200z"
        fill="var(--accent)"
      />
    </svg>
  );
}
