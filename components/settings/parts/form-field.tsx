"use client";
import { useId, type ReactNode } from "react";

type Wiring = { id: string; "aria-invalid": boolean; "aria-describedby": string | undefined };
type Props = {
  label: string;
  help?: string | undefined;
  error?: string | null | undefined;
  children: (wiring: Wiring) => ReactNode;
};

/** A labelled input, with its help or what is wrong with it below; the input takes what `children` is given. */
export function FormField({ label, help, error, children }: Props) {
  const id = useId();
  const line = error ?? help;
  const lineId = `${id}-line`;
  return (
    <div className="mb-3.5">
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
      </label>
      {children({ id, "aria-invalid": Boolean(error), "aria-describedby": line ? lineId : undefined })}
      {line ? (
        <p
          id={lineId}
          role={error ? "alert" : undefined}
          className={error ? "pt-1 text-xs text-danger-text" : "pt-1 text-xs text-text-muted"}
        >
          {line}
        </p>
      ) : null}
    </div>
  );
}
