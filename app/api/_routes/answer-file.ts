import { isInline } from "#lib/contract/media-types.ts";

type File = { content: Uint8Array<ArrayBuffer>; contentType: string; name: string | null };

// Whoever may see it may keep it for an hour; nobody between them and us.
const PRIVATE = "private, max-age=3600";
// Should a browser show it as a page after all: nothing in it runs, and it has no origin.
const CLOSED = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** Hands out a file that a stranger made: shown or played in place only where that is safe, saved otherwise. */
export function answerFile({ content, contentType, name }: File): Response {
  const charset = contentType.startsWith("text/") ? "; charset=utf-8" : "";
  return new Response(content, {
    headers: {
      "content-type": `${contentType}${charset}`,
      "content-disposition": `${isInline(contentType) ? "inline" : "attachment"}${nameOf(name)}`,
      "content-length": String(content.length),
      "content-security-policy": CLOSED,
      "cache-control": PRIVATE,
      "x-content-type-options": "nosniff",
      "x-robots-tag": "noindex",
    },
  });
}

// The plain form for old programs, the other with every letter.
function nameOf(name: string | null): string {
  if (name === null) return "";
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, "_");
  const escaped = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `; filename="${plain}"; filename*=UTF-8''${escaped}`;
}
