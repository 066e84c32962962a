import { commands, type Pdu } from "#lib/gateways/smpp/pdu.ts";
import type { Answered } from "#lib/gateways/smpp/requests.ts";
import type { SmppSession } from "#lib/gateways/smpp/session.ts";
import { createWindow } from "#lib/gateways/smpp/window.ts";
import type { Connection, ConnectionTaker } from "../provider.ts";
import { bindTo } from "./bind.ts";
import { bindName, type SmppCredentials } from "./credentials.ts";
import { createDeliveries } from "./deliveries.ts";
import { offerBind } from "./open-binds.ts";

/** How long a text waits for a place in the window: nothing of it has left meanwhile. */
const PLACE_WITHIN_MS = 10_000;

/** Binds to the SMSC, one line or two, takes in what comes, and lets texts go out. The end of one line is that of both. */
export async function connectToSmsc(
  credentials: SmppCredentials,
  taker: ConnectionTaker,
): Promise<Connection> {
  const deliveries = createDeliveries(credentials, taker);
  const [sending, receiving] = await openLines(credentials, deliveries.take);
  const inWindow = createWindow(credentials.window);
  const withdraw = offerBind(bindName(credentials), {
    submit: async (body): Promise<Answered> => {
      const answer = await inWindow(() => sending.request(commands.submit_sm, body), PLACE_WITHIN_MS);
      return answer ?? { kind: "unsent", cause: "window-full" };
    },
  });
  const lines = [...new Set([sending, receiving])];
  const drop = (why: string) => lines.forEach((line) => line.hangUp(why));
  const ended = Promise.race(lines.map((line) => line.ended)).then((why) => {
    withdraw();
    drop(why);
    return why;
  });
  const close = async () => {
    withdraw();
    await deliveries.finish(receiving);
    await Promise.all(lines.map((line) => line.unbind()));
  };
  return { ended, close, drop };
}

async function openLines(
  credentials: SmppCredentials,
  take: (session: SmppSession, pdu: Pdu) => void,
): Promise<[sending: SmppSession, receiving: SmppSession]> {
  if (credentials.bind === "transceiver") {
    const line = await bindTo(credentials, "bind_transceiver", take);
    return [line, line];
  }
  const sending = await bindTo(credentials, "bind_transmitter", take);
  try {
    return [sending, await bindTo(credentials, "bind_receiver", take)];
  } catch (error) {
    sending.hangUp("no receiver");
    throw error;
  }
}
