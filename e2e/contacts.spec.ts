import {
  callThem,
  composerOf,
  conversationOf,
  expect,
  messagesOf,
  openConversation,
  receivedBy,
  rowOf,
  shown,
  test,
  textFrom,
  threadOf,
} from "./fixtures.ts";

test("a person on several numbers: what one may see, and a reply from another number", async ({
  desk,
  api,
  request,
  handset,
}) => {
  const from = handset();
  const admin = await api("admin");
  await textFrom(request, from, "Where is the sofa?");
  const [lead, agent] = [await desk("lead"), await desk("agent")];
  await openConversation(lead, from);
  const panel = lead.getByRole("complementary", { name: "Contact" });
  await expect(panel.getByRole("heading", { name: "Conversations" })).toBeHidden();

  // It comes to the other number, of another team: a lead of both sees it at once, the agent only that there is one.
  await textFrom(request, from, "And the lamp?", "2012");
  await openConversation(agent, from);
  await expect(panel.getByRole("link", { name: /^2012.*And the lamp\?/ })).toBeVisible();
  const agents = agent.getByRole("complementary", { name: "Contact" });
  await expect(agents.getByText("1 more that you may not see")).toBeVisible();
  await expect(agents.getByText("And the lamp?")).toBeHidden();

  // Written here, sent from there: the other conversation opens with it, and nothing is left behind.
  await lead.getByRole("button", { name: /^From/ }).click();
  await lead.getByRole("menuitemradio", { name: /2012/ }).click();
  await composerOf(lead).fill("Bring the lamp to the shop");
  await composerOf(lead).press("Control+Enter");
  await expect(lead.getByText("via 2012").filter({ visible: true })).toBeVisible();
  await expect(messagesOf(lead).getByText("And the lamp?")).toBeVisible();

  // Taken back it is where it would have gone out, and goes out there after all.
  await lead.getByRole("button", { name: "Undo" }).click();
  await expect(composerOf(lead)).toHaveValue("Bring the lamp to the shop");
  await composerOf(lead).press("Control+Enter");
  await expect
    .poll(() => receivedBy(admin, from), { timeout: 15_000 })
    .toEqual(["Bring the lamp to the shop"]);
  await panel.getByRole("link", { name: /Where is the sofa\?/ }).click();
  await expect(messagesOf(lead).getByText("Where is the sofa?")).toBeVisible();
  await expect(composerOf(lead)).toHaveValue("");
});

test("two contacts are merged and come apart again, in every browser", async ({
  desk,
  api,
  request,
  handset,
}) => {
  const [mobile, other] = [handset(), handset()];
  const admin = await api("admin");
  for (const from of [mobile, other]) await textFrom(request, from, `From ${from}`);
  await callThem(admin, "Pugh", mobile);
  const [lead, agent] = [await desk("lead"), await desk("agent")];
  await openConversation(agent, other);
  const agents = agent.getByRole("complementary", { name: "Contact" });
  await expect(agents.getByRole("button", { name: "Merge…" })).toBeHidden();

  await openConversation(lead, mobile);
  const panel = lead.getByRole("complementary", { name: "Contact" });
  await panel.getByRole("button", { name: "Merge…" }).click();
  const search = lead.getByRole("dialog", { name: "Merge another contact into this one" });
  await search.getByRole("combobox").fill(other.slice(-6));
  await search.getByRole("option", { name: shown(other) }).click();
  const confirm = lead.getByRole("dialog", { name: `Merge ${shown(other)}` });
  await expect(confirm.getByText(shown(mobile), { exact: true })).toBeVisible();
  await confirm.getByRole("button", { name: "Merge" }).click();
  await expect(panel.getByText(`${shown(other)} was merged in by Aoife Byrne`)).toBeVisible();

  // The agent has the other's conversation open, and sees whose it is now.
  await expect(agents.getByRole("heading", { name: `${shown(mobile)} Pugh` })).toBeVisible();
  await expect(agents.getByRole("link", { name: new RegExp(`From \\${mobile}`) })).toBeVisible();
  await expect(
    messagesOf(agent).getByText(`merged ${shown(other)} into ${shown(mobile)} Pugh`),
  ).toBeVisible();

  await lead.getByRole("button", { name: "Undo" }).last().click();
  await expect(threadOf(agent, other)).toBeVisible();
  await expect(agents.getByRole("heading", { name: shown(other), exact: true })).toBeVisible();
  await expect(panel.getByText("was merged in by")).toBeHidden();
  await expect(rowOf(lead, other)).toBeVisible();
  expect((await conversationOf(admin, other))?.contact.id).not.toBe(
    (await conversationOf(admin, mobile))?.contact.id,
  );
});
