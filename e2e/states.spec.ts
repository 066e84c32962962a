import { breakableLine } from "./breakable-line.ts";
import {
  composerOf,
  expect,
  messagesOf,
  openConversation,
  ownerOf,
  receivedBy,
  rowOf,
  shown,
  signIn,
  test,
  textFrom,
  threadOf,
  wide,
} from "./fixtures.ts";

test("offline: what is written waits, and goes out once and in order", async ({ desk, handset, request }) => {
  const customer = handset();
  await textFrom(request, customer, "Do you deliver to Moss?");
  const agent = await desk("agent");
  await openConversation(agent, customer);
  await agent.context().setOffline(true);
  await expect(threadOf(agent, customer).getByText("You are offline.")).toBeVisible();

  await composerOf(agent).fill("Yes, on Fridays");
  await agent.getByRole("button", { name: "Queue" }).click();
  await composerOf(agent).fill("For 490 kroner");
  await agent.keyboard.press("Control+Enter");
  await expect(messagesOf(agent).getByText("Waiting to send when you are back online")).toHaveCount(2);
  await expect(threadOf(agent, customer).getByText("2 texts go out when you are back.")).toBeVisible();

  await agent.context().setOffline(false);
  await expect(threadOf(agent, customer).getByText("You are offline.")).toBeHidden();
  await expect(messagesOf(agent).getByText("Waiting to send when you are back online")).toHaveCount(0);
  await expect.poll(() => receivedBy(request, customer)).toEqual(["Yes, on Fridays", "For 490 kroner"]);
  await expect(messagesOf(agent).getByText("Yes, on Fridays")).toHaveCount(1);
  await expect(messagesOf(agent).getByText("For 490 kroner")).toHaveCount(1);
});

test("after a lost connection the page fetches what it missed and sends what waited, once", async ({
  browser,
  baseURL,
  handset,
  request,
}) => {
  const [customer, stranger] = [handset(), handset()];
  await textFrom(request, customer, "One");
  const line = await breakableLine(new URL(baseURL ?? ""));
  const context = await browser.newContext({ viewport: wide, baseURL: line.url });
  try {
    const agent = await context.newPage();
    await signIn(agent, "agent");
    await agent.goto("/inbox");
    await openConversation(agent, customer);
    const sign = agent.getByRole("navigation", { name: "Inbox views" }).getByRole("status");
    await expect(sign).toHaveText("Live");

    line.cut();
    for (const text of ["Two", "Three"]) await textFrom(request, customer, text);
    await textFrom(request, stranger, "Hello from afar");
    await expect(sign).toHaveText("Reconnecting");
    await composerOf(agent).fill("Four");
    await agent.keyboard.press("Control+Enter");
    await expect(messagesOf(agent).getByText("Waiting to send when you are back online")).toBeVisible();
    await expect(messagesOf(agent).getByText("Two")).toBeHidden();

    line.mend();
    await expect(sign).toHaveText("Live");
    for (const text of ["One", "Two", "Three", "Four"]) {
      await expect(messagesOf(agent).getByText(text, { exact: true })).toHaveCount(1);
    }
    await expect(rowOf(agent, stranger)).toHaveAccessibleName(/^Unread\b.*Hello from afar/);
    await expect.poll(() => receivedBy(request, customer)).toEqual(["Four"]);
  } finally {
    await context.close();
    line.close();
  }
});

test("a view with nothing in it, a search without a hit, a list on its way", async ({ desk }) => {
  const dele = await desk("dele@demo.twoway", { path: "/inbox?status=snoozed" });
  const list = dele.getByRole("region", { name: "Conversations" });
  await expect(list.getByText("Nothing is snoozed")).toBeVisible();
  await dele.keyboard.press("/");
  await dele.getByRole("searchbox").fill("xyzzy");
  await expect(list.getByRole("heading", { name: /“xyzzy”$/ })).toBeVisible();
  await list.getByRole("button", { name: "Search everywhere" }).click();
  await expect(list.getByRole("heading", { name: /“xyzzy”$/ })).toBeVisible();

  const answer = Promise.withResolvers<true>();
  await dele.route("**/api/v1/conversations?*", async (route) => {
    await answer.promise;
    await route.continue();
  });
  await dele.goto("/inbox");
  await expect(list).toBeVisible();
  await expect(list.getByRole("listitem")).toHaveCount(0);
  await expect(list.getByText("No open conversations")).toBeHidden();
  answer.resolve(true);
  await expect(list.getByRole("listitem").first()).toBeVisible();
});

