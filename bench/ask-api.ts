import type { MeasuredServer } from "./measured-server.ts";

/** Calls the measured server's API with a key, as a backend does; throws where it refuses. */
export async function askApi<Answer>(
  server: MeasuredServer,
  key: string,
  [method, path]: [method: string, path: string],
  body?: unknown,
): Promise<Answer> {
  const response = await fetch(`${server.url}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Answer;
}
