import { afterEach, describe, expect, it, vi } from "vitest";
import { handsetNamespace as namespace } from "#lib/contract/live.ts";
import { provideSocketEnv, startLiveServer } from "#lib/testing/live-server.ts";
import { publishToHandset } from "./publish.ts";

const nobody = {
  loadActiveMembers: () => Promise.resolve(new Map()),
  noteActive: () => Promise.resolve(),
  loadPlacement: () => Promise.resolve(null),
};
let live: Awaited<ReturnType<typeof startLiveServer>>;

async function start({ demo }: { demo: boolean }) {
  provideSocketEnv(demo);
  live = await startLiveServer(nobody);
  return (address: string) => live.connect({ namespace, auth: { address } });
}
afterEach(() => live.close());

describe("the handset's namespace", () => {
  it("needs no sign-in and hears of its own handset alone", async () => {
    const open = await start({ demo: true });
    const [mine, other] = [await open("+4790000123"), await open("+4790000124")];
    const [heard, unheard] = [vi.fn(), vi.fn()];
    mine.onAny(heard);
    other.onAny(unheard);
    publishToHandset("+4790000123");
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith("handset.text"));
    publishToHandset("+4790000124");
    await vi.waitFor(() => expect(unheard).toHaveBeenCalledOnce());
    expect(heard).toHaveBeenCalledOnce();
  });

  it("takes only a phone number for an address", async () => {
    const open = await start({ demo: true });
    await expect(open("everything")).rejects.toThrow("no-such-handset");
  });

  it("is not there without the demo", async () => {
    const open = await start({ demo: false });
    await expect(open("+4790000123")).rejects.toThrow("Invalid namespace");
  });
});
