import { unreadDividerId } from "./divider-id.ts";

const above = 16;

/**
 * How far to scroll down (px) to where unread texts begin: the divider, else the first text that came since; null when
 * that is on screen or above, or is not known.
 */
export function distanceToUnread(frame: HTMLElement, seqSeen: number): number | null {
  const edge = frame.getBoundingClientRect();
  const divider = frame.querySelector(`#${unreadDividerId}`);
  const arrived = [...frame.querySelectorAll<HTMLElement>("[data-seq]")].find(
    (text) => Number(text.dataset.seq) > seqSeen,
  );
  for (const place of [divider, arrived]) {
    const top = place?.getBoundingClientRect().top ?? 0;
    if (top > edge.bottom) return top - edge.top - above;
  }
  return null;
}
