import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { SmscCommand, SmscSettings, SmscState, SubmitAnswer, ToDeliver } from "./protocol.ts";

export const PASSWORD = "secret08";

/** A running SMSC and what a test can make it do. */
export async function startSmsc(given: Partial<SmscSettings> = {}) {
  const settings: SmscSettings = { port: 0, password: PASSWORD, answers: [0], losesAnswers: false, ...given };
  const child = await startProcess();
  const ask = asker(child);
  const { port } = await ask({ do: "start", settings });
  return {
    port,
    state: () => ask({ do: "state" }),
    set: (change: Partial<SmscSettings>) => ask({ do: "set", settings: change }),
    answer: (...answers: SubmitAnswer[]) => ask({ do: "set", settings: { answers } }),
    /** Brings these to whoever is bound, again after each bind until they are taken. */
    deliver: (...messages: ToDeliver[]) => ask({ do: "deliver", messages }),
    release: () => ask({ do: "release" }),
    /** Has nothing left to bring. */
    forget: () => ask({ do: "forget" }),
    hangUp: () => ask({ do: "hang-up" }),
    /** Freezes the process: its lines stay open, and nothing is answered. */
    pause: () => void child.kill("SIGSTOP"),
    resume: () => void child.kill("SIGCONT"),
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

export type Smsc = Awaited<ReturnType<typeof startSmsc>>;

/** A text from a handset in GSM's alphabet or UTF-16, as an SMSC writes it. */
export function handsetText(
  from: string,
  to: string,
  text: string,
  more: Partial<ToDeliver> = {},
): ToDeliver {
  const bytes = Buffer.from(text, "utf16le").swap16();
  return {
    source_addr: from.replace("+", ""),
    source_addr_ton: 1,
    destination_addr: to.replace("+", ""),
    short_message: bytes,
    data_coding: 8,
    ...more,
  };
}

/** The receipt of a text, by its words alone. */
export function receiptOf(id: string, stat: string, more: Partial<ToDeliver> = {}): ToDeliver {
  const text = `id:${id} sub:001 dlvrd:001 submit date:2611260405 done date:2611260406 stat:${stat} err:000 text:Sofaen`;
  return {
    source_addr: "4790000123",
    destination_addr: "4759440000",
    esm_class: 4,
    data_coding: 0,
    short_message: Buffer.from(text),
    ...more,
  };
}

async function startProcess(): Promise<ChildProcess> {
  const child = fork(new URL("./smsc-process.ts", import.meta.url), {
    execArgv: [],
    serialization: "advanced",
  });
  await once(child, "message");
  return child;
}

function asker(child: ChildProcess) {
  let last = 0;
  return (command: SmscCommand) => {
    const id = ++last;
    return new Promise<SmscState>((resolve) => {
      const hear = (told: { id: number; state: SmscState }) => {
        if (told.id !== id) return;
        child.off("message", hear);
        resolve(told.state);
      };
      child.on("message", hear);
      child.send({ id, command });
    });
  };
}
