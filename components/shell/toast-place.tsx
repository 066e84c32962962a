"use client";
import dynamic from "next/dynamic";
import { useTranslations } from "use-intl";
import { useShortcut } from "./keyboard/use-shortcut.ts";
import { undoLast, useIsToastWanted } from "./undo.ts";

const Toaster = dynamic(() => import("#components/ui/toast.tsx").then((module) => module.Toaster), {
  ssr: false,
});

/** Where toasts appear, and the key that undoes what the last one told. */
export function ToastPlace() {
  const t = useTranslations("shell");
  useShortcut("undo", undoLast);
  return useIsToastWanted() ? <Toaster label={t("notifications")} /> : null;
}
