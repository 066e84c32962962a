"use client";
import type { ButtonHTMLAttributes, Ref } from "react";
import { useTranslations } from "use-intl";
import { Avatar } from "#components/ui/avatar.tsx";
import { Dot } from "#components/ui/dot.tsx";
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
      <span className="relative grid">
        <Avatar id={me.id} name={me.name} size="lg" className="max-md:size-5! max-md:text-[9.5px]!" />
        <span
          title={t(me.availability ?? "available")}
          className="absolute -right-0.5 -bottom-0.5 grid size-3 place-items-center rounded-full bg-surface-sunken"
        >
          <Dot tone={me.availability === "away" ? "off" : "ok"} />
        </span>
      </span>
      <span className="md:hidden">{t("you")}</span>
    </button>
  );
}
