"use client";
import { useQuery } from "@tanstack/react-query";
import { LogOut, MonitorX } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Avatar } from "#components/ui/avatar.tsx";
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
import { meQuery } from "#lib/client/queries/me.ts";
import { sectionClass } from "../section-link.tsx";
import { useTheme, type Theme } from "../theme.ts";
import { SignOutEverywhere } from "./sign-out-everywhere.tsx";
import { signOutHere } from "./sign-out-here.ts";

/** Who is signed in: theme, signing out here or everywhere. */
export function AccountMenu() {
  const t = useTranslations("shell");
  const me = useQuery(meQuery()).data;
  const [theme, chooseTheme] = useTheme();
  const [asking, setAsking] = useState(false);
  if (me === undefined) return <span className="h-11" />;
  return (
    <Menu>
      <MenuTrigger className={sectionClass(false)} aria-label={t("accountOf", { name: me.name })}>
        <Avatar id={me.id} name={me.name} size="lg" className="max-md:size-5! max-md:text-[9.5px]!" />
        <span className="md:hidden">{t("you")}</span>
      </MenuTrigger>
      <MenuContent side="right" align="end" className="w-60">
        <div className="px-2 py-1.5">
          <div className="truncate font-semibold">{me.name}</div>
          <div className="truncate text-xs text-text-muted">{me.email}</div>
        </div>
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
      <SignOutEverywhere open={asking} onOpenChange={setAsking} />
    </Menu>
  );
}
