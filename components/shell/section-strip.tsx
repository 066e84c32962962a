"use client";
import { useQuery } from "@tanstack/react-query";
import {
  Activity,
  CircleQuestionMark,
  Hash,
  Inbox,
  Settings,
  Smartphone,
  TextAlignStart,
  Workflow,
} from "lucide-react";
import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { classNames } from "#components/ui/class-names.ts";
import { Mark } from "#components/ui/mark.tsx";
import { useActor } from "#lib/client/use-actor.ts";
import { can } from "#lib/contract/permissions.ts";
import { meQuery } from "#lib/client/queries/me.ts";
import { AccountMenu } from "./account/account-menu.tsx";
import { showHelp } from "./help-sheet-door.tsx";
import { useShortcut } from "./keyboard/use-shortcut.ts";
import { sectionClass, SectionLink } from "./section-link.tsx";
import { SkipLink } from "./skip-link.tsx";

/** The sections of the product: a strip at the left, tabs at the bottom of a phone. */
export function SectionStrip() {
  const t = useTranslations("shell");
  const path = usePathname();
  // On a phone a conversation has the whole screen.
  const isPushed = /^\/inbox\/./.test(path);
  const isDemo = useQuery(meQuery()).data?.demo === true;
  const router = useRouter();
  const actor = useActor();
  const isLead = actor !== null && can(actor, "workload.read");
  useShortcut("goWorkload", () => router.push("/workload"), isLead);
  const automates = actor !== null && can(actor, "automation.manage");
  useShortcut("goAutomate", () => router.push("/automations"), automates);
  const isAdmin = actor !== null && can(actor, "number.manage");
  useShortcut("goNumbers", () => router.push("/numbers"), isAdmin);
  const watches = actor !== null && can(actor, "traffic.read");
  useShortcut("goTraffic", () => router.push("/traffic"), watches);
  useShortcut("goSettings", () => router.push("/settings"));
  useShortcut("goPhone", () => window.open("/phone", "_blank"), isDemo);
  return (
    <nav
      aria-label={t("sections")}
      className={classNames(
        "flex w-(--size-strip) flex-col items-stretch border-r border-border bg-surface-sunken px-1.5 pb-2 max-md:row-start-2 max-md:w-auto max-md:flex-row max-md:overflow-x-auto max-md:border-t max-md:border-r-0 max-md:bg-surface-raised max-md:pb-[max(4px,env(safe-area-inset-bottom))]",
        isPushed && "max-md:hidden",
      )}
    >
      <SkipLink />
      <a
        href="/inbox"
        aria-label={t("product")}
        className="grid h-(--size-bar) place-items-center max-md:hidden"
      >
        <Mark />
      </a>
      <SectionLink href="/inbox" icon={Inbox} label={t("inbox")} current={path.startsWith("/inbox")} />
      {isLead ? (
        <SectionLink
          href="/workload"
          icon={TextAlignStart}
          label={t("workload")}
          current={path.startsWith("/workload")}
        />
      ) : null}
      {automates ? (
        <SectionLink
          href="/automations"
          icon={Workflow}
          label={t("automate.strip")}
          current={/^\/(automations|lists|broadcasts)(\/|$)/.test(path)}
        />
      ) : null}
      {isAdmin ? (
        <SectionLink href="/numbers" icon={Hash} label={t("numbers")} current={path.startsWith("/numbers")} />
      ) : null}
      {watches ? (
        <SectionLink
          href="/traffic"
          icon={Activity}
          label={t("traffic")}
          current={path.startsWith("/traffic")}
        />
      ) : null}
      <span className="flex-1 max-md:hidden" />
      {isDemo ? (
        // A phone's strip has no room for the demo's phone, which has a key and an address.
        <span className="contents max-md:hidden">
          <SectionLink href="/phone" icon={Smartphone} label={t("phone")} newWindow />
        </span>
      ) : null}
      <SectionLink
        href="/settings"
        icon={Settings}
        label={t("settings")}
        current={path.startsWith("/settings")}
      />
      <button
        type="button"
        onClick={showHelp}
        className={classNames(sectionClass(false), "max-md:hidden")}
        aria-keyshortcuts="?"
      >
        <CircleQuestionMark className="size-[18px] max-md:size-5" strokeWidth={1.8} aria-hidden="true" />
        {t("help")}
      </button>
      <AccountMenu />
    </nav>
  );
}
