"use client";
import type { ButtonHTMLAttributes, Ref } from "react";
import { useTranslations } from "use-intl";
import { Avatar } from "#components/ui/avatar.tsx";
import type { Me } from "#lib/contract/member.ts";
import { sectionClass } from "../section-link.tsx";

type Props = ButtonHTMLAttributes<HTMLButtonElement> & { me: Me; ref?: Ref<HTMLButtonElement> };

export function AccountTrigger({ me, ...rest }: Props) {
  const t = useTranslations("shell");
  return (
    <button
      type="button"
      aria-haspopup="menu"
      {...rest}
      className={sectionClass(false)}
      aria-label={t("accountOf", { name: me.name })}
    >
      <Avatar id={me.id} name={me.name} size="lg" className="max-md:size-5! max-md:text-[9.5px]!" />
      <span className="md:hidden">{t("you")}</span>
    </button>
  );
}
