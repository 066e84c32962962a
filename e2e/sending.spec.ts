import type { APIRequestContext } from "@playwright/test";
import {
  body,
  composerOf,
  expect,
  messagesOf,
  openConversation,
  ourNumber,
  receivedBy,
  test,
  textFrom,
} from "./fixtures.ts";

test("failed texts say what to do, go out again together, and show how each try went", async ({
  desk,
  handset,
  request,
}) => {
  const customer = handset("0003");
  await textFrom(request, customer, "Hei");
  const agent = await desk("agent");
  await openConversation(agent, customer);
  const thread = messagesOf(agent);
  for (const [index, words] of ["One", "Two"].entries()) {
    await composerOf(agent).fill(words);
    await agent.keyboard.press("Control+Enter");
    await expect(thread.getByText(/^Not sent: the contact’s subscription .*\. Call, or ask/)).toHaveCount(
      index + 1,
    );
  }
  await thread.getByRole("button", { name: "Retry all 2" }).click();
  await expect(agent.getByText("2 texts go out again.")).toBeVisible();
  await expect(thread.getByText(/^Not sent: /)).toHaveCount(2);
  await thread.getByRole("button", { name: "Details", exact: true }).last().click();
  const details = agent.getByRole("dialog", { name: "Details of this text" });
  await expect(details.getByText(/^Try 1: refused: the contact’s subscription/)).toBeVisible();
  await expect(details.getByText(/^Try 2: refused/)).toBeVisible();
  await expect(details.getByText(/Simulator · 0003$/i).first()).toBeVisible();
  await expect(details.getByRole("button", { name: /^Retry all failed from \+47/ })).toBeVisible();
});

test("closing the tab loses nothing: what may still be taken back goes out, and what is scheduled stays", async ({
  desk,
  api,
  handset,
  request,
}) => {
  const customer = handset();
  await textFrom(request, customer, "Are you there?");
  const agent = await desk("agent");
  await openConversation(agent, customer);
  const id = agent.url().split("/").at(-1)?.split("?")[0];
  const priya = await api("agent");
  const sendAt = new Date(Date.now() + 3_600_000).toISOString();
  await priya.post(`/api/v1/conversations/${id}/messages`, { data: { text: "In an hour", sendAt } });
  await composerOf(agent).fill("Yes, here");
  await agent.keyboard.press("Control+Enter");
  await expect(messagesOf(agent).getByText(/^Sending in/)).toBeVisible();
  await agent.close();
  await expect.poll(() => receivedBy(request, customer)).toEqual(["Yes, here"]);
  const again = await desk("agent");
  await openConversation(again, customer);
  await expect(messagesOf(again).getByText(/^Sends today|^Sends tomorrow/)).toBeVisible();
  await messagesOf(again).getByRole("button", { name: "Cancel" }).click();
  await expect(messagesOf(again).getByText("In an hour")).toBeHidden();
});

test("a paused number's texts wait, say so, and go out in order when it is resumed", async ({
  desk,
  api,
  handset,
  request,
}) => {
  const customer = handset();
  await textFrom(request, customer, "Hei");
  const admin = await api("admin");
  const number = await ourNumberOf(admin);
  await body(await admin.put(`${number}/pause`));
  try {
    const agent = await desk("agent");
    await openConversation(agent, customer);
    await expect(agent.getByText(/ is paused\. What you send waits/)).toBeVisible();
    for (const words of ["First", "Second"]) {
      await composerOf(agent).fill(words);
      await agent.keyboard.press("Control+Enter");
    }
    await expect(messagesOf(agent).getByText(/^Waiting: our number is paused\./)).toHaveCount(2);
    expect(await receivedBy(request, customer)).toEqual([]);
    await body(await admin.delete(`${number}/pause`));
    await expect.poll(() => receivedBy(request, customer)).toEqual(["First", "Second"]);
    await expect(messagesOf(agent).getByText(/^Waiting: /)).toHaveCount(0);
  } finally {
    await admin.delete(`${number}/pause`);
  }
});

test("a number with plain characters shows what will be sent, counts that, and sends that", async ({
  desk,
  api,
  handset,
  request,
}) => {
  const customer = handset();
  await textFrom(request, customer, "Hei");
  const admin = await api("admin");
  const number = await ourNumberOf(admin);
  await body(await admin.patch(number, { data: { smartEncoding: true } }));
  try {
    const agent = await desk("agent");
    await openConversation(agent, customer);
    await composerOf(agent).fill("It’s “here” – now…");
    await expect(
      agent.getByText(/^Goes out in plain characters: ’ as ', “ as ", ” as ", – as -/),
    ).toBeVisible();
    await expect(agent.getByText(/\/160 · GSM-7$/)).toBeVisible();
    await agent.keyboard.press("Control+Enter");
    await expect(messagesOf(agent).getByText(`It's "here" - now...`)).toBeVisible();
    await expect.poll(() => receivedBy(request, customer)).toEqual([`It's "here" - now...`]);
  } finally {
    await admin.patch(number, { data: { smartEncoding: false } });
  }
});

async function ourNumberOf(asker: APIRequestContext): Promise<string> {
  type Listed = { items: { id: string; address: string }[] };
  const { items } = await body<Listed>(await asker.get("/api/v1/numbers"));
  return `/api/v1/numbers/${items.find(({ address }) => address === ourNumber)?.id}`;
}
