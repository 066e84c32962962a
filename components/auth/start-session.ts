/** What comes of signing in: `wrong` with the tries left for this e-mail, `wait` with the minutes until the next try. */
export type SignInResult =
  | { kind: "signed-in" }
  | { kind: "wrong"; triesLeft: number }
  | { kind: "wait"; minutes: number }
  | { kind: "failed" };

/** Signs in through next-auth: `password` with e-mail and password, `demo` with a demo member's e-mail alone. */
export async function startSession(
  way: "password" | "demo",
  fields: Record<string, string>,
): Promise<SignInResult> {
  try {
    const answer = await postToAuth(`callback/${way}`, fields);
    return resultOf(new URL(answer.url, window.location.origin).searchParams.get("error"));
  } catch {
    return { kind: "failed" };
  }
}

async function postToAuth(path: string, fields: Record<string, string>): Promise<{ url: string }> {
  const csrf = (await (await fetch("/api/auth/csrf")).json()) as { csrfToken: string };
  const response = await fetch(`/api/auth/${path}`, {
    method: "POST",
    body: new URLSearchParams({ ...fields, csrfToken: csrf.csrfToken, json: "true" }),
  });
  return (await response.json()) as { url: string };
}

function resultOf(error: string | null): SignInResult {
  if (error === null) return { kind: "signed-in" };
  const [kind, figure] = error.split(":");
  if (kind === "wrong") return { kind, triesLeft: Number(figure) };
  if (kind === "wait") return { kind, minutes: Math.max(1, Math.ceil(Number(figure) / 60)) };
  return { kind: "failed" };
}
