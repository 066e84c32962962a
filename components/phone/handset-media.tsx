import { useState } from "react";
import { useTranslations } from "use-intl";

/** A picture as this phone has it; anything else, or one that is gone, as a link. */
export function HandsetMedia({ address }: { address: string }) {
  const t = useTranslations("phone");
  const [shown, setShown] = useState(true);
  const here = pathOf(address);
  if (!shown) {
    return (
      <a href={here} target="_blank" rel="noopener noreferrer" className="mb-1 block text-xs underline">
        {t("media")}
      </a>
    );
  }
  return (
    <img
      src={here}
      alt={t("picture")}
      onError={() => setShown(false)}
      className="mb-1 block h-36 w-48 max-w-full rounded-[9px] bg-surface-sunken object-cover"
    />
  );
}

// Ours by whatever name this page was opened under.
function pathOf(address: string): string {
  const url = URL.parse(address);
  return url?.pathname.startsWith("/api/") ? url.pathname : address;
}
