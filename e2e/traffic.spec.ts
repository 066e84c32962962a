import type { APIRequestContext, Locator, Page } from "@playwright/test";
import { body, conversationOf, expect, receivedBy, small, test, textFrom } from "./fixtures.ts";

const own = { address: "+4759449310", shown: "+47 59 44 93 10" };

/** A number that no other test uses, so that nobody else's texts wait while it is paused. */
async function withOwnNumber(admin: APIRequestContext, use: () => Promise<void>): Promise<void> {
  const accounts = await body<{ items: { id: string; provider: string }[] }>(
    await admin.get("/api/v1/provider-accounts"),
  );
  const accountId = accounts.items.find(({ provider }) => provider === "simulator")?.id;
  const { id } = await body<{ id: string }>(
    await admin.post("/api/v1/numbers", {
      data: { kind: "long-number", address: own.address, label: "Traffic", accountId },
    }),
  );
  try {
    await use();
  } finally {
    await admin.put(`/api/v1/numbers/${id}/retirement`);
  }
}

const rowOf = (page: Page): Locator =>
  page.getByRole("table", { name: "Numbers" }).getByRole("row").filter({ hasText: own.shown });

test("a text shows at its number; what a pause holds is told, and drains when it is resumed", async ({
  desk,
  api,
  handset,
  request,
}) => {
  const customer = handset();
  const admin = await api("admin");
  await withOwnNumber(admin, async () => {
    const page = await desk("admin", { path: "/inbox" });
    await expect(page.getByRole("region", { name: "Conversations" })).toBeVisible();
    await page.keyboard.press("g");
    await page.keyboard.press("t");
    await expect(page.getByRole("heading", { name: "Traffic" })).toBeVisible();
    const row = rowOf(page);
    await expect(row.getByRole("img", { name: "Last hour: 0 in, 0 out" })).toBeVisible();
    await textFrom(request, customer, "Where is my sofa?", own.address);
    await expect(row.getByRole("img", { name: "Last hour: 1 in, 0 out" })).toBeVisible();

    await row.getByRole("button", { name: `Pause ${own.shown}` }).click();
    const asked = page.getByRole("dialog", { name: `Pause sending from ${own.shown}?` });
    await asked.getByRole("button", { name: "Cancel" }).click();
    await expect(row.getByText("empty")).toBeVisible();
    await row.getByRole("button", { name: `Pause ${own.shown}` }).click();
    await asked.getByRole("button", { name: "Pause sending" }).click();
    await expect(row.getByRole("button", { name: `Resume ${own.shown}` })).toBeVisible();

    const { id } = (await conversationOf(admin, customer)) ?? {};
    await body(await admin.post(`/api/v1/conversations/${id}/messages`, { data: { text: "On its way" } }));
    await expect(row.getByText(/^held, oldest /)).toBeVisible();
    await expect(row.getByText("1 people’s, 0 bulk")).toBeVisible();
    expect(await receivedBy(request, customer)).toEqual([]);

    await row.getByRole("button", { name: `Resume ${own.shown}` }).click();
    await expect(row.getByRole("img", { name: "Last hour: 1 in, 1 out" })).toBeVisible();
    await expect(row.getByText("empty")).toBeVisible();
    await expect.poll(() => receivedBy(request, customer)).toEqual(["On its way"]);

    await row.getByRole("button", { name: /^Change the rate of / }).click();
    const rate = page.getByRole("dialog", { name: `Rate of ${own.shown}` });
    await rate.getByLabel("Segments a second").fill("none");
    await rate.getByRole("button", { name: "Save" }).click();
    await expect(rate.getByText("Write a number, or nothing")).toBeVisible();
    await rate.getByLabel("Segments a second").fill("2,5");
    await rate.getByRole("button", { name: "Save" }).click();
    await expect(row.getByText("of 2.5")).toBeVisible();
  });
});

test("a lead watches the numbers of their teams and steers none; an agent finds nothing", async ({
  desk,
}) => {
  const lead = await desk("lead", { path: "/traffic" });
  await expect(lead.getByRole("table", { name: "Numbers" }).getByRole("img").first()).toBeVisible();
  await expect(lead.getByRole("button", { name: /^(Pause|Resume|Change the rate of) / })).toHaveCount(0);
  const agent = await desk("agent", { path: "/traffic" });
  await expect(agent.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
  await expect(agent.getByRole("link", { name: "Traffic" })).toHaveCount(0);
});

test("what can not be looked at says so and comes back; space holds the view still", async ({ desk }) => {
  const page = await desk("admin", { size: small });
  await page.route("**/api/v1/traffic", (route) =>
    route.fulfill({ status: 500, json: { code: "internal" } }),
  );
  await page.goto("/traffic");
  await expect(page.getByRole("heading", { name: "The traffic did not load" })).toBeVisible();
  await page.unroute("**/api/v1/traffic");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText(/^Live, /)).toBeVisible();
  await page.keyboard.press("Space");
  await expect(page.getByText(/^Frozen at /)).toBeVisible();
  await page.keyboard.press("Space");
  await expect(page.getByText(/^Live, /)).toBeVisible();
});