test("what does not load says why, and comes with Try again", async ({ desk, handset, request }) => {
  const customer = handset();
  await textFrom(request, customer, "Anyone there?");
  const agent = await desk("agent");
  const list = agent.getByRole("region", { name: "Conversations" });
  const broken = {
    status: 500,
    contentType: "application/problem+json",
    body: '{"code":"internal","requestId":"r-4711"}',
  };

  await agent.route("**/api/v1/conversations?*", (route) => route.fulfill(broken));
  await agent.reload();
  await expect(list.getByText("The list did not load")).toBeVisible();
  await expect(list.getByText("Something failed on the server.")).toBeVisible();
  await expect(list.getByText("r-4711")).toBeVisible();
  await agent.unroute("**/api/v1/conversations?*");
  await list.getByRole("button", { name: "Try again" }).click();
  await expect(rowOf(agent, customer)).toBeVisible();

  await agent.route("**/api/v1/conversations/*/messages*", (route) => route.fulfill(broken));
  await rowOf(agent, customer).click();
  const problem = agent.getByRole("alert").filter({ hasText: "This conversation did not load" });
  await expect(problem).toBeVisible();
  await expect(problem).toContainText("Your draft is safe on this computer.");
  await agent.unroute("**/api/v1/conversations/*/messages*");
  await problem.getByRole("button", { name: "Try again" }).click();
  await expect(messagesOf(agent).getByText("Anyone there?")).toBeVisible();
});

test("a reply that the server refuses stays, with the reason and Retry", async ({
  desk,
  handset,
  request,
}) => {
  const customer = handset();
  await textFrom(request, customer, "Is it heavy?");
  const agent = await desk("agent");
  await openConversation(agent, customer);
  await agent.route("**/api/v1/conversations/*/messages", (route) =>
    route.request().method() === "POST" ? route.fulfill({ status: 500, body: "{}" }) : route.fallback(),
  );
  await composerOf(agent).fill("Forty kilograms");
  await agent.keyboard.press("Control+Enter");
  await expect(messagesOf(agent).getByText(/^Not sent: /)).toBeVisible();
  await agent.unroute("**/api/v1/conversations/*/messages");
  await messagesOf(agent).getByRole("button", { name: "Retry" }).click();
  await expect(messagesOf(agent).getByText(/^Not sent: /)).toBeHidden();
  await expect.poll(() => receivedBy(request, customer)).toEqual(["Forty kilograms"]);
  await expect(messagesOf(agent).getByText("Forty kilograms")).toHaveCount(1);
});

test("a text that did not arrive says why and can be sent again", async ({ desk, handset, request }) => {
  const [refusing, unreachable, silent] = [handset("0003"), handset("0002"), handset("0001")];
  const agent = await desk("agent");
  const cases = [
    { customer: refusing, says: /^Not sent: (?!the operator gave no reason)/ },
    { customer: unreachable, says: /^Not delivered: (?!the operator gave no reason)/ },
    { customer: silent, says: "Sent" },
  ];
  for (const { customer } of cases) {
    await textFrom(request, customer, "Hei");
    await openConversation(agent, customer);
    await composerOf(agent).fill("Hello back");
    await agent.keyboard.press("Control+Enter");
    await expect(messagesOf(agent).getByText("Hello back")).toBeVisible();
  }
  for (const { customer, says } of cases) {
    await openConversation(agent, customer);
    await expect(messagesOf(agent).getByText(says, { exact: true })).toBeVisible();
  }
  await expect(messagesOf(agent).getByText("Delivered", { exact: true })).toHaveCount(0);
  await expect(rowOf(agent, refusing)).toContainText(/Not (sent|delivered)/);

  await openConversation(agent, refusing);
  await messagesOf(agent).getByRole("button", { name: "Retry" }).click();
  await expect(messagesOf(agent).getByText(/^Not sent: /)).toBeVisible();
  await expect(messagesOf(agent).getByRole("button", { name: "Retry" })).toBeEnabled();
  await messagesOf(agent).getByRole("button", { name: "Details", exact: true }).click();
  await expect(agent.getByRole("dialog").getByText("0003", { exact: true })).toBeVisible();
  expect(await receivedBy(request, refusing)).toEqual([]);
});

