"use client";
import { useTranslations } from "use-intl";
import { useShortcut } from "./keyboard/use-shortcut.ts";
import { undoLast, useIsToastWanted } from "./undo.ts";
import { lazyPart } from "./lazy-part.tsx";

const Toaster = lazyPart(() => import("#components/ui/toast.tsx").then((module) => module.Toaster));

/** Where toasts appear, and the key that undoes what the last one told. */
export function ToastPlace() {
  const t = useTranslations("shell");
  useShortcut("undo", undoLast);
  return useIsToastWanted() ? <Toaster label={t("notifications")} /> : null;
}
