import type { InfiniteData } from "@tanstack/react-query";
import type { Page } from "#lib/contract/page.ts";

export type Pages<Item> = InfiniteData<Page<Item>>;

/** All items of an infinite list, in order. */
export function itemsOf<Item>(data: Pages<Item> | undefined): Item[] {
  return data?.pages.flatMap((page) => page.items) ?? [];
}

/** The same pages with other items: later pages keep their length, the first takes the difference. */
export function withItems<Item>(data: Pages<Item>, items: Item[]): Pages<Item> {
  const laterLengths = data.pages.slice(1).map((page) => page.items.length);
  const later = laterLengths.reduce((sum, length) => sum + length, 0);
  let start = Math.max(0, items.length - later);
  const pages = data.pages.map((page, index) => {
    if (index === 0) return { ...page, items: items.slice(0, start) };
    const length = laterLengths[index - 1] ?? 0;
    const slice = items.slice(start, start + length);
    start += length;
    return { ...page, items: slice };
  });
  return { ...data, pages };
}

/** Whether the last page has been fetched. */
export function isComplete(data: Pages<unknown>): boolean {
  return (data.pages.at(-1)?.nextCursor ?? null) === null;
}
