export type TextPiece = { kind: "text"; text: string } | { kind: "link"; text: string; href: string };

const candidate = /https?:\/\/[^\s<>"]+/gi;
const trailing = /[.,;:!?'’”)\]}]+$/;

/** The text in pieces, with what is surely a web address apart. Nothing but http and https ever becomes a link. */
export function splitLinks(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(candidate)) {
    const shown = withoutTrailing(match[0]);
    const href = safeHref(shown);
    if (!href) continue;
    if (match.index > from) pieces.push({ kind: "text", text: text.slice(from, match.index) });
    pieces.push({ kind: "link", text: shown, href });
    from = match.index + shown.length;
  }
  if (from < text.length) pieces.push({ kind: "text", text: text.slice(from) });
  return pieces;
}

/** The address if it can be opened safely, else null; so that a crafted text cannot run anything. */
export function safeHref(address: string): string | null {
  try {
    const url = new URL(address);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}

function withoutTrailing(address: string): string {
  const cut = address.replace(trailing, "");
  // A closing bracket belongs to the address where it closes one inside it.
  return address[cut.length] === ")" && cut.includes("(") ? `${cut})` : cut;
}
