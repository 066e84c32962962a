import { conversationOf, expect, messagesOf, shown, test, textFrom } from "./fixtures.ts";

test("people join a list by its form and their YES, by import, and leave by STOP", async ({
  desk,
  browser,
  handset,
  request,
}) => {
  const name = `Offers ${handset().slice(-5)}`;
  const lead = await desk("lead", { path: "/lists" });
  await lead.getByRole("button", { name: "New list", exact: true }).click();
  const dialog = lead.getByRole("dialog", { name: "New list" });
  await dialog.getByLabel("Name").fill(name);
  await dialog.getByLabel("Opt-in").selectOption({ label: "Double: on it once they reply YES" });
  await dialog.getByLabel("What people agree to").fill("I agree to two offers a month by text.");
  await dialog.getByRole("button", { name: "Make the list" }).click();
  await lead.getByRole("link", { name }).click();
  await expect(lead.getByRole("heading", { name, level: 1 })).toBeVisible();
  await lead.getByRole("button", { name: "Open a form" }).click();
  const link = await lead.getByRole("link", { name: /\/subscribe\// }).getAttribute("href");

  // Somebody without an account, and without scripts.
  const visitor = await browser.newContext({ javaScriptEnabled: false });
  const page = await visitor.newPage();
  await page.goto(link ?? "");
  const number = page.getByLabel("Your mobile number");
  await number.fill("12");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Sign me up" }).click();
  await expect(page.getByText("That is not a mobile number")).toBeVisible();
  const phone = handset();
  await number.fill(phone);
  await page.getByRole("checkbox", { name: "I agree to two offers a month by text." }).check();
  await page.getByRole("button", { name: "Sign me up" }).click();
  await expect(page.getByRole("heading", { name: "One more step" })).toBeVisible();
  await visitor.close();
  await expect(lead.getByText("1 asked to confirm")).toBeVisible();
  await textFrom(request, phone, "Yes");
  await expect(lead.getByText("1 subscriber", { exact: false })).toBeVisible();
  const people = lead.getByRole("table", { name: "Subscribers" });
  await expect(people.getByText(shown(phone))).toBeVisible();
  await expect(people.getByText("By form")).toBeVisible();

  await lead.getByRole("button", { name: "Import" }).click();
  const importing = lead.getByRole("dialog", { name: `Import people into ${name}` });
  await importing.getByLabel("CSV file").setInputFiles({
    name: "shop.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`phone,name\n${phone},Kari\n12,Nobody\n${handset()},Ola\n`),
  });
  await importing.getByLabel("How these people agreed").fill("Shop till, May 2026");
  await importing.getByRole("button", { name: "Import" }).click();
  await expect(lead.getByText("1 asked to confirm, 1 on it already, 1 not a phone number")).toBeVisible();
  await expect(lead.getByRole("link", { name: "Refused lines (CSV)" })).toBeVisible();

  // The thread says so, too.
  const conversation = await conversationOf(lead.request, phone);
  const thread = await desk("lead", { path: `/inbox/${conversation?.id}` });
  await expect(messagesOf(thread).getByText(`Joined the list ${name}`)).toBeVisible();

  await textFrom(request, phone, "STOP");
  await expect(people.getByText(shown(phone))).toBeHidden();
  await lead.getByRole("link", { name: "Left" }).click();
  await expect(people.getByText(shown(phone))).toBeVisible();
});
