import type { CredentialCheck } from "../provider.ts";
import { bindTo, BindRefused } from "./bind.ts";
import { ALREADY_BOUND, wrongCredentials } from "./codes.ts";
import type { SmppCredentials } from "./credentials.ts";

/** An admin waits for it: for the line, then for the answer. */
const PATIENCE_MS = 4_000;

/** Whether the SMSC lets us bind: a transmitter, so that nothing comes that nobody would take. */
export async function checkSmppCredentials(credentials: SmppCredentials): Promise<CredentialCheck> {
  const asked = { ...credentials, timeoutMs: Math.min(credentials.timeoutMs, PATIENCE_MS) };
  try {
    const session = await bindTo(asked, "bind_transmitter", () => undefined);
    await session.unbind();
    return { kind: "valid" };
  } catch (error) {
    if (!(error instanceof BindRefused)) {
      const why = error instanceof Error ? error.message : "";
      return {
        kind: "unreachable",
        reason: `There is no SMSC at ${credentials.host}:${credentials.port} (${why}).`,
      };
    }
    // By ourselves, most likely: who is bound has shown the right password.
    if (error.status === ALREADY_BOUND) return { kind: "valid" };
    const kind = wrongCredentials.includes(error.status) ? "invalid" : "unreachable";
    return { kind, reason: `The SMSC answered the bind with ${error.message}.` };
  }
}
