"use client";
import { useTranslations } from "use-intl";
import { Sheet } from "#components/ui/sheet.tsx";
import { useInbox } from "../inbox-context.ts";
import { ViewsColumn } from "./views-column.tsx";

/** The views on screens too narrow for their column. */
export function ViewsDrawer() {
  const t = useTranslations("inbox");
  const { viewsOpen, setViewsOpen } = useInbox();
  return (
    <Sheet open={viewsOpen} onOpenChange={setViewsOpen} title={t("views")} side="left" className="w-[240px]">
      <ViewsColumn className="flex h-full" onChoose={() => setViewsOpen(false)} />
    </Sheet>
  );
}
