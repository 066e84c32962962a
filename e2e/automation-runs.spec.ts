import { expect, openConversation, test, textFrom, threadOf } from "./fixtures.ts";

test("every text says what automations did with it, and an automation how far people got", async ({
  desk,
  handset,
  request,
}) => {
  const word = `Why${handset().slice(-4)}`;
  const admin = await desk("admin", { path: "/automations" });
  await admin.getByRole("button", { name: "New automation", exact: true }).click();
  await admin.getByRole("button", { name: /^Lead capture/ }).click();
  await admin.getByRole("button", { name: /^When/ }).click();
  await admin.getByLabel("Words, by commas").fill(word);
  await admin.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(admin.getByText("Live, version 1")).toBeVisible();
  const editor = admin.url();
  const name = (await admin.getByRole("heading", { level: 1 }).textContent()) ?? "";

  const customer = handset();
  await textFrom(request, customer, "Good morning");
  await textFrom(request, customer, word);
  await admin.goto("/inbox?view=all");
  await openConversation(admin, customer);
  await expect(admin.getByText(`began by itself: ${word.toLowerCase()}`, { exact: false })).toBeVisible();
  const details = admin.getByRole("button", { name: /details of this text$/ });
  const why = admin.getByRole("dialog");
  // Each text has its own, one that others of its group follow, too.
  await details.first().click();
  await expect(why.getByText("No automation had anything to do with this text.")).toBeVisible();
  await admin.keyboard.press("Escape");
  await details.nth(1).click();
  await expect(why.getByText(`${name}, version 1`)).toBeVisible();
  await expect(why.getByText("question sent")).toBeVisible();
  await admin.keyboard.press("Escape");
  await admin.getByRole("link", { name: "Open", exact: true }).first().click();
  await expect(admin.getByRole("button", { name: /^1 Ask/ })).toHaveAttribute("aria-expanded", "true");

  await admin.goto(`${editor}/runs`);
  await expect(admin.getByText("1 person’s text began it, 0 got to its end, 1 in it now.")).toBeVisible();
  await admin.getByRole("searchbox").fill(customer);
  await expect(admin.getByRole("table", { name: "Runs" }).getByText("Waits for an answer")).toBeVisible();
  await admin.getByRole("button", { name: "Show", exact: true }).click();
  await expect(admin.getByRole("dialog").getByText(`Keyword ${word.toLowerCase()}`)).toBeVisible();
  await admin.getByRole("dialog").getByRole("link", { name: "To the conversation" }).click();
  await expect(threadOf(admin, customer)).toBeVisible();
  await admin.goto("/automations/keywords");
  await expect(admin.getByRole("row", { name: new RegExp(word, "i") })).toContainText(name);

  // Taken out as a file, it comes in again as another draft.
  await admin.goto(editor);
  await admin.getByRole("button", { name: `More for ${name}` }).click();
  const download = admin.waitForEvent("download");
  await admin.getByRole("menuitem", { name: "Export as JSON" }).click();
  const file = await (await download).path();
  await admin.goto("/automations");
  await admin.getByRole("button", { name: "New automation", exact: true }).click();
  await admin.getByLabel("From a file").setInputFiles(file);
  await expect(admin.getByText(/^Taken already/)).toBeVisible();
  await expect(admin.getByRole("heading", { level: 1 })).not.toHaveText(name);
});
