import {
  composerOf,
  expect,
  messagesOf,
  openConversation,
  ownerOf,
  receivedBy,
  rowOf,
  shown,
  test,
  textFrom,
} from "./fixtures.ts";

test("a customer texts, an agent sees it live, answers, and sees it delivered", async ({
  desk,
  phone,
  handset,
}) => {
  const customer = handset();
  const agent = await desk("agent");
  const mobile = await phone(customer);
  await expect(agent.getByRole("status").filter({ hasText: "Live" })).toBeVisible();

  await mobile.getByLabel("Text message").fill("Is the blue sofa in stock?");
  await mobile.getByRole("button", { name: "Send" }).click();
  await expect(rowOf(agent, customer)).toContainText("Is the blue sofa in stock?");
  await expect(rowOf(agent, customer)).toHaveAccessibleName(/^Unread\b/);

  await openConversation(agent, customer);
  await expect(messagesOf(agent).getByText("Is the blue sofa in stock?")).toBeVisible();
  await mobile.getByLabel("Text message").fill("Or the green one?");
  await mobile.getByLabel("Text message").press("Enter");
  await expect(messagesOf(agent).getByText("Or the green one?")).toBeVisible();
  await expect(rowOf(agent, customer)).toContainText("Or the green one?");

  await agent.keyboard.press("r");
  await expect(composerOf(agent)).toBeFocused();
  await agent.keyboard.type("The green one is.");
  await agent.keyboard.press("Control+Enter");
  await expect(composerOf(agent)).toHaveValue("");
  await expect(messagesOf(agent).getByText("The green one is.")).toBeVisible();
  await expect(messagesOf(agent).getByText(/Sending in \d s/)).toBeVisible();
  await expect(messagesOf(agent).getByRole("button", { name: "Undo" })).toBeVisible();

  const screen = mobile.getByRole("region", { name: "Texts with +47 59 44 00 00" });
  await expect(screen.getByText("The green one is.")).toBeVisible();
  await expect(messagesOf(agent).getByText("Delivered", { exact: true }).last()).toBeVisible();
  await expect(rowOf(agent, customer)).toContainText("The green one is.");
  await expect(rowOf(agent, customer)).not.toHaveAccessibleName(/Unread/);
  await expect(ownerOf(agent, "Priya Nair")).toBeVisible();
});

test("leaving in the middle of a send loses nothing and doubles nothing", async ({
  desk,
  handset,
  request,
}) => {
  const customer = handset();
  await textFrom(request, customer, "Are you open on Sunday?");
  const agent = await desk("agent");
  await openConversation(agent, customer);

  // The server takes the text, and its answer never comes: the page is gone by then.
  const taken = Promise.withResolvers<true>();
  await agent.route("**/api/v1/conversations/*/messages", async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    await route.fetch();
    taken.resolve(true);
  });
  await composerOf(agent).fill("Yes, from eleven");
  await agent.keyboard.press("Control+Enter");
  await taken.promise;
  await agent.unrouteAll({ behavior: "ignoreErrors" });
  await agent.reload();

  await expect(messagesOf(agent).getByText("Yes, from eleven")).toHaveCount(1);
  await expect(composerOf(agent)).toHaveValue("");
  await expect(messagesOf(agent).getByText("Delivered", { exact: true }).last()).toBeVisible();
  expect(await receivedBy(request, customer)).toEqual(["Yes, from eleven"]);

  // The page goes before the text has left it: the next visit sends it.
  await agent.route("**/api/v1/conversations/*/messages", (route) =>
    route.request().method() === "POST" ? undefined : route.fallback(),
  );
  await composerOf(agent).fill("And on Monday from nine");
  await agent.keyboard.press("Control+Enter");
  await expect(messagesOf(agent).getByText("And on Monday from nine")).toBeVisible();
  await agent.unrouteAll({ behavior: "ignoreErrors" });
  await agent.reload();

  await expect(messagesOf(agent).getByText("And on Monday from nine")).toHaveCount(1);
  await expect
    .poll(() => receivedBy(request, customer))
    .toEqual(["Yes, from eleven", "And on Monday from nine"]);
});

test("a hurried hand sends once", async ({ desk, handset, request }) => {
  const customer = handset();
  await textFrom(request, customer, "Hello?");
  const agent = await desk("agent");
  await openConversation(agent, customer);

  await composerOf(agent).fill("One moment");
  await agent.getByRole("button", { name: "Send", exact: true }).dblclick();
  await composerOf(agent).fill("Here I am");
  await agent.keyboard.press("Control+Enter");
  await agent.keyboard.press("Control+Enter");
  await expect(messagesOf(agent).getByText("Delivered", { exact: true }).last()).toBeVisible();
  await expect.poll(() => receivedBy(request, customer)).toEqual(["One moment", "Here I am"]);
  await expect(messagesOf(agent).getByText("One moment")).toHaveCount(1);
  await expect(messagesOf(agent).getByText("Here I am")).toHaveCount(1);
});

test("a text to a phone of its own stays there", async ({ phone, handset, request }) => {
  const [one, other] = [handset(), handset()];
  const mobile = await phone(one);
  await mobile.getByRole("button", { name: "Sofa arrived broken" }).click();
  const screen = mobile.getByRole("region", { name: "Texts with +47 59 44 00 00" });
  await expect(screen.getByText("Sofa arrived broken")).toBeVisible();
  await expect(screen.getByText("Delivered", { exact: true })).toBeVisible();
  const own = mobile.getByLabel("This phone’s number");
  await own.fill(other);
  await own.press("Enter");
  await expect(own).toHaveValue(shown(other));
  await expect(screen.getByText("No texts yet. Write one, or try one of those below.")).toBeVisible();
  expect(await receivedBy(request, one)).toEqual([]);
});
