import type { MediaReason } from "#lib/contract/media.ts";
import { MAX_MEDIA_BYTES } from "#lib/contract/media-types.ts";
import type { JobPayload, JobTry } from "#lib/gateways/jobs/job-list.ts";
import { mediaStore } from "#lib/gateways/media-store/media-store.ts";
import { callPublic, type PublicAnswer } from "#lib/gateways/outbound/call-public.ts";
import { findProvider, isOffered } from "#lib/gateways/providers/registry.ts";
import { isHandsetMedia } from "#lib/gateways/simulator/handset-media.ts";
import { decryptSecret } from "#lib/platform/crypto.ts";
import { inTransaction, readOnly } from "#lib/platform/db/transaction.ts";
import { log } from "#lib/platform/log.ts";
import { fileNameOf } from "./file-name.ts";
import { mediaTypeOf } from "./media-type.ts";
import { showMedia } from "./show-media.ts";

const PATIENCE_MS = 30_000;

type Fetchable = { url: string; provider: string | null; sealedCredentials: string | null };
type Fetched =
  | { status: "stored"; name: string | null; contentType: string; sizeBytes: number }
  | { status: "failed"; reason: MediaReason };

/**
 * The job behind a picture or file that came with a text: fetches it from the provider, keeps it, and shows it. Where it
 * may come later the job throws and is tried again; where it can't, or after the last try, the reason is shown.
 */
export async function fetchMedia({ mediaId }: JobPayload<"media.fetch">, { isLast }: JobTry): Promise<void> {
  const [media] = await readOnly().query<Fetchable>(
    `select f.url, p.provider, p.credentials as "sealedCredentials"
       from media f left join provider_account p on p.id = f.provider_account_id
      where f.id = $1 and f.status = 'fetching' and f.url is not null`,
    [mediaId],
  );
  if (!media) return;
  const answer = await callPublic(media.url, {
    headers: headersFor(media),
    timeoutMs: PATIENCE_MS,
    maxBytes: MAX_MEDIA_BYTES,
    isOurs: isHandsetMedia,
  });
  if (!isLast && mayComeLater(answer)) throw new Error(`Not fetched: ${causeOf(answer)}`);
  await settle(mediaId, await keepOrFail(mediaId, media.url, answer, isLast));
}

// Credentials that cannot be read open nothing: the provider will say so.
function headersFor({ url, provider, sealedCredentials }: Fetchable): Record<string, string> {
  if (provider === null || sealedCredentials === null || !isOffered(provider)) return {};
  try {
    return findProvider(provider).mediaHeaders?.(url, JSON.parse(decryptSecret(sealedCredentials))) ?? {};
  } catch {
    return {};
  }
}

function mayComeLater(answer: PublicAnswer): boolean {
  if (answer.kind === "failed") return answer.cause !== "bad-url" && answer.cause !== "bad-scheme";
  return answer.kind === "answer" && (answer.status >= 500 || [408, 425, 429].includes(answer.status));
}

function causeOf(answer: PublicAnswer): string {
  if (answer.kind === "answer") return `answered ${answer.status}`;
  return answer.kind === "failed" ? answer.cause : answer.kind;
}

// The store may be away too. After the last try nobody would ever say so.
async function keepOrFail(
  mediaId: string,
  url: string,
  answer: PublicAnswer,
  isLast: boolean,
): Promise<Fetched> {
  try {
    return await keep(mediaId, url, answer);
  } catch (error) {
    if (!isLast) throw error;
    log().error({ err: error, mediaId }, "A picture or file could not be kept");
    return failed("not-kept");
  }
}

async function keep(mediaId: string, url: string, answer: PublicAnswer): Promise<Fetched> {
  if (answer.kind === "failed") return failed("unreachable");
  if (answer.kind !== "answer") return failed(answer.kind);
  if (answer.status !== 200) return failed(reasons[answer.status] ?? "unreachable");
  const { body, headers } = answer;
  if (body.length === 0) return failed("empty");
  const contentType = await mediaTypeOf(body);
  if (contentType === null) return failed("type-not-allowed");
  await mediaStore().write(mediaId, body, contentType);
  const name = fileNameOf(headers["content-disposition"], url);
  return { status: "stored", name, contentType, sizeBytes: body.length };
}

const reasons: Record<number, MediaReason> = {
  401: "access-denied",
  403: "access-denied",
  404: "not-found",
  410: "not-found",
};

function failed(reason: MediaReason): Fetched {
  return { status: "failed", reason };
}

// Settled once: a job that ran twice finds it done.
function settle(mediaId: string, fetched: Fetched): Promise<void> {
  const stored = fetched.status === "stored" ? fetched : null;
  return inTransaction(async (tx, afterCommit) => {
    const [row] = await tx.query<{ messageId: string }>(
      `update media set status = $2, reason = $3, name = $4, content_type = $5, size_bytes = $6
        where id = $1 and status = 'fetching' returning message_id as "messageId"`,
      [
        mediaId,
        fetched.status,
        fetched.status === "failed" ? fetched.reason : null,
        stored?.name ?? null,
        stored?.contentType ?? null,
        stored?.sizeBytes ?? null,
      ],
    );
    if (row) await showMedia(tx, afterCommit, row.messageId);
  });
}
