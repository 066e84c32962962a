import type { APIRequestContext, Page } from "@playwright/test";
import { check } from "./accessibility.ts";
import { body, conversationOf, expect, messagesOf, shown, small, test, textFrom, wide } from "./fixtures.ts";

for (const size of [wide, small]) {
  const name = `${size.width} px`;

  test(`the open screens can be used by everyone: ${name}`, async ({ browser, handset }) => {
    const context = await browser.newContext({ viewport: size });
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.goto("/sign-in");
    await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
    await check(page, "sign-in");
    await page.goto("/set-up?token=used-long-ago");
    await expect(page.getByRole("heading", { name: "This link no longer works" })).toBeVisible();
    await check(page, "set-up");
    await page.goto("/phone");
    await page.getByLabel("This phone’s number").fill(handset());
    await page.getByLabel("This phone’s number").press("Enter");
    await page.getByRole("button", { name: "HELP", exact: true }).click();
    await expect(page.getByText(/^Halden Home: text us your question here/)).toBeVisible();
    await check(page, "phone");
    expect(complaints).toEqual([]);
    await context.close();
  });

  // Each by itself: all of them in a row take longer than a test may on a busy machine.
  for (const [path, heading, sign] of [
    ["/settings/members", "Members", "Dele Okafor"],
    ["/settings/teams", "Teams", "Returns"],
    ["/settings/tags", "Tags", "Conversations"],
    ["/settings/saved-replies", "Saved replies", "Opening hours"],
    ["/settings/api-keys", "API keys", "Authorization: Bearer"],
    ["/settings/webhooks", "Webhooks", "A webhook tells another system"],
    ["/settings/profile", "Profile", "admin@demo.twoway"],
    ["/settings/privacy", "Personal data", "Everybody may ask what we hold of them"],
    ["/broadcasts", "Broadcasts", "New broadcast"],
  ] as const) {
    test(`${path} can be used by everyone: ${name}`, async ({ desk }) => {
      const page = await desk("admin", { size, path });
      const complaints = complaintsOf(page);
      await expect(page.getByRole("heading", { name: heading, level: 1 })).toBeVisible();
      await expect(page.getByRole("main").getByText(sign).first()).toBeVisible();
      await check(page, path);
      expect(complaints).toEqual([]);
    });
  }

  test(`the automations and lists can be used by everyone: ${name}`, async ({ desk }) => {
    const page = await desk("admin", { size, path: "/automations" });
    const complaints = complaintsOf(page);
    await page.getByRole("button", { name: "New automation", exact: true }).click();
    await expect(page.getByRole("button", { name: /^Lead capture/ })).toBeVisible();
    await check(page, "the ready-made automations");
    await page.getByRole("button", { name: /^Lead capture/ }).click();
    await page.getByRole("button", { name: /^When/ }).click();
    await expect(page.getByLabel("Words, by commas")).toHaveValue("QUOTE");
    await check(page, "the beginning of an automation");
    await page.getByRole("button", { name: /^1 / }).click();
    await expect(page.getByLabel("Keep it as")).toHaveValue("full name");
    await check(page, "a step of an automation");
    await page.goto("/automations");
    await expect(page.getByRole("link", { name: /^Lead capture/ }).first()).toBeVisible();
    await check(page, "/automations");
    await page.goto("/lists");
    await page.getByRole("button", { name: "New list", exact: true }).click();
    await expect(page.getByRole("dialog", { name: "New list" })).toBeVisible();
    await check(page, "a new list");
    expect(complaints).toEqual([]);
  });

  test(`the workload and an invitation can be used by everyone: ${name}`, async ({ desk }) => {
    const page = await desk("admin", { size, path: "/sign-in" });
    const complaints = complaintsOf(page);
    await page.goto("/workload");
    await expect(page.getByRole("main").getByText("Longest wait").first()).toBeVisible();
    await check(page, "workload");
    await page
      .getByRole("checkbox", { name: /^Select all/ })
      .first()
      .click();
    await check(page, "workload with a selection");
    await page.goto("/settings/members");
    await page.getByRole("button", { name: "Invite" }).click();
    await expect(page.getByRole("dialog", { name: "Invite" })).toBeVisible();
    await check(page, "invite");
    await page.goto("/join?token=used-long-ago");
    await expect(page.getByRole("heading", { name: "This invitation no longer works" })).toBeVisible();
    await check(page, "join");
    expect(complaints).toEqual([]);
  });

  test(`the traffic can be used by everyone: ${name}`, async ({ desk }) => {
    const page = await desk("admin", { size, path: "/traffic" });
    const complaints = complaintsOf(page);
    await expect(page.getByRole("button", { name: /^Pause / }).first()).toBeVisible();
    await check(page, "/traffic");
    await page
      .getByRole("button", { name: /^Change the rate of / })
      .first()
      .click();
    await expect(page.getByRole("dialog", { name: /^Rate of / })).toBeVisible();
    await check(page, "a rate");
    expect(complaints).toEqual([]);
  });

  test(`the numbers can be used by everyone: ${name}`, async ({ desk, handset, request }) => {
    const page = await desk("admin", { size, path: "/numbers" });
    const complaints = complaintsOf(page);
    await expect(page.getByRole("link", { name: "2012", exact: true })).toBeVisible();
    await check(page, "/numbers");
    await page.getByRole("button", { name: "Add number" }).click();
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByText("Another account").click();
    await expect(page.getByRole("button", { name: "Check and add" })).toBeVisible();
    await check(page, "an account of a new number");
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: "2012", exact: true }).click();
    await expect(page.getByRole("heading", { name: "2012", level: 1 })).toBeVisible();
    await page.getByRole("button", { name: "Test it now" }).click();
    await expect(page.getByText("Waiting for the text")).toBeVisible();
    await check(page, "a number");
    const from = handset();
    await textFrom(request, from, "Is anybody there?", "+4759449998");
    await page.goto("/numbers/quarantine");
    await expect(page.getByRole("row").filter({ hasText: shown(from) })).toBeVisible();
    await check(page, "the quarantine");
    expect(complaints).toEqual([]);
  });

  test(`the inbox can be used by everyone: ${name}`, async ({ desk, api, handset, request }) => {
    const id = await fullConversation(await api("agent"), request, handset("0003"));
    const page = await desk("agent", { size, path: "/sign-in" });
    const complaints = complaintsOf(page);
    await page.goto("/inbox");
    await expect(
      page.getByRole("region", { name: "Conversations" }).getByRole("listitem").first(),
    ).toBeVisible();
    await check(page, "inbox");
    await page.goto("/inbox?q=xyzzy");
    await expect(page.getByRole("heading", { name: /“xyzzy”$/ })).toBeVisible();
    await check(page, "search without a hit");
    await page.goto(`/inbox/${id}`);
    await expect(messagesOf(page).getByText(/^Not (sent|delivered): /)).toBeVisible();
    await page.getByRole("textbox", { name: /^Reply to/ }).fill("It’s “dear” 🙂 ".repeat(30));
    await check(page, "open conversation");
    expect(complaints).toEqual([]);
  });

  test(`what opens over the inbox can be used by everyone: ${name}`, async ({
    desk,
    handset,
    request,
    api,
  }) => {
    const customer = handset();
    await textFrom(request, customer, "Hei");
    const { id } = (await conversationOf(await api("agent"), customer)) ?? {};
    const page = await desk("agent", { size, path: `/inbox/${id}` });
    const complaints = complaintsOf(page);
    await expect(messagesOf(page).getByText("Hei")).toBeVisible();
    for (const [key, dialog] of [
      ["a", "Assign"],
      ["s", "Snooze"],
      ["t", "Tag"],
      ["?", "Keyboard shortcuts"],
      ["Control+k", "Command palette"],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.getByRole("dialog", { name: dialog })).toBeVisible();
      await check(page, dialog);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
    }
    if (size === small) {
      await page.getByRole("button", { name: `${shown(customer)}, contact details` }).click();
      await expect(page.getByRole("dialog", { name: "Contact" })).toBeVisible();
      await check(page, "contact");
      await page.keyboard.press("Escape");
    }
    await textFrom(request, customer, "STOP");
    await page.getByRole("button", { name: "See proof" }).first().click();
    await expect(page.getByRole("dialog", { name: `Consent of ${shown(customer)}` }).locator("q")).toHaveText(
      "STOP",
    );
    await check(page, "consent");
    expect(complaints).toEqual([]);
  });
}

