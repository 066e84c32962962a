import { expect, shown, test, textFrom } from "./fixtures.ts";

test("an admin finds a text to a number that is not ours, and why no conversation has it", async ({
  desk,
  handset,
  request,
}) => {
  const from = handset();
  await textFrom(request, from, "Where is <b>my</b> sofa?", "+4759449999");
  await textFrom(request, "\u200B", "Who am I?");
  const admin = await desk("admin", { path: "/numbers" });
  await admin.getByRole("link", { name: /^Quarantine \d/ }).click();
  await expect(admin.getByRole("heading", { name: "Quarantine", level: 1 })).toBeVisible();
  const row = admin.getByRole("row").filter({ hasText: shown(from) });
  await expect(row).toContainText("+47 59 44 99 99");
  await expect(row).toContainText("through Simulator");
  await expect(row).toContainText("Not our number");
  await expect(row).toContainText("Where is <b>my</b> sofa?");
  const nobodys = admin.getByRole("row").filter({ hasText: "Who am I?" });
  await expect(nobodys).toContainText("From no usable sender");
  await expect(nobodys).toContainText("nobody");
});

test("more than a page of the quarantine is read on, and a lead finds no such screen", async ({
  desk,
  handset,
  request,
}) => {
  const from = handset();
  const sent = Array.from({ length: 51 }, (_, at) => `Number ${at} of many`);
  for (const text of sent) await textFrom(request, from, text, "+4759449997");
  const admin = await desk("admin", { path: "/numbers/quarantine" });
  await expect(admin.getByText("Number 50 of many", { exact: true })).toBeVisible();
  await expect(admin.getByText("Number 0 of many", { exact: true })).toHaveCount(0);
  await admin.getByRole("button", { name: "Show more" }).click();
  await expect(admin.getByText("Number 0 of many", { exact: true })).toBeVisible();
  const lead = await desk("lead", { path: "/numbers/quarantine" });
  await expect(lead.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
});
