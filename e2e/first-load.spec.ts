import { firstLoadOf } from "#lib/testing/first-load.ts";
import { expect, test } from "./fixtures.ts";

const limitKb = 250;

test("the inbox loads at most 250 kB of JavaScript before anything is clicked", async ({ api }) => {
  const agent = await api("agent");
  const page = await agent.get("/inbox");
  const { scripts, gzippedKb } = await firstLoadOf(await page.text(), async (path) =>
    (await agent.get(path)).body(),
  );
  expect(scripts).toBeGreaterThan(3);
  expect(gzippedKb).toBeLessThanOrEqual(limitKb);
});
