import { BRING_AGAIN, NOT_UNDERSTOOD, STORED } from "#lib/gateways/smpp/command-status.ts";
import { commands, type Pdu } from "#lib/gateways/smpp/pdu.ts";
import type { SmppSession } from "#lib/gateways/smpp/session.ts";
import { log } from "#lib/platform/log.ts";
import type { ConnectionTaker } from "../provider.ts";
import type { SmppCredentials } from "./credentials.ts";
import { type Delivered, readDeliver } from "./read-deliver.ts";

// Soon, so that the same words from the same handset are taken for another text again.
const PROVE_AFTER_MS = 250;
const EMPTY_MESSAGE_ID = Buffer.from([0]);

/**
 * Takes in what the SMSC delivers: answers each deliver_sm after its commit only, "bring it again" where that failed.
 * An answer may be lost on the line; an enquire_link behind it that is answered proves that it was not.
 */
export function createDeliveries(credentials: SmppCredentials, taker: ConnectionTaker) {
  const running = new Set<Promise<void>>();
  let unproven: string[] = [];
  let proving: NodeJS.Timeout | undefined;
  let finishing = false;

  // What comes after we take our leave stays unanswered: it comes again.
  const take = (session: SmppSession, pdu: Pdu) => {
    if (finishing) return;
    const work = answer(session, pdu).finally(() => running.delete(work));
    running.add(work);
  };

  async function answer(session: SmppSession, pdu: Pdu): Promise<void> {
    const delivered = read(pdu);
    if (delivered === "unreadable") return void session.respond(pdu, NOT_UNDERSTOOD);
    try {
      const delivery = await store(delivered);
      const isAnswered = session.respond(pdu, STORED, EMPTY_MESSAGE_ID);
      if (!isAnswered || delivery === null) return;
      unproven.push(delivery);
      proving ??= setTimeout(() => void prove(session), PROVE_AFTER_MS);
    } catch (error) {
      log().warn({ err: error }, "A deliver_sm could not be stored: the SMSC is asked to bring it again");
      session.respond(pdu, BRING_AGAIN);
    }
  }

  function read(pdu: Pdu): Delivered | "unreadable" {
    try {
      return readDeliver(pdu.body, credentials);
    } catch (error) {
      log().warn({ cause: error instanceof Error ? error.message : "" }, "A deliver_sm could not be read");
      return "unreadable";
    }
  }

  async function store(delivered: Delivered): Promise<string | null> {
    if (delivered === null) return null;
    if ("text" in delivered) return taker.takeText(delivered.text);
    await taker.takeReport(delivered.report);
    return null;
  }

  async function prove(session: SmppSession): Promise<void> {
    clearTimeout(proving);
    proving = undefined;
    const deliveries = unproven;
    unproven = [];
    if (deliveries.length === 0) return;
    const { kind } = await session.request(commands.enquire_link);
    if (kind !== "answer") return;
    await taker
      .settle(deliveries)
      .catch((error: unknown) => log().warn({ err: error }, "Acknowledged texts could not be noted"));
  }

  const finish = async (session: SmppSession) => {
    finishing = true;
    await Promise.all(running);
    await prove(session);
  };
  return { take, finish };
}
