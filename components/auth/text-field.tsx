import type { ComponentProps } from "react";
import { Input } from "#components/ui/input.tsx";
import { Field, describedBy, fieldClass } from "./field.tsx";

type Props = Omit<ComponentProps<typeof Input>, "id" | "name"> & {
  name: string;
  label: string;
  help?: string;
  error: string | undefined;
};

/** One line of a form outside the desk, with its label and what is wrong with it. */
export function TextField({ name, label, help, error, ...input }: Props) {
  return (
    <Field id={name} label={label} help={help} error={error}>
      <Input
        {...input}
        id={name}
        name={name}
        className={fieldClass}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(name)}
      />
    </Field>
  );
}
