import type { ReactNode, TextareaHTMLAttributes, Ref } from "react";
import { classNames } from "#components/ui/class-names.ts";
import type { Offender } from "#lib/contract/segments.ts";

type Props = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "value"> & {
  value: string;
  marks: readonly Offender[];
  ref?: Ref<HTMLTextAreaElement>;
};

/**
 * A textarea that grows with its text, with some characters painted behind it. The copy underneath gives the height and
 * the paint; it must break lines exactly as the field does, so nothing in it may change a letter's width.
 */
export function PaintedField({ value, marks, className, ref, ...rest }: Props) {
  return (
    <div className="max-h-[min(240px,32vh)] overflow-y-auto [scrollbar-width:thin]">
      <div className="relative grid">
        <div
          aria-hidden="true"
          className={classNames(box, "pointer-events-none text-transparent", className)}
        >
          {paint(value, marks)}
          {"\n"}
        </div>
        <textarea
          ref={ref}
          dir="auto"
          rows={1}
          {...rest}
          value={value}
          className={classNames(
            box,
            "absolute inset-0 h-full w-full resize-none overflow-hidden bg-transparent text-text outline-none placeholder:text-text-faint focus-visible:outline-none",
            className,
          )}
        />
      </div>
    </div>
  );
}

const box =
  "min-h-14 px-3 py-[9px] text-base wrap-anywhere whitespace-pre-wrap max-md:min-h-11 max-md:px-4 max-md:text-[16px] max-md:leading-[22px]";

function paint(text: string, marks: readonly Offender[]): ReactNode[] {
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const { index, character } of marks) {
    pieces.push(text.slice(from, index));
    pieces.push(
      <mark
        key={index}
        className="rounded-[2px] bg-inbound-soft text-transparent shadow-[0_0_0_2px_var(--inbound-soft),0_3px_0_1px_var(--inbound)]"
      >
        {character}
      </mark>,
    );
    from = index + character.length;
  }
  pieces.push(text.slice(from));
  return pieces;
}
