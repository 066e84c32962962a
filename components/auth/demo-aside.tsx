"use client";
import type { ComponentProps } from "react";
import { useTranslations } from "use-intl";
import { DemoCards } from "./demo-cards.tsx";

/** The right half of the sign-in screen, in the demo. */
export function DemoAside(props: ComponentProps<typeof DemoCards>) {
  const t = useTranslations("auth.demo");
  return (
    <section
      aria-label={t("region")}
      className="grid place-items-center border-border bg-surface-sunken px-5 py-7 max-md:border-t md:border-l md:p-10"
    >
      <DemoCards {...props} />
    </section>
  );
}
