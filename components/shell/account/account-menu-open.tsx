"use client";
import { LogOut, MonitorX } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import {
  Menu,
  MenuContent,
  MenuItem,
  MenuLabel,
  MenuRadioGroup,
  MenuRadioItem,
  MenuSeparator,
  MenuTrigger,
} from "#components/ui/menu.tsx";
import type { Availability, Me } from "#lib/contract/member.ts";
import { useTheme, type Theme } from "../theme.ts";
import { lazyPart } from "../lazy-part.tsx";
import { AccountTrigger } from "./account-trigger.tsx";
import { useAvailability } from "./use-availability.ts";
import { signOutHere } from "./sign-out-here.ts";

const SignOutEverywhere = lazyPart(() =>
  import("./sign-out-everywhere.tsx").then((module) => module.SignOutEverywhere),
);

/** The account menu, open as it comes: theme, signing out here or everywhere. */
export function OpenAccountMenu({ me }: { me: Me }) {
  const t = useTranslations("shell");
  const [theme, chooseTheme] = useTheme();
  const setAvailability = useAvailability(me);
  const [asking, setAsking] = useState(false);
  return (
    <Menu defaultOpen>
      <MenuTrigger asChild>
        <AccountTrigger me={me} />
      </MenuTrigger>
      <MenuContent side="right" align="end" className="w-60">
        <div className="px-2 py-1.5">
          <div className="truncate font-semibold">{me.name}</div>
          <div className="truncate text-xs text-text-muted">{me.email}</div>
        </div>
        <MenuSeparator />
        <MenuLabel>{t("availability")}</MenuLabel>
        <MenuRadioGroup
          value={me.availability ?? "available"}
          onValueChange={(chosen) => void setAvailability(chosen as Availability)}
        >
          <MenuRadioItem value="available">{t("available")}</MenuRadioItem>
          <MenuRadioItem value="away">{t("away")}</MenuRadioItem>
        </MenuRadioGroup>
        <MenuSeparator />
        <MenuLabel>{t("theme")}</MenuLabel>
        <MenuRadioGroup value={theme} onValueChange={(choice) => chooseTheme(choice as Theme)}>
          <MenuRadioItem value="light">{t("themeLight")}</MenuRadioItem>
          <MenuRadioItem value="dark">{t("themeDark")}</MenuRadioItem>
          <MenuRadioItem value="system">{t("themeSystem")}</MenuRadioItem>
        </MenuRadioGroup>
        <MenuSeparator />
        <MenuItem icon={<LogOut className="size-4" />} onSelect={() => void signOutHere()}>
          {t("signOut")}
        </MenuItem>
        <MenuItem icon={<MonitorX className="size-4" />} onSelect={() => setAsking(true)}>
          {t("signOutEverywhere")}
        </MenuItem>
      </MenuContent>
      {asking ? <SignOutEverywhere open onOpenChange={setAsking} /> : null}
    </Menu>
  );
}
