import type { AddressInfo, Server } from "node:net";
import smpp, { type Pdu, type Session } from "smpp";
import type { SmscCommand, SmscSettings, SmscState, Submitted, ToDeliver } from "./protocol.ts";

// A real SMSC as a process of its own, made of the server side of the npm package `smpp`: another reading of the
// specification than ours. It keeps what it has to deliver until that is answered, and allows one bind of a kind.
let settings: SmscSettings;
let server: Server;
const receivers = new Set<Session>();
const bound = new Map<Session, string>();
const seen = { binds: 0, refusedBinds: 0, unbinds: 0, mostHeld: 0 };
const submitted: Submitted[] = [];
const queue: { message: ToDeliver; answers: number[] }[] = [];
const held: (() => void)[] = [];

const ALREADY_BOUND = 0x05;
const WRONG_PASSWORD = 0x0e;

function admit(session: Session, pdu: Pdu): void {
  const kind = pdu.command.replace("bind_", "");
  const status =
    pdu.password !== settings.password
      ? WRONG_PASSWORD
      : [...bound.values()].includes(kind)
        ? ALREADY_BOUND
        : 0;
  session.send(pdu.response({ command_status: status, system_id: "smsc" }));
  if (status !== 0) return void (seen.refusedBinds += 1);
  seen.binds += 1;
  bound.set(session, kind);
  if (kind === "transmitter") return;
  receivers.add(session);
  for (const item of queue) bring(session, item);
}

function bring(session: Session, item: (typeof queue)[number]): void {
  if (item.answers.includes(0)) return;
  session.deliver_sm({ ...item.message }, ({ command_status }) => {
    if (settings.losesAnswers) return session.destroy();
    item.answers.push(command_status);
  });
}

function take(session: Session, pdu: Pdu): void {
  const body = pdu.short_message?.message.length
    ? pdu.short_message
    : (pdu.message_payload ?? pdu.short_message);
  const text: Submitted = {
    from: String(pdu.source_addr),
    to: String(pdu.destination_addr),
    text: typeof body?.message === "string" ? body.message : "",
    dataCoding: Number(pdu.data_coding),
    udh: Array.isArray(body?.udh) ? Buffer.concat(body.udh) : null,
    sar: { reference: pdu.sar_msg_ref_num, total: pdu.sar_total_segments, number: pdu.sar_segment_seqnum },
    receipt: Number(pdu.registered_delivery),
    id: null,
  };
  submitted.push(text);
  const how = (settings.answers.length > 1 ? settings.answers.shift() : settings.answers[0]) ?? 0;
  const answer = (status: number) => {
    if (status === 0) text.id = `id-${process.pid}-${submitted.indexOf(text)}`;
    session.send(pdu.response({ command_status: status, message_id: text.id ?? "" }));
  };
  if (how === "silence") return;
  if (how === "hang-up") return session.destroy();
  if (how !== "hold") return answer(how);
  held.push(() => answer(0));
  seen.mostHeld = Math.max(seen.mostHeld, held.length);
}

function serve(session: Session): void {
  session.on("error", () => undefined);
  session.on("close", () => {
    receivers.delete(session);
    bound.delete(session);
  });
  for (const bind of ["bind_transceiver", "bind_transmitter", "bind_receiver"])
    session.on(bind, (pdu: Pdu) => admit(session, pdu));
  session.on("submit_sm", (pdu: Pdu) => take(session, pdu));
  session.on("enquire_link", (pdu: Pdu) => session.send(pdu.response()));
  session.on("unbind", (pdu: Pdu) => {
    seen.unbinds += 1;
    session.send(pdu.response());
    session.socket.end();
  });
}

async function obey(command: SmscCommand): Promise<void> {
  switch (command.do) {
    case "start":
      settings = command.settings;
      server = smpp.createServer({ ...settings.tls }, serve);
      await new Promise<void>((resolve) => server.listen(settings.port, "127.0.0.1", resolve));
      return;
    case "set":
      Object.assign(settings, command.settings);
      return;
    case "deliver":
      for (const message of command.messages) {
        const item = { message, answers: [] };
        queue.push(item);
        for (const session of receivers) bring(session, item);
      }
      return;
    case "release":
      held.splice(0).forEach((answer) => answer());
      return;
    case "forget":
      queue.length = 0;
      return;
    case "hang-up":
      for (const session of bound.keys()) session.destroy();
      return;
    case "state":
      return;
  }
}

function state(): SmscState {
  const { port } = server.address() as AddressInfo;
  return {
    port,
    bound: [...bound.values()],
    ...seen,
    submitted,
    answered: queue.map(({ answers }) => answers),
  };
}

process.on("message", ({ id, command }: { id: number; command: SmscCommand }) => {
  void obey(command).then(() => process.send?.({ id, state: state() }));
});
process.on("disconnect", () => process.exit(0));
process.send?.("ready");
