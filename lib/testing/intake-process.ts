import { postWebhook } from "./api.ts";

export type GivenTexts = { id: string; from: string; to: string; text: string; part?: object }[];

// A web process of its own that takes the texts it is given, many at once, and says what it answered to each. The
// environment says which database.
process.on("message", (texts: GivenTexts) => void takeAll(texts));
process.send?.("ready");

async function takeAll(texts: GivenTexts): Promise<void> {
  const waiting = [...texts];
  const statuses: number[] = [];
  const hand = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      statuses.push((await postWebhook("simulator", next)).status);
  };
  await Promise.all(Array.from({ length: 64 }, hand));
  process.send?.(statuses, () => process.exit(0));
}
