import { classNames } from "#components/ui/class-names.ts";
import type { Icon } from "#components/ui/icon-button.tsx";
import { SoftLink } from "./soft-link.tsx";

type Props = { href: string; icon: Icon; label: string; current?: boolean; newWindow?: boolean };

export function SectionLink({ href, icon: Glyph, label, current = false, newWindow = false }: Props) {
  const Link = newWindow ? "a" : SoftLink;
  return (
    <Link
      href={href}
      target={newWindow ? "_blank" : undefined}
      aria-current={current ? "page" : undefined}
      className={sectionClass(current)}
    >
      <Glyph className="size-[18px] max-md:size-5" strokeWidth={1.8} aria-hidden="true" />
      {label}
    </Link>
  );
}

/** What everything in the strip wears. */
export function sectionClass(current: boolean): string {
  return classNames(
    "flex flex-col items-center gap-[3px] rounded-control pt-[7px] pb-1.5 text-2xs max-md:min-h-(--size-touch) max-md:min-w-13 max-md:flex-1 max-md:justify-center",
    current
      ? "bg-surface-selected font-semibold text-accent-text max-md:bg-transparent"
      : "text-text-muted hover:bg-surface-hover hover:text-text",
  );
}
