import { composerOf, conversationOf, expect, openConversation, test } from "./fixtures.ts";

test("an admin takes a number into service alone, sees it work, pauses and retires it", async ({
  desk,
  phone,
  api,
  handset,
}) => {
  const admin = await desk("admin", { path: "/numbers" });
  const sheet = admin.getByRole("dialog", { name: "Add a number" });
  const next = sheet.getByRole("button", { name: "Continue" });
  await admin.getByRole("button", { name: "Add number" }).click();

  // A name is not carried everywhere: said before anything else is asked.
  await sheet.getByText("Name", { exact: true }).click();
  await sheet.getByLabel("Country you mostly text").selectOption({ label: "United States" });
  await expect(sheet.getByText(/takes no texts from this kind of sender/)).toBeVisible();
  await expect(next).toBeDisabled();
  await sheet.getByText("Long number", { exact: true }).click();
  await sheet.getByLabel("Country you mostly text").selectOption({ label: "Norway" });
  await next.click();

  // Wrong credentials are told at once; right ones open the account and list its numbers.
  await sheet.getByText("Another account").click();
  await sheet.getByLabel("Provider", { exact: true }).selectOption({ label: "Simulator" });
  await sheet.getByLabel("What you call it").fill("Brightwire");
  await sheet.getByLabel(/^Access key/).fill("wrong");
  await sheet.getByRole("button", { name: "Check and add" }).click();
  await expect(sheet.getByText(/does not know this access key/)).toBeVisible();
  await sheet.getByLabel(/^Access key/).fill("sim-brightwire");
  await sheet.getByRole("button", { name: "Check and add" }).click();
  await expect(sheet.getByRole("radio", { name: /^\+47 59 44 00 00/ })).toBeDisabled();
  await sheet.getByText("+47 59 44 00 01").click();
  await next.click();

  await expect(sheet.getByText("Simulator brings texts to +47 59 44 00 01 here.")).toBeVisible();
  await next.click();
  await sheet.getByLabel("Delivery").check();
  await sheet.getByLabel("New conversations go to").selectOption({ label: "Delivery" });
  await next.click();

  // The text comes in from a phone by the account's own webhook, and turns the test green.
  await expect(sheet.getByText("Waiting for the text")).toBeVisible();
  const code = await sheet.getByLabel("Code", { exact: true }).innerText();
  const tester = handset();
  const mobile = await phone(tester);
  await mobile
    .getByRole("group", { name: "Text to" })
    .getByRole("button", { name: "+47 59 44 00 01" })
    .click();
  await mobile.getByRole("textbox", { name: "Text message" }).fill(`Test ${code}`);
  await mobile.getByRole("button", { name: "Send", exact: true }).click();
  await expect(sheet.getByText(/^Your text arrived from/)).toBeVisible();
  await expect(sheet.getByText("The answer is delivered. +47 59 44 00 01 works both ways.")).toBeVisible();
  await expect(mobile.getByText(/this is the answer/)).toBeVisible();
  await sheet.getByRole("button", { name: "Done" }).click();

  // Paused: an agent's composer says so at once.
  const agent = await desk("agent");
  await openConversation(agent, tester);
  await expect(composerOf(agent)).toBeVisible();
  const row = admin.getByRole("row", { name: /\+47 59 44 00 01/ });
  await expect(row).toContainText("Healthy");
  await row.getByRole("button", { name: /^More about/ }).click();
  await admin.getByRole("menuitem", { name: "Pause sending" }).click();
  await admin.getByRole("dialog").getByRole("button", { name: "Pause sending" }).click();
  await expect(row).toContainText("Paused");
  await expect(agent.getByText("+47 59 44 00 01 is paused.", { exact: false })).toBeVisible();
  await row.getByRole("button", { name: /^More about/ }).click();
  await admin.getByRole("menuitem", { name: "Resume sending" }).click();
  await expect(row).toContainText("Healthy");

  await row.getByRole("button", { name: /^More about/ }).click();
  await admin.getByRole("menuitem", { name: "Retire" }).click();
  await admin.getByRole("dialog").getByRole("button", { name: "Retire" }).click();
  await expect(row).toBeHidden();
  expect(await conversationOf(await api("admin"), tester)).toBeDefined();
});
