import { AppError } from "#lib/platform/errors.ts";

/** Reads a request's body as text, giving up as soon as it is over the limit: nobody fills our memory. */
export async function readBody(request: Request, maxBytes: number): Promise<string> {
  const announced = Number(request.headers.get("content-length") ?? Number.NaN);
  if (announced > maxBytes) throw tooLarge(maxBytes);
  // An announced length is kept by the HTTP server, so the body can be read in one go.
  if (Number.isFinite(announced)) return request.text();
  return (await readStream(request, maxBytes)).toString("utf8");
}

/** Reads a request's body as bytes, within the limit like `readBody`. */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
  const announced = Number(request.headers.get("content-length") ?? Number.NaN);
  if (announced > maxBytes) throw tooLarge(maxBytes);
  return readStream(request, maxBytes);
}

/** Reads a JSON body; an empty one is an empty object, since bodies are optional where nothing is needed. */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  const body = await readBody(request, maxBytes);
  if (body.trim() === "") return {};
  try {
    return JSON.parse(body);
  } catch {
    throw new AppError("malformed", "The body is not valid JSON.", { fields: { body: "not valid JSON" } });
  }
}

async function readStream(request: Request, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(maxBytes: number): AppError {
  return new AppError("too-large", `At most ${maxBytes} bytes are taken.`);
}
