import { classNames } from "./class-names.ts";

type Size = "sm" | "md" | "lg";
type Props = { id: string; name: string; size?: Size; className?: string };

/** A person as initials on one of eight hues, always the same hue for the same id. */
export function Avatar({ id, name, size = "sm", className }: Props) {
  return (
    <span
      title={name}
      aria-hidden="true"
      // Drawn, not written: initials are no part of the name of the button or link around them.
      data-initials={initialsOf(name)}
      style={{ "--hue": hueOf(id) } as React.CSSProperties}
      className={classNames(
        "inline-grid shrink-0 place-items-center rounded-full leading-none font-bold before:content-[attr(data-initials)]",
        "bg-[oklch(var(--agent-l)_var(--agent-c)_var(--hue))] text-[oklch(var(--agent-ink-l)_var(--agent-ink-c)_var(--hue))]",
        sizes[size],
        className,
      )}
    />
  );
}

/** Nobody yet: a dashed ring. */
export function AvatarRing({ title, size = "sm" }: { title: string; size?: Size }) {
  return (
    <span
      title={title}
      aria-hidden="true"
      className={classNames(
        "inline-grid shrink-0 rounded-full border-[1.5px] border-dashed border-border-strong",
        sizes[size],
      )}
    />
  );
}

/** The hue, in degrees, that belongs to an id. */
export function hueOf(id: string): number {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + character.charCodeAt(0)) >>> 0;
  return hues[sum % hues.length] ?? 190;
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => [...(word ?? "")][0] ?? "",
  );
  return letters.join("").toLocaleUpperCase();
}

const hues = [190, 55, 150, 285, 240, 20, 95, 330];
const sizes: Record<Size, string> = {
  sm: "size-5 text-[9.5px]",
  md: "size-6 text-[10.5px]",
  lg: "size-8 text-[12.5px]",
};
