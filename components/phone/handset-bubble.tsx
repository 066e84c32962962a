import { useTranslations } from "use-intl";
import { classNames } from "#components/ui/class-names.ts";
import { HandsetMedia } from "./handset-media.tsx";
import type { HandsetText } from "#lib/contract/simulator.ts";

/** One text: the customer's own at the right and warm, the shop's at the left and cool, as in the inbox. */
export function HandsetBubble({ text, last }: { text: HandsetText; last: boolean }) {
  const t = useTranslations("phone");
  const own = text.direction === "sent";
  return (
    <>
      <div className={classNames(bubble, own ? ownBubble : theirBubble)} dir="auto">
        {text.media.map((address) => (
          <HandsetMedia key={address} address={address} />
        ))}
        {text.text}
      </div>
      {own && last && <p className="self-end pt-0.5 text-2xs text-text-faint">{t("sent")}</p>}
    </>
  );
}

export const bubble =
  "max-w-[86%] rounded-[15px] px-[11px] py-[7px] text-sm leading-[18px] [overflow-wrap:anywhere] whitespace-pre-wrap";
export const ownBubble = "self-end rounded-br-[5px] bg-bubble-in text-bubble-in-text";
const theirBubble = "self-start rounded-bl-[5px] bg-bubble-out text-bubble-out-text";
