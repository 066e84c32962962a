import {
  callThem,
  composerOf,
  expect,
  messagesOf,
  ownerOf,
  rowOf,
  shown,
  test,
  textFrom,
  threadOf,
} from "./fixtures.ts";

test("each key does one thing, and Esc leads back", async ({ desk, api, handset, request }) => {
  const [older, newer] = [handset(), handset()];
  await textFrom(request, older, "Ottoman, the small one");
  await textFrom(request, newer, "Ottoman, the large one");
  await callThem(await api("agent"), "Ottoman", older, newer);
  const agent = await desk("agent", { path: "/inbox?q=ottoman" });
  // While searching the field has the focus, and keys are letters.
  await rowOf(agent, newer).focus();
  const { keyboard } = agent;

  await keyboard.press("j");
  await expect(threadOf(agent, newer)).toBeVisible();
  await expect(rowOf(agent, newer)).toBeFocused();
  await keyboard.press("j");
  await expect(threadOf(agent, older)).toBeVisible();
  await expect(rowOf(agent, older)).toHaveAttribute("aria-current", "true");
  await keyboard.press("k");
  await expect(threadOf(agent, newer)).toBeVisible();
  await expect(rowOf(agent, newer)).toBeFocused();
  await keyboard.press("Enter");
  await expect(messagesOf(agent)).toBeFocused();

  await keyboard.press("r");
  await expect(composerOf(agent)).toBeFocused();
  await keyboard.type("jkensaiuz?");
  await expect(composerOf(agent)).toHaveValue("jkensaiuz?");
  await expect(threadOf(agent, newer)).toBeVisible();
  await keyboard.press("Escape");
  await expect(rowOf(agent, newer)).toBeFocused();
  await keyboard.press("n");
  await expect(agent.getByRole("textbox", { name: /^Note about/ })).toBeFocused();
  await keyboard.press("Escape");
  await expect(rowOf(agent, newer)).toBeFocused();

  const panel = agent.getByRole("complementary", { name: "Contact" });
  await expect(panel).toBeVisible();
  await keyboard.press("i");
  await expect(panel).toBeHidden();
  await keyboard.press("i");
  await expect(panel).toBeVisible();

  for (const [key, name] of [
    ["a", "Assign"],
    ["s", "Snooze"],
    ["?", "Keyboard shortcuts"],
    ["Control+k", "Command palette"],
  ] as const) {
    await keyboard.press(key);
    await expect(agent.getByRole("dialog", { name })).toBeVisible();
    await keyboard.press("Escape");
    await expect(agent.getByRole("dialog", { name })).toBeHidden();
    await expect(rowOf(agent, newer), `after ${key}`).toBeFocused();
  }
});

test("u, m, e and z change the open conversation", async ({ desk, api, handset, request }) => {
  const [older, newer] = [handset(), handset()];
  await textFrom(request, older, "Beanbag, red");
  await textFrom(request, newer, "Beanbag, blue");
  await callThem(await api("agent"), "Beanbag", older, newer);
  const agent = await desk("agent", { path: "/inbox?q=beanbag" });
  const { keyboard } = agent;
  // While searching the field has the focus, and keys are letters.
  await rowOf(agent, newer).focus();
  await keyboard.press("j");
  await expect(rowOf(agent, newer)).not.toHaveAccessibleName(/Unread/);

  await keyboard.press("u");
  const toast = agent.getByText("Marked unread");
  await expect(toast).toBeVisible();
  await expect(rowOf(agent, newer)).toHaveAccessibleName(/^Unread\b/);
  await expect(toast).toBeHidden();
  await expect(rowOf(agent, newer)).toHaveAccessibleName(/^Unread\b/);

  await keyboard.press("m");
  await expect(ownerOf(agent, "Priya Nair")).toBeVisible();
  await keyboard.press("z");
  await expect(ownerOf(agent, null)).toBeVisible();

  // The next one opens, and has the focus.
  await keyboard.press("e");
  await expect(agent.getByText(`Closed ${shown(newer)}`)).toBeVisible();
  await expect(threadOf(agent, older)).toBeVisible();
  await keyboard.press("z");
  await expect(rowOf(agent, newer)).toBeVisible();
});

test("search, the palette and the chords lead everywhere", async ({ desk, api, handset, request }) => {
  const customer = handset();
  await textFrom(request, customer, "Is the hammock weatherproof?");
  await callThem(await api("agent"), "Hammock", customer);
  const agent = await desk("agent");
  const { keyboard } = agent;
  const heading = agent.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("All open");
  await expect(rowOf(agent, customer)).toBeVisible();

  await keyboard.press("/");
  await expect(agent.getByRole("searchbox")).toBeFocused();
  await keyboard.type("hammock");
  await expect(agent).toHaveURL(/q=hammock/);
  await expect(agent.getByRole("region", { name: "Conversations" }).getByRole("listitem")).toHaveCount(1);
  await keyboard.press("Escape");
  await expect(agent).not.toHaveURL(/q=/);

  await keyboard.press("Control+k");
  const palette = agent.getByRole("dialog", { name: "Command palette" });
  await palette.getByRole("combobox").fill("unassigned");
  await palette
    .getByRole("option", { name: /^Unassigned/ })
    .first()
    .click();
  await expect(heading).toHaveText("Unassigned");
  await keyboard.press("g");
  await keyboard.press("i");
  await expect(heading).toHaveText("Mine");
  await keyboard.press("Control+k");
  await palette.getByRole("combobox").fill(customer.slice(-8));
  await palette
    .getByRole("option")
    .filter({ hasText: shown(customer) })
    .first()
    .click();
  await expect(threadOf(agent, customer)).toBeVisible();

  await keyboard.press("?");
  const help = agent.getByRole("dialog", { name: "Keyboard shortcuts" });
  for (const words of ["Next conversation", "Reply", "Close, or reopen", "Undo", "Send and close"]) {
    await expect(help.getByText(words, { exact: true })).toBeVisible();
  }
});
