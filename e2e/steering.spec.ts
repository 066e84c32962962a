import type { Page } from "@playwright/test";
import { body, conversationOf, expect, messagesOf, receivedBy, test, textFrom } from "./fixtures.ts";

const rowOf = (page: Page) =>
  page.getByRole("table", { name: "Numbers" }).getByRole("row").filter({ hasText: "+47 59 44 00 00" });

test("all sending paused: every desk is told, what is sent waits, and goes out when it is resumed", async ({
  desk,
  api,
  handset,
  request,
}) => {
  const customer = handset();
  await textFrom(request, customer, "Is it there?");
  const { id } = (await conversationOf(await api("agent"), customer)) ?? {};
  const admin = await desk("admin", { path: "/traffic" });
  await admin.getByRole("button", { name: "Pause all sending" }).click();
  const asked = admin.getByRole("dialog", { name: "Pause all sending?" });
  await asked.getByRole("button", { name: "Pause all sending" }).click();
  const resume = admin.getByRole("button", { name: "Resume sending" });
  try {
    await expect(admin.getByText(/^All sending is paused since \d\d:\d\d\./)).toBeVisible();
    const agent = await desk("agent", { path: `/inbox/${id}` });
    await expect(agent.getByText(/^All sending is paused\./).first()).toBeVisible();
    await agent.getByRole("textbox", { name: /^Reply to/ }).fill("Yes, since Monday");
    await agent.keyboard.press("Control+Enter");
    await expect(messagesOf(agent).getByText(/^Waiting: all sending is paused\./)).toBeVisible();
    expect(await receivedBy(request, customer)).toEqual([]);
    await resume.click();
    await expect.poll(() => receivedBy(request, customer)).toEqual(["Yes, since Monday"]);
    await expect(agent.getByText(/^All sending is paused\./)).toHaveCount(0);
    await expect(admin.getByText("Sending resumed").first()).toBeVisible();
  } finally {
    await (await api("admin")).delete("/api/v1/sending-pause");
  }
});

test("bulk alone is held, and a drained number ends up paused", async ({ desk, api }) => {
  const admin = await desk("admin", { path: "/traffic" });
  const row = rowOf(admin);
  const more = row.getByRole("button", { name: "More ways to hold +47 59 44 00 00" });
  await more.click();
  await admin.getByRole("menuitem", { name: "Hold bulk only" }).click();
  await expect(row.getByText("Bulk is held")).toBeVisible();
  await more.click();
  await admin.getByRole("menuitem", { name: "Let bulk go on" }).click();
  await expect(row.getByText("Bulk is held")).toHaveCount(0);
  await more.click();
  await admin.getByRole("menuitem", { name: "Drain, then pause" }).click();
  try {
    await expect(row.getByText("Paused", { exact: true }).last()).toBeVisible();
    await row.getByRole("button", { name: "Resume +47 59 44 00 00" }).click();
    await expect(row.getByRole("button", { name: "Pause +47 59 44 00 00" })).toBeVisible();
    await expect(admin.getByText("+47 59 44 00 00 drains").first()).toBeVisible();
  } finally {
    const numbers = await body<{ items: { id: string; address: string }[] }>(
      await (await api("admin")).get("/api/v1/numbers"),
    );
    const id = numbers.items.find(({ address }) => address === "+4759440000")?.id;
    await (await api("admin")).delete(`/api/v1/numbers/${id}/pause`);
  }
});
