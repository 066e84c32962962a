import type { Page } from "@playwright/test";
import {
  body,
  composerOf,
  conversationOf,
  expect,
  messagesOf,
  openConversation,
  ourNumber,
  test,
  textFrom,
} from "./fixtures.ts";

// One pixel is enough to be a picture.
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const picture = (name: string) => ({ name, mimeType: "image/png", buffer: png });

async function choose(page: Page, label: string, ...names: string[]): Promise<void> {
  await page.getByLabel(label, { exact: true }).and(page.locator("input")).setInputFiles(names.map(picture));
}

/** A file held over the thread, or let go there. */
async function hold(page: Page, type: "dragenter" | "drop"): Promise<void> {
  const transfer = await page.evaluateHandle(
    (bytes) => {
      const held = new DataTransfer();
      held.items.add(new File([new Uint8Array(bytes)], "dropped.png", { type: "image/png" }));
      return held;
    },
    [...png],
  );
  await messagesOf(page).dispatchEvent(type, { dataTransfer: transfer });
}

test("a picture from a phone is seen in the inbox and opens large; one sent back is on the phone", async ({
  desk,
  phone,
  api,
  handset,
}) => {
  const sender = handset();
  const handsetPage = await phone(sender);
  await choose(handsetPage, "Attach a picture or file", "broken.png");
  await handsetPage.getByRole("textbox", { name: "Text message" }).fill("It arrived like this");
  await handsetPage.getByRole("button", { name: "Send" }).click();
  await expect(handsetPage.getByRole("log").getByRole("img", { name: "Picture" })).toBeVisible();
  const agentApi = await api("agent");
  await expect.poll(() => conversationOf(agentApi, sender)).toBeDefined();

  const page = await desk("agent");
  await openConversation(page, sender);
  const preview = messagesOf(page).getByRole("button", { name: "Open Picture" });
  await preview.click();
  const viewer = page.getByRole("dialog", { name: "Picture" });
  await expect(viewer.getByRole("img", { name: "Picture" })).toBeVisible();
  await expect(viewer.getByRole("link", { name: "Save" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(viewer).toBeHidden();
  await expect(preview).toBeFocused();

  await choose(page, "Attach pictures or files", "one.png", "two.png");
  const strip = page.getByRole("list", { name: "Pictures and files of this reply" });
  await strip.getByRole("button", { name: "Remove two.png" }).click();
  await expect(strip.getByRole("listitem")).toHaveCount(1);
  await expect(page.getByText("Multimedia text")).toBeVisible();
  await composerOf(page).press("ControlOrMeta+Enter");
  await expect(messagesOf(page).getByRole("button", { name: "Open one.png" })).toBeVisible();
  await expect(handsetPage.getByRole("log").getByRole("img", { name: "Picture" })).toHaveCount(2, {
    timeout: 20_000,
  });
});

test("a picture that cannot be fetched says why, and Retry brings it", async ({
  desk,
  api,
  handset,
  baseURL,
}) => {
  const sender = handset();
  const agentApi = await api("agent");
  const at = `${baseURL}/api/v1/simulator/media/${crypto.randomUUID()}`;
  await textFrom(agentApi, sender, "Look", ourNumber, [at]);
  const page = await desk("agent");
  await openConversation(page, sender);
  const thread = messagesOf(page);
  await expect(thread.getByText("The provider no longer has it.")).toBeVisible();
  const put = await agentApi.put(at, { data: png });
  expect(put.status()).toBe(204);
  await thread.getByRole("button", { name: "Retry" }).click();
  await expect(thread.getByRole("button", { name: "Open Picture" })).toBeVisible();
});

test("what is pasted or dropped goes with the reply, and a note takes none", async ({
  desk,
  api,
  handset,
}) => {
  const sender = handset();
  const agentApi = await api("agent");
  await textFrom(agentApi, sender, "Do you have it in blue?");
  const page = await desk("agent");
  await openConversation(page, sender);
  await composerOf(page).evaluate(
    (field, bytes) => {
      const clipboard = new DataTransfer();
      clipboard.items.add(new File([new Uint8Array(bytes)], "blue.png", { type: "image/png" }));
      field.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: clipboard, bubbles: true, cancelable: true }),
      );
    },
    [...png],
  );
  await expect(page.getByRole("button", { name: "Remove blue.png" })).toBeVisible();
  await hold(page, "dragenter");
  await expect(page.getByText("Drop to attach to your reply")).toBeVisible();
  await hold(page, "drop");
  await expect(page.getByText("Drop to attach to your reply")).toBeHidden();
  await expect(page.getByRole("button", { name: "Remove dropped.png" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  await hold(page, "dragenter");
  await expect(page.getByText("A note takes no pictures or files")).toBeVisible();
  await hold(page, "drop");
  await expect(page.getByRole("button", { name: /^Remove/ })).toHaveCount(0);
  const found = await conversationOf(agentApi, sender);
  const { items } = await body<{ items: unknown[] }>(
    await agentApi.get(`/api/v1/conversations/${found?.id}/messages`),
  );
  expect(items).toHaveLength(1);
});
