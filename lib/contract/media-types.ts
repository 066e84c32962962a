/** The largest picture or file that is taken, in or out. */
export const MAX_MEDIA_BYTES = 10 * 1024 * 1024;
/** As many as any operator lets one text carry. */
export const MAX_MEDIA_PER_TEXT = 10;

/** What is taken, by its content: never what a header or a file's name says. Nothing of it can run in a browser. */
export const mediaTypes = [
  "image/jpeg",
  "image/png",
  "image/apng",
  "image/gif",
  "image/webp",
  "image/avif",
  "image/heic",
  "image/heif",
  "image/bmp",
  "image/tiff",
  "audio/mpeg",
  "audio/mp4",
  "audio/x-m4a",
  "audio/aac",
  "audio/amr",
  "audio/ogg",
  "audio/wav",
  "audio/flac",
  "video/mp4",
  "video/x-m4v",
  "video/3gpp",
  "video/3gpp2",
  "video/quicktime",
  "video/webm",
  "video/mpeg",
  "application/pdf",
  "text/vcard",
  "text/calendar",
  "text/plain",
] as const;

const pictures = /^image\/(jpeg|png|apng|gif|webp|avif|bmp)$/;

/** Whether browsers show it as a picture. */
export function isPicture(contentType: string | null): boolean {
  return contentType !== null && pictures.test(contentType);
}

/** Whether a browser may show or play it where it is; everything else is only ever saved. */
export function isInline(contentType: string): boolean {
  return isPicture(contentType) || /^(audio|video)\//.test(contentType);
}

/** Where the content of a picture or file is. */
export function mediaUrl(id: string): string {
  return `/api/v1/media/${id}`;
}
