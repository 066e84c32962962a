"use client";
import { useQuery } from "@tanstack/react-query";
import { Activity, Hash } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { CommandGroup, CommandItem } from "#components/ui/command.tsx";
import { numbersQuery } from "#lib/client/queries/numbers.ts";
import { useActor } from "#lib/client/use-actor.ts";
import { can } from "#lib/contract/permissions.ts";
import { useInbox } from "../inbox-context.ts";
import { defaultFilter } from "../use-inbox-route.ts";
import { standardViews } from "../views/standard-views.tsx";

/** The views, the traffic and the numbers, to go to. */
export function ViewItems({ choose }: { choose: (step: () => void) => () => void }) {
  const t = useTranslations("inbox");
  const shell = useTranslations("shell");
  const { route } = useInbox();
  const router = useRouter();
  const actor = useActor();
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
      {actor !== null && can(actor, "traffic.read") ? (
        <CommandItem
          value={shell("traffic")}
          icon={<Activity className="size-4" aria-hidden="true" />}
          onSelect={choose(() => router.push("/traffic"))}
        >
          {shell("traffic")}
        </CommandItem>
      ) : null}
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
