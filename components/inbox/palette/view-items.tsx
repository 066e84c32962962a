"use client";
import { useQuery } from "@tanstack/react-query";
import { Hash } from "lucide-react";
import { useTranslations } from "use-intl";
import { CommandGroup, CommandItem } from "#components/ui/command.tsx";
import { numbersQuery } from "#lib/client/queries/numbers.ts";
import { useInbox } from "../inbox-context.ts";
import { defaultFilter } from "../use-inbox-route.ts";
import { standardViews } from "../views/standard-views.tsx";

/** The views and the numbers, to go to. */
export function ViewItems({ choose }: { choose: (step: () => void) => () => void }) {
  const t = useTranslations("inbox");
  const { route } = useInbox();
  const numbers = useQuery(numbersQuery()).data ?? [];
  return (
    <CommandGroup title={t("palette.goTo")}>
      {standardViews.map(({ key, filter, icon: Icon }) => (
        <CommandItem
          key={key}
          value={t(`view.${key}`)}
          icon={<Icon className="size-4" aria-hidden="true" />}
          onSelect={choose(() => route.show(filter))}
        >
          {t(`view.${key}`)}
        </CommandItem>
      ))}
      {numbers.map((number) => (
        <CommandItem
          key={number.id}
          value={`${number.addressText} ${number.address} ${number.label}`}
          icon={<Hash className="size-4" aria-hidden="true" />}
          hint={number.label}
          onSelect={choose(() => route.show({ ...defaultFilter, number: number.id }))}
        >
          {number.addressText}
        </CommandItem>
      ))}
    </CommandGroup>
  );
}
