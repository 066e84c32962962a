import { body, conversationOf, expect, shown, test, textFrom, wide } from "./fixtures.ts";

test("an admin invites by link; whoever follows it chooses name and password, and is in", async ({
  desk,
  browser,
}) => {
  const admin = await desk("admin", { path: "/settings/members" });
  const email = `lena-${Date.now()}@halden.example`;
  await admin.getByRole("button", { name: "Invite" }).click();
  await admin.getByLabel("E-mail").fill(email);
  await admin.getByLabel("Delivery").check();
  await admin.getByRole("button", { name: "Make the link" }).click();
  const link = await admin.getByRole("textbox", { name: "Link" }).inputValue();
  await admin.getByRole("button", { name: "Done" }).click();
  await expect(admin.getByRole("table", { name: "Invited" })).toContainText(email);

  const context = await browser.newContext({ viewport: wide });
  const invited = await context.newPage();
  await invited.goto(link);
  await invited.getByLabel("Your name").fill("Lena Vogt");
  await invited.getByLabel("Password", { exact: true }).fill("short");
  await invited.getByRole("button", { name: "Join" }).click();
  await expect(invited.getByText("At least 8 characters").first()).toBeVisible();
  await invited.getByLabel("Password", { exact: true }).fill("a long enough one");
  await invited.getByRole("button", { name: "Join" }).click();
  await expect(invited).toHaveURL(/\/inbox/);
  await expect(admin.getByRole("table", { name: "Members" })).toContainText("Lena Vogt");

  // The link worked once.
  const late = await browser.newContext();
  const latecomer = await late.newPage();
  await latecomer.goto(link);
  await expect(latecomer.getByRole("heading", { name: "This invitation no longer works" })).toBeVisible();
  await late.close();

  // Deactivated, Lena's live page ends.
  await expect(invited.getByText("Live", { exact: true })).toBeVisible();
  await admin.getByRole("button", { name: "More about Lena Vogt" }).click();
  await admin.getByRole("menuitem", { name: "Deactivate" }).click();
  await admin.getByRole("button", { name: "Deactivate" }).click();
  await expect(invited).toHaveURL(/\/sign-in/);
  await context.close();
});

test("a lead spreads what is nobody's; a second lead sees it live, and sees it undone", async ({
  desk,
  api,
  handset,
  request,
}) => {
  const handsets = [handset(), handset()];
  for (const each of handsets) await textFrom(request, each, "Where is my sofa?");
  const admin = await desk("admin", { path: "/workload" });
  const lead = await desk("lead", { path: "/workload" });
  await desk("agent");
  for (const each of handsets) {
    const box = lead.getByRole("checkbox", { name: `Select ${shown(each)}` });
    await box.click();
    await expect(box).toBeChecked();
    await expect(admin.getByRole("checkbox", { name: `Select ${shown(each)}` })).toBeVisible();
  }
  await expect(lead.getByText("2 selected")).toBeVisible();
  const asker = await api("admin");
  await lead.getByRole("button", { name: /^Spread over [1-9]\d* available$/ }).click();
  await expect(lead.getByText("2 conversations spread.")).toBeVisible();
  for (const each of handsets) {
    await expect(admin.getByRole("checkbox", { name: `Select ${shown(each)}` })).toBeHidden();
    expect((await conversationOf(asker, each))?.assignee).not.toBeNull();
  }
  await lead.keyboard.press("z");
  for (const each of handsets)
    await expect(admin.getByRole("checkbox", { name: `Select ${shown(each)}` })).toBeVisible();

  // By keys: select, a, choose.
  await lead.getByRole("checkbox", { name: `Select ${shown(handsets[0] ?? "")}` }).press("Space");
  await lead.keyboard.press("a");
  await lead.keyboard.type("Priya");
  await lead.keyboard.press("Enter");
  await expect(lead.getByText("One conversation given to Priya Nair.")).toBeVisible();
  await expect
    .poll(async () => (await conversationOf(asker, handsets[0] ?? ""))?.assignee?.name)
    .toBe("Priya Nair");

  // Frozen, the board stands still; then it catches up.
  await lead.locator("body").press("Space");
  await expect(lead.getByText(/^Frozen at/)).toBeVisible();
  const late = handset();
  await textFrom(request, late, "And my chair?");
  await expect(admin.getByRole("checkbox", { name: `Select ${shown(late)}` })).toBeVisible();
  await expect(lead.getByRole("checkbox", { name: `Select ${shown(late)}` })).toBeHidden();
  await lead.locator("body").press("Space");
  await expect(lead.getByRole("checkbox", { name: `Select ${shown(late)}` })).toBeVisible();
});

test("an agent has a profile and no other settings; a new password keeps this page and ends the others", async ({
  api,
  browser,
}) => {
  const asker = await api("admin");
  const email = `marcus-${Date.now()}@halden.example`;
  const invited = await body<{ url: string }>(
    await asker.post("/api/v1/invites", { data: { email, role: "agent", teamIds: [] } }),
  );
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(invited.url);
  await page.getByLabel("Your name").fill("Marcus Bell");
  await page.getByLabel("Password", { exact: true }).fill("the first password");
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page).toHaveURL(/\/inbox/);
  await page.goto("/settings");
  await expect(page).toHaveURL(/\/settings\/profile/);
  await expect(
    page.getByRole("navigation", { name: "Sections of the settings" }).getByRole("link"),
  ).toHaveCount(1);
  for (const path of ["/settings/members", "/workload"]) {
    const answer = await page.request.get(path);
    expect(answer.status(), path).toBe(404);
  }
  const state = await context.storageState();
  const elsewhere = await (await browser.newContext({ storageState: state })).newPage();
  await elsewhere.goto("/inbox");
  await expect(elsewhere.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByLabel("Password now").fill("the first password");
  await page.getByLabel("New password").fill("the second password");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("Password changed. All other sign-ins have ended.")).toBeVisible();
  await expect(elsewhere).toHaveURL(/\/sign-in/);
  await page.reload();
  await expect(page).toHaveURL(/\/settings\/profile/);
  await context.close();
  await elsewhere.context().close();
});
