import type { Page } from "@playwright/test";
import { expect, shown, test } from "./fixtures.ts";

/** Takes a ready-made automation into service under a word of its own, and stays where its results are. */
async function take(admin: Page, recipe: RegExp, word: string): Promise<void> {
  await admin.getByRole("button", { name: "New automation", exact: true }).click();
  await admin.getByRole("button", { name: recipe }).click();
  await admin.getByRole("button", { name: /^When/ }).click();
  await admin.getByLabel("Words, by commas").fill(word);
  await admin.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(admin.getByText("Live, version 1")).toBeVisible();
  await admin.goto(`${admin.url()}/runs`);
}

async function talk(mobile: Page, turns: readonly (readonly [says: string, hears: RegExp])[]): Promise<void> {
  for (const [says, hears] of turns) {
    await mobile.getByRole("textbox", { name: "Text message" }).fill(says);
    await mobile.getByRole("button", { name: "Send", exact: true }).click();
    await expect(mobile.getByText(hears).last()).toBeVisible();
  }
}

test("people say by text how likely they recommend us and why, and the score stands in the results", async ({
  desk,
  phone,
  handset,
}) => {
  const one = handset();
  const word = `Rate${one.slice(-4)}`;
  const admin = await desk("admin", { path: "/automations" });
  await take(admin, /^NPS/, word);
  await talk(await phone(one), [
    [word, /^How likely are you to recommend .*\? 0 to 10$/],
    ["eleven", /^How likely are you to recommend/],
    ["9", /^Thank you\. What is the main reason\?$/],
    ["It came on time", /^Thank you!$/],
  ]);
  await admin.reload();
  const score = admin.getByRole("article", { name: /^How likely are you to recommend/ });
  await expect(score.getByText("1 of 1 answered (100%)")).toBeVisible();
  await expect(score.getByText("+100", { exact: true })).toBeVisible();
  const why = admin.getByRole("article", { name: "Thank you. What is the main reason?" });
  await expect(why.getByText("It came on time")).toBeVisible();
  await why.getByRole("link").click();
  await expect(admin.getByRole("region", { name: `Conversation with ${shown(one)}` })).toBeVisible();
});

test("a survey asks its three questions one after the other", async ({ desk, phone, handset }) => {
  const one = handset();
  const word = `Survey${one.slice(-4)}`;
  const admin = await desk("admin", { path: "/automations" });
  await take(admin, /^Survey with three questions/, word);
  await talk(await phone(one), [
    [word, /^1 of 3/],
    ["5", /^2 of 3/],
    ["3", /^3 of 3/],
    ["More colours", /^Thank you!$/],
  ]);
  await admin.reload();
  const service = admin.getByRole("article", { name: "1 of 3: our service, 1 to 5?" });
  await expect(service.getByText("100 %")).toBeVisible();
  await expect(admin.getByText("More colours")).toBeVisible();
});
