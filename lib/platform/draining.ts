let draining = false;

/** From now on this process wants no new work: its readiness says so, while it finishes what it has accepted. */
export function startDraining(): void {
  draining = true;
}

/** Whether this process is stopping. */
export function isDraining(): boolean {
  return draining;
}
