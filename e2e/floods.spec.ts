import type { APIRequestContext, Page } from "@playwright/test";
import {
  composerOf,
  expect,
  messagesOf,
  openConversation,
  ourNumber,
  rowOf,
  shown,
  test,
  textFrom,
  threadOf,
} from "./fixtures.ts";

const panelOf = (page: Page) => page.getByRole("complementary", { name: "Contact" });
const blockDialog = (page: Page, handset: string) =>
  page.getByRole("dialog", { name: `Block ${shown(handset)}` });

async function flood(request: APIRequestContext, handset: string, count: number): Promise<void> {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  while (numbers.length > 0)
    await Promise.all(numbers.splice(0, 50).map((at) => textFrom(request, handset, `flood ${at}`)));
}

test("a flood is folded, and whoever sends it can be blocked and let through again", async ({
  desk,
  handset,
  request,
}) => {
  const customer = handset();
  await textFrom(request, customer, "Hello");
  const lead = await desk("lead");
  await openConversation(lead, customer);
  await flood(request, customer, 120);
  const unfold = messagesOf(lead).getByRole("button", { name: /^Show \d+ more texts from this minute$/ });
  await expect(unfold.first()).toBeVisible();
  await expect(messagesOf(lead).getByText("flood 120", { exact: true })).toBeVisible();
  await expect(messagesOf(lead).getByText("flood 60", { exact: true })).toBeHidden();
  // One a minute: what came over the turn of a minute is folded in two. Opened, a fold is no longer there.
  while ((await unfold.count()) > 0) await unfold.first().click();
  await expect(messagesOf(lead).getByText("flood 60", { exact: true })).toBeVisible();

  await threadOf(lead, customer).getByRole("button", { name: "Block…" }).click();
  await blockDialog(lead, customer).getByRole("button", { name: "Block", exact: true }).click();
  await expect(blockDialog(lead, customer).getByRole("alert")).toHaveText("Write why.");
  await blockDialog(lead, customer).getByLabel("Why?").fill("Flood of texts");
  await blockDialog(lead, customer).getByLabel("Until somebody lifts it").check();
  await blockDialog(lead, customer).getByRole("button", { name: "Block", exact: true }).click();
  await expect(messagesOf(lead).getByText(/blocked this contact: Flood of texts/)).toBeVisible();
  await expect(composerOf(lead)).toBeHidden();
  await expect(
    threadOf(lead, customer).getByText(`${shown(customer)} is blocked: Flood of texts.`),
  ).toBeVisible();
  await expect(threadOf(lead, customer).getByRole("button", { name: "Block…" })).toBeHidden();

  await textFrom(request, customer, "You cannot stop me");
  await lead.reload();
  await panelOf(lead).getByRole("button", { name: "Read them" }).click();
  const evidence = lead.getByRole("dialog", { name: `Kept from ${shown(customer)}` });
  await expect(evidence.getByText("You cannot stop me")).toBeVisible();
  await lead.keyboard.press("Escape");
  await expect(messagesOf(lead).getByText("You cannot stop me")).toBeHidden();

  await panelOf(lead).getByRole("button", { name: "Lift block" }).click();
  await expect(composerOf(lead)).toBeVisible();
  await textFrom(request, customer, "Sorry about that");
  await expect(messagesOf(lead).getByText("Sorry about that")).toBeVisible();
  await expect(messagesOf(lead).getByText("You cannot stop me")).toBeHidden();
});

test("an agent blocks for a day at most", async ({ desk, handset, request }) => {
  const customer = handset();
  await textFrom(request, customer, "Hello");
  const agent = await desk("agent");
  await openConversation(agent, customer);
  await threadOf(agent, customer).getByRole("button", { name: "More", exact: true }).click();
  await agent.getByRole("menuitem", { name: "Block contact…" }).click();
  const dialog = blockDialog(agent, customer);
  await expect(dialog.getByLabel("Until somebody lifts it")).toBeDisabled();
  await dialog.getByLabel("Why?").fill("Threats");
  await dialog.getByRole("button", { name: "Block", exact: true }).click();
  await expect(messagesOf(agent).getByText(/blocked this contact until .*: Threats/)).toBeVisible();
  await panelOf(agent).getByRole("button", { name: "Lift block" }).click();
  await expect(composerOf(agent)).toBeVisible();
});

test("a long text in parts comes as one, and a character cut in two is whole", async ({
  desk,
  handset,
  request,
}) => {
  const customer = handset();
  const words = ["The leg of the sofa \uD83D", "\uDECB is loose, ", "can someone come?"];
  const send = async (number: number) => {
    const part = { reference: "7", number, total: words.length };
    const data = {
      id: `${customer}-${number}`,
      from: customer,
      to: ourNumber,
      text: words[number - 1],
      part,
    };
    expect((await request.post("/api/mo/simulator", { data })).status()).toBe(200);
  };
  for (const number of [3, 1]) await send(number);
  const agent = await desk("agent");
  await expect(rowOf(agent, customer)).toBeHidden();
  await send(2);
  await openConversation(agent, customer);
  await expect(
    messagesOf(agent).getByText("The leg of the sofa 🛋 is loose, can someone come?"),
  ).toBeVisible();
});
