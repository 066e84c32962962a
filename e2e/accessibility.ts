import { expect, type Page } from "@playwright/test";
import axe, { type AxeResults, type RunOptions } from "axe-core";

declare global {
  // Where it puts itself in a page.
  var axe: { run: (options: RunOptions) => Promise<AxeResults> };
}

/** Looks at the screen in the light, and once more in the dark, which changes nothing but its colours. */
export async function check(page: Page, screen: string): Promise<void> {
  await checkIn("light", page, screen, {});
  await checkIn("dark", page, screen, { runOnly: ["color-contrast"] });
}

async function checkIn(
  theme: "light" | "dark",
  page: Page,
  screen: string,
  rules: RunOptions,
): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
  // Once for each page: there are no frames in it, and to put half a megabyte into it takes longer than to look.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  // What still fades in has not its colours yet; what is taken away meanwhile does not matter.
  const found = await page.evaluate(async (options) => {
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    const { violations } = await window.axe.run({ ...options, resultTypes: ["violations"] });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  }, rules);
  expect(found, `${screen}, ${theme}`).toEqual([]);
}
