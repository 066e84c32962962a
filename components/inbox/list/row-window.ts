export type View = { top: number; height: number };

const overscan = 8;

/** The rows, of equal height, that are in view and a few on each side: from `first` up to but without `end`. */
export function rowsIn(view: View, rowHeight: number, count: number): { first: number; end: number } {
  const first = Math.floor(view.top / rowHeight) - overscan;
  const end = Math.ceil((view.top + view.height) / rowHeight) + overscan;
  return { first: Math.max(0, Math.min(first, count)), end: Math.max(0, Math.min(end, count)) };
}

/** How far to have scrolled so that the row is wholly in view, moving no more than it takes. */
export function topToShow(index: number, view: View, rowHeight: number): number {
  const highest = (index + 1) * rowHeight - view.height;
  return Math.max(0, Math.min(Math.max(view.top, highest), index * rowHeight));
}
