import { decode } from "fast-png";
import jsQR from "jsqr";
import type { Locator } from "@playwright/test";
import { expect, small, test } from "./fixtures.ts";

/** What a scanner reads on the screen. */
async function scan(code: Locator): Promise<string | undefined> {
  const { width, height, data, channels } = decode(await code.screenshot({ scale: "css" }));
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at += 1)
    for (let colour = 0; colour < 3; colour += 1) pixels[at * 4 + colour] = data[at * channels + colour] ?? 0;
  return jsQR(pixels, width, height)?.data;
}

test("a code on a poster opens a customer's messages with the keyword filled in", async ({
  desk,
  browser,
}) => {
  const admin = await desk("admin", { path: "/numbers" });
  await admin.getByRole("button", { name: "More about +47 59 44 00 00" }).click();
  await admin.getByRole("menuitem", { name: "Link and QR code" }).click();
  const dialog = admin.getByRole("dialog");
  await dialog.getByLabel("What stands in the text").fill("DELIVERY & <b>more</b>");
  await dialog.getByRole("button", { name: "Make the code" }).click();
  const code = dialog.getByRole("img", { name: /^QR code/ });
  const url = await dialog.getByRole("link", { name: /\/t\// }).innerText();
  await expect.poll(() => scan(code)).toBe(url);
  await dialog.getByLabel(/^the messages at once/).check();
  await expect.poll(() => scan(code)).toBe("SMSTO:+4759440000:DELIVERY & <b>more</b>");
  const [download] = await Promise.all([
    admin.waitForEvent("download"),
    dialog.getByRole("link", { name: "Download PNG" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("text-4759440000.png");

  // Signed out, on an iPhone, with scripts off.
  const phone = await browser.newContext({
    viewport: small,
    javaScriptEnabled: false,
    userAgent: "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15",
  });
  const page = await phone.newPage();
  await page.goto(url);
  await expect(page.getByText("Text DELIVERY & <b>more</b> to +47 59 44 00 00")).toBeVisible();
  await expect(page.getByRole("link", { name: "Open my messages" })).toHaveAttribute(
    "href",
    "sms:+4759440000&body=DELIVERY%20%26%20%3Cb%3Emore%3C%2Fb%3E",
  );
  await page.goto(`${url}x`);
  await expect(page.getByRole("heading", { name: "This link no longer works" })).toBeVisible();
  await phone.close();
});

test("an admin finds out why a provider's calls are refused", async ({ desk, request }) => {
  const data = { from: "+4792000001", text: "Where is my sofa?" };
  expect((await request.post("/api/mo/simulator", { data })).status()).toBe(400);
  const admin = await desk("admin", { path: "/numbers" });
  await admin
    .getByRole("row", { name: /^\+47 59 44 00 00/ })
    .getByRole("link")
    .nth(1)
    .click();
  await expect(admin.getByRole("heading", { name: "Texts by half hour" })).toBeVisible();
  await admin.getByRole("link", { name: "Simulator", exact: true }).click();
  const card = admin.getByRole("listitem").filter({ hasText: "Texts" }).first();
  await card.locator("summary").click();
  await expect(card).toContainText('"text": "(17 characters)"');
  await expect(admin.getByText("sofa")).toHaveCount(0);
  await admin.getByRole("button", { name: "Check now" }).click();
  await expect(admin.getByText(/^They worked on /)).toBeVisible();
});