test("sending, closing, snoozing and assigning can be taken back", async ({ desk, handset, request }) => {
  const customer = handset();
  await textFrom(request, customer, "Do you buy back old sofas?");
  const agent = await desk("agent");
  await openConversation(agent, customer);
  const thread = threadOf(agent, customer);

  await composerOf(agent).fill("Never");
  await agent.keyboard.press("Control+Enter");
  await messagesOf(agent).getByRole("button", { name: "Undo" }).click();
  await expect(composerOf(agent)).toHaveValue("Never");
  await expect(composerOf(agent)).toBeFocused();
  await expect(messagesOf(agent).getByText("Never")).toBeHidden();
  await expect(rowOf(agent, customer)).toContainText("Draft");
  await composerOf(agent).fill("");
  await expect(rowOf(agent, customer)).toContainText("Do you buy back old sofas?");
  await composerOf(agent).press("Escape");

  await agent.keyboard.press("a");
  const chooser = agent.getByRole("dialog", { name: "Assign" });
  await chooser.getByRole("combobox").fill("Tomasz");
  await agent.keyboard.press("Enter");
  await expect(ownerOf(agent, "Tomasz Wilk")).toBeVisible();
  await agent.getByRole("button", { name: /^Undo/ }).click();
  await expect(ownerOf(agent, "Priya Nair")).toBeVisible();

  await agent.keyboard.press("e");
  await expect(agent.getByText(`Closed ${shown(customer)}`)).toBeVisible();
  await expect(thread).toBeHidden();
  await agent.keyboard.press("z");
  await expect(agent.getByText(`Closed ${shown(customer)}`)).toBeHidden();
  await openConversation(agent, customer);
  await expect(thread.getByRole("button", { name: "Close", exact: true })).toBeVisible();

  await agent.keyboard.press("s");
  await agent
    .getByRole("dialog", { name: "Snooze" })
    .getByRole("option", { name: /^Tomorrow/ })
    .click();
  await expect(agent.getByText(/^Snoozed until /)).toBeVisible();
  await expect(thread).toBeHidden();
  await agent.getByRole("button", { name: /^Undo/ }).click();
  await openConversation(agent, customer);
  await expect(thread.getByRole("button", { name: "Close", exact: true })).toBeVisible();

  await composerOf(agent).fill("Yes, we do");
  await agent.keyboard.press("Control+Enter");
  await expect(messagesOf(agent).getByText("Delivered", { exact: true })).toBeVisible();
  expect(await receivedBy(request, customer)).toEqual(["Yes, we do"]);
});

test("a text that can not be handed over for a moment goes by itself, before what was written after it", async ({
  desk,
  handset,
  request,
}) => {
  const customer = handset();
  await textFrom(request, customer, "Is it heavy?");
  const agent = await desk("agent");
  await openConversation(agent, customer);
  const path = "**/api/v1/conversations/*/messages";
  // Of the first text, one try is lost on the way and one finds the server not taking any.
  let tries = 0;
  await agent.route(path, (route) => {
    if (route.request().method() !== "POST" || tries === 2) return route.fallback();
    tries += 1;
    return tries === 1 ? route.abort("connectionreset") : route.fulfill({ status: 503, body: "{}" });
  });
  await composerOf(agent).fill("Forty kilograms");
  await agent.keyboard.press("Control+Enter");
  await composerOf(agent).fill("With its legs");
  await agent.keyboard.press("Control+Enter");
  // Two pauses, and the time in which it may be taken back.
  await expect
    .poll(() => receivedBy(request, customer), { timeout: 30_000 })
    .toEqual(["Forty kilograms", "With its legs"]);
  await expect(messagesOf(agent).getByText("Forty kilograms")).toHaveCount(1);
});
