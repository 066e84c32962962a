import { env } from "#lib/platform/env.ts";
import { ownAddress } from "./own-address.ts";
import { inStore } from "./store.ts";

/** A picture or file that a simulated handset sent, as it lies at its provider. */
export type HandsetMedia = { contentType: string; content: Buffer };

const PATH = "/api/v1/simulator/media/";

/** Keeps a picture or file of a handset; the same id again replaces it. */
export async function writeHandsetMedia(id: string, { contentType, content }: HandsetMedia): Promise<void> {
  await inStore(
    `insert into simulator_media (id, content_type, content) values ($1, $2, $3)
     on conflict (id) do update set content_type = excluded.content_type, content = excluded.content`,
    [id, contentType, content],
  );
}

/** The picture or file with this id; null when there is none. */
export async function readHandsetMedia(id: string): Promise<HandsetMedia | null> {
  const [row] = await inStore<HandsetMedia>(
    `select content_type as "contentType", content from simulator_media where id = $1`,
    [id],
  );
  return row ?? null;
}

/** Where the simulator's webhook says that a picture or file is. */
export function handsetMediaUrl(id: string): string {
  return `${env().BASE_URL}${PATH}${id}`;
}

/** Whether a URL is one of those: the only ones that we fetch although they may lie on a private network. Demo only. */
export function isHandsetMedia(url: URL): boolean {
  if (!env().DEMO || !url.pathname.startsWith(PATH)) return false;
  return [env().BASE_URL, ownAddress()].some((place) => new URL(place).origin === url.origin);
}
