import { conversationOf, expect, shown, test, textFrom } from "./fixtures.ts";

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