test("what is not there says so, on a page that everyone can use", async ({ desk }) => {
  const page = await desk("agent", { path: "/no-such-page" });
  await expect(page.getByText("There is nothing here")).toBeVisible();
  await check(page, "no such page");
  await page.goto("/inbox/01900000-0000-7000-8000-000000000000");
  await expect(page.getByText("This conversation did not load")).toBeVisible();
  await check(page, "no such conversation");
});

/** What the browser complains about from now on: errors, and what the content security policy stopped. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (line) => {
    if (line.type() === "error") complaints.push(line.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return complaints;
}

/** A conversation with a text, a failed reply, a note, an owner and tags. */
async function fullConversation(
  asker: APIRequestContext,
  request: APIRequestContext,
  customer: string,
): Promise<string> {
  await textFrom(request, customer, "Do you deliver to https://example.com/map ?");
  const { id } = (await conversationOf(asker, customer)) ?? { id: "" };
  const at = `/api/v1/conversations/${id}`;
  await body(await asker.post(`${at}/messages`, { data: { text: "We do" } }));
  await body(await asker.post(`${at}/messages`, { data: { text: "Third floor", kind: "note" } }));
  await body(await asker.put(`${at}/tags`, { data: { names: ["delivery"] } }));
  await textFrom(request, customer, "Thank you");
  return id;
}
