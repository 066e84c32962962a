"use client";
import { Copy, Download } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { announce } from "#components/shell/undo.ts";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { copyText } from "#components/ui/copy-text.ts";
import type { QrForm, TextLink } from "#lib/contract/text-link.ts";

const forms: QrForm[] = ["page", "text"];

/** A link that is made: its code to print, what stands beside it, and the link itself. */
export function LinkMade({ link, isShort }: { link: TextLink; isShort: boolean }) {
  const t = useTranslations("textLink");
  const [form, setForm] = useState<QrForm>("page");
  const file = (as: "png" | "svg") => `/api/v1/text-links/${link.id}/qr.${as}?form=${form}`;
  const { text, addressText: number } = link;
  const b = (chunks: ReactNode) => <b className="font-semibold break-words">{chunks}</b>;
  const copy = async () => {
    if (await copyText(link.url)) announce(t("copied"));
  };
  return (
    <div className="border-t border-border pt-3">
      <div className="flex gap-4 max-md:flex-col">
        {/* White under the code in the dark, too: scanners want it. */}
        <img
          src={file("svg")}
          alt={t("picture", { text, number })}
          width={176}
          height={176}
          className="size-44 shrink-0 rounded-control border border-border bg-white"
        />
        <div className="min-w-0 flex-1">
          <fieldset>
            <legend className="mb-1 font-medium">{t("form.label")}</legend>
            {forms.map((one) => (
              <label key={one} className="flex min-h-7 items-start gap-2 py-1">
                <input
                  type="radio"
                  name="qr-form"
                  checked={form === one}
                  onChange={() => setForm(one)}
                  className="mt-1"
                />
                {t(`form.${one}`)}
              </label>
            ))}
          </fieldset>
          <p className="mt-2 text-pretty text-text-muted">
            {t.rich("beside", { text, number: number.replaceAll(" ", "\u00a0"), b })}
            {isShort ? ` ${t("shortCode")}` : null}
          </p>
        </div>
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        {(["png", "svg"] as const).map((as) => (
          <a key={as} href={file(as)} download className={buttonClass({ look: "out" })}>
            <Download className="size-4" strokeWidth={1.8} aria-hidden="true" />
            {t(as)}
          </a>
        ))}
      </div>
      <p className="mt-3 flex items-center gap-2">
        <a
          href={link.url}
          target="_blank"
          rel="noreferrer"
          className="min-w-0 flex-1 truncate text-accent-text hover:underline"
        >
          {link.url}
        </a>
        <Button look="soft" size="sm" onClick={() => void copy()}>
          <Copy className="size-3.5" strokeWidth={1.8} aria-hidden="true" />
          {t("copy")}
        </Button>
      </p>
    </div>
  );
}
