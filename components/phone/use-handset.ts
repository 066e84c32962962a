import { useCallback, useEffect, useState } from "react";
import { io } from "socket.io-client";
import { v4 } from "uuid";
import { ApiProblem, api } from "#lib/client/api.ts";
import { handsetNamespace } from "#lib/contract/live.ts";
import type { Page } from "#lib/contract/page.ts";
import type { HandsetText } from "#lib/contract/simulator.ts";

/** A text on its way from this phone. Its id is made once, so that a retry is never a second text. */
export type Outgoing = {
  id: string;
  to: string;
  text: string;
  files: { id: string; file: File }[];
  state: "sending" | "network" | "other";
};

/** What one simulated handset has on its screen, live: fetched again whenever the server says that a text came. */
export function useHandset(address: string) {
  const [texts, setTexts] = useState<HandsetText[] | "loading" | "failed">("loading");
  const [outgoing, setOutgoing] = useState<Outgoing[]>([]);

  const load = useCallback(() => loadTexts(address).then(setTexts, () => setTexts(orFailed)), [address]);
  useEffect(() => {
    const socket = io(handsetNamespace, { transports: ["websocket"], auth: { address } });
    socket.on("connect", () => void load());
    socket.on("handset.text", () => void load());
    void load();
    return () => void socket.disconnect();
  }, [address, load]);

  const post = async (one: Outgoing) => {
    setOutgoing((all) => [...all.filter(({ id }) => id !== one.id), { ...one, state: "sending" }]);
    try {
      const { id, to, text, files } = one;
      for (const { id: fileId, file } of files)
        await api("PUT", `/simulator/media/${fileId}`, { body: file });
      const mediaIds = files.map((file) => file.id);
      await api("POST", pathOf(address), { body: { id, to, text, mediaIds } });
      const stored = await loadTexts(address);
      setTexts(stored);
      setOutgoing((all) => all.filter((other) => other.id !== id));
    } catch (error) {
      const state = error instanceof ApiProblem && error.unanswered ? "network" : "other";
      setOutgoing((all) => all.map((other) => (other.id === one.id ? { ...other, state } : other)));
    }
  };
  const send = (to: string, text: string, chosen: readonly File[] = []) => {
    const files = chosen.map((file) => ({ id: v4(), file }));
    void post({ id: v4(), to, text, files, state: "sending" });
  };
  return { texts, outgoing, send, retry: (one: Outgoing) => void post(one), reload: () => void load() };
}

function pathOf(address: string): string {
  return `/simulator/handsets/${encodeURIComponent(address)}/messages`;
}

// The list is oldest first: read on to its end.
async function loadTexts(address: string): Promise<HandsetText[]> {
  const texts: HandsetText[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<HandsetText> = await api<Page<HandsetText>>("GET", pathOf(address), {
      query: { direction: "all", limit: 200, cursor },
    });
    texts.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return texts;
}

function orFailed(shown: HandsetText[] | "loading" | "failed"): HandsetText[] | "failed" {
  return Array.isArray(shown) ? shown : "failed";
}
