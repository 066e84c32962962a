import type { InputHTMLAttributes, Ref, TextareaHTMLAttributes } from "react";
import { classNames } from "./class-names.ts";

type InputProps = InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> };
type TextareaProps = TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement> };

export function Input({ className, ...rest }: InputProps) {
  return (
    <input {...rest} className={classNames(field, "h-(--size-control) max-md:h-(--size-touch)", className)} />
  );
}

export function Textarea({ className, ...rest }: TextareaProps) {
  return <textarea {...rest} className={classNames(field, "py-1.5", className)} />;
}

const field =
  "w-full min-w-0 rounded-control border border-border-strong bg-surface-raised px-2.5 text-sm text-text " +
  "placeholder:text-text-faint focus-visible:outline-offset-0 disabled:bg-surface-sunken disabled:text-text-faint " +
  "aria-invalid:border-danger max-md:text-[16px]";
