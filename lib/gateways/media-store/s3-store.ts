import { AwsClient } from "aws4fetch";
import type { MediaStore } from "./store.ts";

type Place = {
  /** Endpoint and bucket, and below it a folder if wanted: `https://host/bucket/folder`. */
  url: string;
  region: string;
  keyId: string;
  secret: string;
};

const PATIENCE_MS = 30_000;

/** A bucket of anything that speaks S3 (AWS, MinIO, R2, Ceph, …), addressed by path. */
export function s3Store({ url, region, keyId, secret }: Place): MediaStore {
  const client = new AwsClient({
    accessKeyId: keyId,
    secretAccessKey: secret,
    region,
    service: "s3",
    retries: 3,
  });
  const ask = (method: string, id: string, more: RequestInit = {}) =>
    client.fetch(`${url}/${id}`, { method, signal: AbortSignal.timeout(PATIENCE_MS), ...more });
  return {
    async write(id, content, contentType) {
      const body = new Uint8Array(content);
      await taken(await ask("PUT", id, { body, headers: { "content-type": contentType } }));
    },
    async read(id) {
      const response = await ask("GET", id);
      if (response.status === 404) return requireMissing(await response.text());
      return new Uint8Array(await (await taken(response)).arrayBuffer());
    },
    async remove(id) {
      const response = await ask("DELETE", id);
      if (response.status === 404) requireMissing(await response.text());
      else await taken(response);
    },
  };
}

async function taken(response: Response): Promise<Response> {
  if (response.ok) return response;
  // An answer that nobody reads would keep its connection.
  void response.body?.cancel();
  throw new Error(`The media store answered ${response.status}`);
}

// A bucket that is not there is 404 too, and must not look like a picture that is gone.
function requireMissing(answer: string): null {
  if (answer.includes("<Code>NoSuchKey</Code>")) return null;
  throw new Error("The media store answered 404: is the bucket there?");
}
