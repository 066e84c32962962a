import { expect, receivedBy, test } from "./fixtures.ts";

test("an admin takes a ready-made automation, changes and tries it, and a phone is answered by it", async ({
  desk,
  phone,
  handset,
  request,
}) => {
  const word = `Quote${handset().slice(-4)}`;
  const admin = await desk("admin", { path: "/automations" });
  await admin.getByRole("button", { name: "New automation", exact: true }).click();
  await admin.getByRole("button", { name: /^Lead capture/ }).click();
  await admin.getByRole("button", { name: /^When/ }).click();
  await admin.getByLabel("Words, by commas").fill(word);
  await admin.getByRole("button", { name: /^1 / }).click();
  await admin.getByLabel("Text", { exact: true }).fill("With pleasure. Who are you?");
  await expect(admin.getByText("Saved", { exact: true })).toBeVisible();

  // On the test phone it does what it will do, and nothing of it is real.
  const log = admin.getByRole("log", { name: "Test phone" });
  const say = async (words: string, answer: string) => {
    await admin.getByLabel("Text message").fill(words);
    await admin.getByRole("button", { name: "Send", exact: true }).click();
    await expect(log.getByText(answer)).toBeVisible();
  };
  await say(`${word} please`, "With pleasure. Who are you?");
  await say("Kari", "Thank you, Kari.");
  await say("kari at example", "That does not look like an e-mail address.");
  await expect(admin.getByRole("region", { name: "What happened" })).toContainText("the answer does not fit");
  await admin.getByRole("button", { name: "Dry run" }).click();
  await expect(admin.getByText(/^None of the last [\d,]+ texts/)).toBeVisible();
  await admin.keyboard.press("Escape");
  await admin.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(admin.getByText("Live, version 1")).toBeVisible();

  const mine = handset();
  const mobile = await phone(mine);
  const text = async (words: string) => {
    await mobile.getByRole("textbox", { name: "Text message" }).fill(words);
    await mobile.getByRole("button", { name: "Send", exact: true }).click();
  };
  await text(word);
  await expect(mobile.getByText("With pleasure. Who are you?")).toBeVisible();
  await text("Kari Lien");
  await expect(mobile.getByText(/^Thank you, Kari Lien\./)).toBeVisible();
  await text("kari@example.com");
  await expect(mobile.getByText("Thank you. You will hear from us soon.")).toBeVisible();
  expect(await receivedBy(request, mine)).toHaveLength(3);

  // Another may not take the same word, and says whose it is.
  await admin.goto("/automations");
  await admin.getByRole("button", { name: "New automation", exact: true }).click();
  await admin.getByRole("button", { name: /^Empty/ }).click();
  await admin.getByRole("button", { name: /^When/ }).click();
  await admin.getByRole("button", { name: "Add a trigger" }).click();
  await admin.getByLabel("Words, by commas").fill(`${word}, STOP`);
  await expect(admin.getByText(new RegExp(`Taken already: .*Lead capture`))).toBeVisible();
  await expect(admin.getByText(/belongs to the law’s words/)).toBeVisible();
  await expect(admin.getByRole("button", { name: "Publish", exact: true })).toBeDisabled();
});

test("two who write one draft never write over each other", async ({ desk }) => {
  const one = await desk("lead", { path: "/automations" });
  await one.getByRole("button", { name: "New automation", exact: true }).click();
  await one.getByRole("button", { name: /^Away message/ }).click();
  await one.getByRole("button", { name: /^1 / }).click();
  const other = await desk("admin", { path: new URL(one.url()).pathname });
  await other.getByRole("button", { name: /^1 / }).click();
  await one.getByLabel("Text", { exact: true }).fill("We are back at eight.");
  await expect(one.getByText("Saved", { exact: true })).toBeVisible();
  await other.getByLabel("Text", { exact: true }).fill("We are back at nine.");
  await expect(other.getByText("Someone else changed this draft.", { exact: false })).toBeVisible();
  await other.getByRole("button", { name: "Load theirs" }).click();
  await expect(other.getByLabel("Text", { exact: true })).toHaveValue("We are back at eight.");
  await other.getByLabel("Text", { exact: true }).fill("We are back at ten.");
  await expect(other.getByText("Saved", { exact: true })).toBeVisible();
});
