import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { newerDraft } from "./device-draft.ts";
import { createDraftKeeper, type KeptDraft } from "./draft-keeper.ts";
import { changeDraft, draftOf, giveBack, takeDraft } from "./drafts.ts";

describe("keeping", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  function keeper() {
    const device: string[] = [];
    const server: string[] = [];
    const kept = createDraftKeeper({
      onDevice: ({ text }) => device.push(text),
      onServer: async ({ text }) => void server.push(text),
    });
    return { kept, device, server };
  }
  const draft = (text: string): KeptDraft => ({ text, kind: "text" });

  test("writes the device every 500 ms and the server every 3 s, the newest only", async () => {
    const { kept, device, server } = keeper();
    for (const text of ["H", "He", "Hel"]) kept.changed(draft(text));
    await vi.advanceTimersByTimeAsync(500);
    expect([device, server]).toEqual([["Hel"], []]);
    kept.changed(draft("Hell"));
    await vi.advanceTimersByTimeAsync(2_500);
    expect([device, server]).toEqual([["Hel", "Hell"], ["Hell"]]);
  });

  test("writes an emptied draft at once, behind what is on its way", async () => {
    const { kept, device, server } = keeper();
    kept.changed(draft("Hello"));
    await vi.advanceTimersByTimeAsync(3_000);
    kept.changed(draft(""));
    await vi.advanceTimersByTimeAsync(0);
    expect(device.at(-1)).toBe("");
    expect(server).toEqual(["Hello", ""]);
  });

  test("writes nothing on leaving when nothing changed, everything when something did", async () => {
    const { kept, device, server } = keeper();
    kept.flush();
    expect([device, server]).toEqual([[], []]);
    kept.changed(draft("Bye"));
    kept.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect([device, server]).toEqual([["Bye"], ["Bye"]]);
  });
});

describe("which draft counts", () => {
  const server = { text: "from the server", kind: "note", updatedAt: "2026-11-23T14:00:00Z" } as const;

  const onDevice = (at: string, synced = false, text = "here") =>
    ({ text, kind: "text", at, synced }) as const;

  test("the newer one", () => {
    expect(newerDraft(onDevice("2026-11-23T14:00:01Z"), server).text).toBe("here");
    expect(newerDraft(onDevice("2026-11-23T13:59:00Z"), server)).toEqual({
      text: "from the server",
      kind: "note",
    });
  });

  test("an emptied one is newer than the text it emptied", () => {
    expect(newerDraft(onDevice("2026-11-23T14:00:01Z", false, ""), server).text).toBe("");
  });

  test("one that the server has had does not come back after it was sent elsewhere", () => {
    const sentElsewhere = { text: "", kind: "text", updatedAt: null } as const;
    expect(newerDraft(onDevice("2026-11-23T14:00:01Z", true), sentElsewhere).text).toBe("");
    expect(newerDraft(onDevice("2026-11-23T14:00:01Z", false), sentElsewhere).text).toBe("here");
  });

  test("the device's while the server is out of reach", () => {
    expect(newerDraft(onDevice("2026-11-23T14:00:01Z", true), undefined).text).toBe("here");
  });

  test("none at all is an empty reply", () =>
    expect(newerDraft(null, undefined)).toEqual({ text: "", kind: "text" }));
});

describe("taking and giving back", () => {
  test("a text is taken once, however fast one clicks", () => {
    changeDraft("c1", { text: "Hello", afterSeq: 4 });
    expect(takeDraft("c1")).toEqual({ text: "Hello", kind: "text", afterSeq: 4 });
    expect(takeDraft("c1").text).toBe("");
  });

  test("a text that comes back stands before what was written since", () => {
    changeDraft("c2", { text: "second" });
    giveBack("c2", { text: "first", kind: "text", afterSeq: 7 });
    expect(draftOf("c2")).toEqual({ text: "first\nsecond", kind: "text", afterSeq: 7 });
  });
});
