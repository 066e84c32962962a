import { mediaTypes } from "#lib/contract/media-types.ts";

/** What a file is by its content; null when it is none of the types that are taken. */
export async function mediaTypeOf(content: Uint8Array): Promise<string | null> {
  // Loaded when the first file comes: the start does not wait for it.
  const { fileTypeFromBuffer } = await import("file-type");
  const found = await fileTypeFromBuffer(content);
  if (!found) return isPlainText(content) ? "text/plain" : null;
  const [type = ""] = found.mime.split(";");
  return (mediaTypes as readonly string[]).includes(type) ? type : null;
}

// Text has no signature. Markup (HTML, SVG) is text too, and not taken.
function isPlainText(content: Uint8Array): boolean {
  if (content.length === 0) return false;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(content);
    return !text.includes("\0") && !/^\s*</.test(text);
  } catch {
    return false;
  }
}
