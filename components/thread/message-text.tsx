import { splitLinks } from "./split-links.ts";

/** What someone wrote, as written, with web addresses that can be opened safely. */
export function MessageText({ text }: { text: string }) {
  return splitLinks(text).map((piece, index) =>
    piece.kind === "text" ? (
      piece.text
    ) : (
      <a
        key={index}
        href={piece.href}
        target="_blank"
        rel="noopener noreferrer nofollow"
        className="underline decoration-current/40 underline-offset-2 hover:decoration-current"
      >
        {piece.text}
      </a>
    ),
  );
}
