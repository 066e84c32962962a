import { Eye, EyeOff } from "lucide-react";
import { useState } from "react";
import type { ComponentProps } from "react";
import { useTranslations } from "use-intl";
import { Input } from "#components/ui/input.tsx";
import { fieldClass } from "./field.tsx";

/** A password, hidden until its eye is pressed. */
export function PasswordInput(props: Omit<ComponentProps<typeof Input>, "type">) {
  const t = useTranslations("auth.signIn");
  const [shown, setShown] = useState(false);
  const Sign = shown ? EyeOff : Eye;
  return (
    <span className="relative block">
      <Input {...props} type={shown ? "text" : "password"} className={`${fieldClass} pr-11!`} />
      <button
        type="button"
        aria-label={shown ? t("hide") : t("show")}
        onClick={() => setShown(!shown)}
        className="touch-target absolute! inset-y-0 right-2 my-auto grid size-7 place-items-center rounded-control text-text-muted hover:bg-surface-hover"
      >
        <Sign className="size-4" aria-hidden="true" strokeWidth={1.8} />
      </button>
    </span>
  );
}
