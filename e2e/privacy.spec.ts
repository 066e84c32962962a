import { conversationOf, expect, rowOf, shown, test, textFrom } from "./fixtures.ts";

test("an admin writes down a wish to be erased, holds it, and erases the person", async ({
  desk,
  handset,
  request,
}) => {
  const phone = handset();
  await textFrom(request, phone, "Please delete everything about my kitchen");
  const admin = await desk("admin", { path: "/settings/privacy" });
  const conversation = await conversationOf(admin.request, phone);
  await admin.getByRole("button", { name: "Write down a request" }).click();
  const form = admin.getByRole("dialog", { name: "Write down a request" });
  await form.getByLabel("Their number").fill(phone);
  await form.getByLabel("How it reached you").fill("By text");
  await form.getByRole("button", { name: "Write it down" }).click();
  const row = admin.getByRole("row").filter({ hasText: shown(phone) });
  await expect(row.getByText("To be erased")).toBeVisible();
  const choose = async (action: string) => {
    await row.getByRole("button", { name: /^More for/ }).click();
    await admin.getByRole("menuitem", { name: action }).click();
  };

  await choose("Set a legal hold");
  const hold = admin.getByRole("dialog");
  await hold.getByLabel("Why it has to be kept").fill("Case 7");
  await hold.getByRole("button", { name: "Set a legal hold" }).click();
  await expect(row.getByText("Legal hold")).toBeVisible();
  await choose("Lift the legal hold");
  await expect(row.getByText("Legal hold")).toBeHidden();

  await choose("Erase");
  const erasing = admin.getByRole("dialog");
  await expect(erasing.getByRole("button", { name: "Erase" })).toBeDisabled();
  await erasing.getByLabel("Type erase to confirm").fill("erase");
  await erasing.getByRole("button", { name: "Erase" }).click();
  await expect(admin.getByText(/^Erased: one message/)).toBeVisible();
  await expect(row).toHaveCount(0);
  await admin.goto(`/inbox/${conversation?.id}`);
  await expect(admin.getByText("kitchen")).toHaveCount(0);
  await expect(admin.getByText(shown(phone))).toHaveCount(0);
});

test("an admin chooses what is never kept, and how long the rest is", async ({ desk, handset, request }) => {
  const admin = await desk("admin", { path: "/settings/privacy" });
  const cards = admin.getByRole("checkbox", { name: /^Payment card numbers/ });
  await cards.click();
  await expect(cards).toBeChecked();
  try {
    const customer = handset();
    await textFrom(request, customer, "Take 4111 1111 1111 1111");
    await admin.goto("/inbox");
    await expect(rowOf(admin, customer)).toContainText("Take •••• •••• •••• 1111");
  } finally {
    await admin.goto("/settings/privacy");
    await cards.click();
    await expect(cards).not.toBeChecked();
  }
  await expect(admin.getByText("Everything is kept until somebody is erased.")).toBeVisible();
  await admin.getByRole("button", { name: "Change" }).click();
  const dialog = admin.getByRole("dialog", { name: "How long texts are kept" });
  await dialog.getByRole("button", { name: "Add a line" }).click();
  await dialog.getByLabel("Days").fill("soon");
  await dialog.getByRole("button", { name: "Keep it so" }).click();
  await expect(dialog.getByText("Write a number of days")).toBeVisible();
  await dialog.getByLabel("Days").fill("36500");
  await dialog.getByRole("button", { name: "Keep it so" }).click();
  await expect(admin.getByText("All numbers: texts and their files 36,500 days")).toBeVisible();
});
