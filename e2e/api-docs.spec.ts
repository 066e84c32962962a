import { check } from "./accessibility.ts";
import { expect, small, test, wide } from "./fixtures.ts";

for (const size of [wide, small]) {
  test(`the API's reference is found through, read and called by anyone: ${size.width} px`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ viewport: size });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (line) => void (line.type() === "error" && complaints.push(line.text())));
    const foreign: string[] = [];
    page.on("request", (one) => void (one.url().startsWith(baseURL ?? "") || foreign.push(one.url())));
    await page.goto("/api/docs");
    await expect(page.getByRole("heading", { name: "Twoway API", level: 1 })).toBeVisible();
    await check(page, "/api/docs");

    // From anywhere with the keyboard alone.
    await page.keyboard.press("/");
    await page.keyboard.type("text someone");
    await expect(page.getByRole("status")).toHaveText("1 found");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/api\/docs\/messages#postMessages$/);
    const operation = page.getByRole("region", { name: /^Text someone/ });
    await expect(operation.getByText("clientId", { exact: true })).toBeVisible();
    await operation.getByRole("button", { name: "Python" }).click();
    await expect(operation.getByRole("figure")).toContainText("urllib.request");
    await check(page, "an operation");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);

    await operation.getByRole("link", { name: "SendTextInput" }).click();
    await expect(page.getByRole("heading", { name: "SendTextInput", level: 1 })).toBeVisible();
    await expect(page.getByText("giveUpAt")).toBeVisible();
    await page.goto("/api/docs/events#vote.cast");
    await expect(page.getByRole("region", { name: "vote.cast" })).toBeInViewport();
    expect((await page.goto("/api/docs/no-such-noun"))?.status()).toBe(404);
    expect([complaints.filter((line) => !line.includes("404")), foreign]).toEqual([[], []]);
    await context.close();
  });
}
