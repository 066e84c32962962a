import type { Page } from "@playwright/test";
import { expect, shown, test } from "./fixtures.ts";

async function take(admin: Page, word: string, rule: "its last" | "its first"): Promise<void> {
  await admin.goto("/automations");
  await admin.getByRole("button", { name: "New automation", exact: true }).click();
  await admin.getByRole("button", { name: /^Vote/ }).click();
  await admin.getByRole("button", { name: /^When/ }).click();
  await admin.getByLabel("Words, by commas").fill(word);
  await admin.getByRole("button", { name: /^1 Vote/ }).click();
  await admin.getByLabel("Which vote of a phone counts").selectOption(rule);
  await admin.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(admin.getByText("Live, version 1")).toBeVisible();
  await admin.goto(`${admin.url()}/runs`);
}

async function text(mobile: Page, words: string, answer: string): Promise<void> {
  await mobile.getByRole("textbox", { name: "Text message" }).fill(words);
  await mobile.getByRole("button", { name: "Send", exact: true }).click();
  await expect(mobile.getByText(answer).last()).toBeVisible();
}

test("phones vote by text, and the results and the wall show it at once", async ({
  desk,
  phone,
  handset,
}) => {
  const [one, other] = [handset(), handset()];
  const word = `Song${one.slice(-4)}`;
  const admin = await desk("admin", { path: "/automations" });
  await take(admin, word, "its last");
  const results = admin.getByRole("article", { name: "A or B?" });
  await expect(results.getByText("No votes yet")).toBeVisible();
  await results.getByRole("button", { name: "Put it on a wall" }).click();
  const opened = admin.waitForEvent("popup");
  await results.getByRole("link", { name: "Wall" }).click();
  const wall = await opened;
  await expect(wall.getByRole("heading", { name: "A or B?" })).toBeVisible();

  const [mine, theirs] = [await phone(one), await phone(other)];
  await text(mine, `${word} A`, "Your vote for A counts. Thank you!");
  await expect(results.getByText("1 (100%)")).toBeVisible();
  await expect(wall.getByText("1 (100%)")).toBeVisible();
  // Asked, the plain option is enough.
  await text(theirs, word, "A or B?");
  await text(theirs, "b", "Your vote for B counts. Thank you!");
  await expect(wall.getByText("1 (50%)")).toHaveCount(2);
  await text(mine, `${word} B`, "Your vote is now B. Thank you!");
  await expect(results.getByText("2 (100%)")).toBeVisible();
  await expect(wall.getByText("2 (100%)")).toBeVisible();
  await expect(wall.getByText("2 votes", { exact: true })).toBeVisible();
  await results.getByRole("button", { name: "Switch the wall off" }).click();
  await expect(wall.getByText("There is nothing on this wall")).toBeVisible();
});

test("where the first vote of a phone counts, a second changes nothing", async ({ desk, phone, handset }) => {
  const one = handset();
  const word = `First${one.slice(-4)}`;
  const admin = await desk("admin", { path: "/automations" });
  await take(admin, word, "its first");
  const mine = await phone(one);
  await text(mine, `${word} A`, "Your vote for A counts. Thank you!");
  await text(mine, `${word} B`, "You have voted already: A. One vote a phone.");
  await expect(admin.getByRole("article", { name: "A or B?" }).getByText("1 (100%)")).toBeVisible();
  await expect(admin.getByText("The first vote of a phone counts")).toBeVisible();

  await admin.getByRole("button", { name: "Draw winners" }).click();
  const asked = admin.getByRole("dialog", { name: "Draw winners" });
  await asked.getByLabel("How many win").fill("two");
  await asked.getByRole("button", { name: "Draw now" }).click();
  await expect(asked.getByText("Write how many")).toBeVisible();
  await asked.getByLabel("How many win").fill("2");
  await asked.getByRole("button", { name: "Draw now" }).click();
  const drawn = admin.getByRole("region", { name: /^Drawn on / });
  await expect(drawn.getByText("Among one entrant by Hana Sato")).toBeVisible();
  await expect(drawn.getByRole("link", { name: shown(one) })).toBeVisible();
  await drawn.getByRole("button", { name: "Draw another instead" }).click();
  const instead = admin.getByRole("dialog", { name: /^Draw another instead of / });
  await instead.getByLabel("Why").fill("Works here");
  await instead.getByRole("button", { name: "Draw another instead" }).click();
  await expect(instead.getByText("Nobody is left to win in their stead.")).toBeVisible();
});
