import { check } from "./accessibility.ts";
import { expect, small, test, wide } from "./fixtures.ts";

const since = new Date(Date.now() - 120_000).toISOString();
const cases = [
  {
    where: wide,
    trouble: { kind: "sending-stalled", since, account: null },
    says: /^Texts are not going out\. .* since \d\d:\d\d .* do not send it again/,
  },
  {
    where: small,
    trouble: { kind: "provider-failing", since, account: "MyLINK Norway" },
    says: /^MyLINK Norway is in trouble\. Since \d\d:\d\d .* do not send them again/,
  },
];

for (const { where, trouble, says } of cases) {
  test(`${trouble.kind}: the desk says what, since when and what to do, until it is over`, async ({
    desk,
  }) => {
    const agent = await desk("agent", { size: where });
    await agent.route("**/api/v1/system", (route) => route.fulfill({ json: { troubles: [trouble] } }));
    await agent.reload();
    const list = agent.getByRole("region", { name: "Conversations" });
    const banner = agent.getByRole("status").filter({ hasText: says, visible: true });
    await expect(banner).toHaveCount(1);
    // On a phone the open conversation hides the list, and says it too.
    if (where === small) await list.getByRole("listitem").getByRole("link").first().click();
    await expect(banner).toHaveCount(1);
    await check(agent, trouble.kind);

    await agent.unroute("**/api/v1/system");
    await agent.context().setOffline(true);
    await agent.context().setOffline(false);
    await expect(banner).toHaveCount(0);
  });
}
