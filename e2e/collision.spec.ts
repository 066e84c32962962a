import {
  body,
  composerOf,
  conversationOf,
  expect,
  messagesOf,
  openConversation,
  ownerOf,
  receivedBy,
  rowOf,
  test,
  textFrom,
  threadOf,
} from "./fixtures.ts";
import type { Found } from "./fixtures.ts";

test("a second agent sees the same at once; what is read stays each one's own", async ({
  desk,
  handset,
  request,
}) => {
  const customer = handset();
  const [priya, tomasz] = [await desk("agent"), await desk("tomasz@demo.twoway")];
  await textFrom(request, customer, "Can I still change my order?");
  await expect(rowOf(priya, customer)).toHaveAccessibleName(/^Unread\b.*Can I still change my order\?/);
  await expect(rowOf(tomasz, customer)).toHaveAccessibleName(/^Unread\b.*Can I still change my order\?/);

  await openConversation(priya, customer);
  await expect(rowOf(priya, customer)).not.toHaveAccessibleName(/Unread/);
  await expect(rowOf(tomasz, customer)).toHaveAccessibleName(/^Unread\b/);
  await openConversation(tomasz, customer);
  await expect(threadOf(priya, customer).getByText("Tomasz is viewing")).toBeVisible();

  await priya.keyboard.press("m");
  const owner = ownerOf(tomasz, "Priya Nair");
  await expect(owner).toBeVisible();
  await expect(messagesOf(tomasz).getByText("Priya took this")).toBeVisible();

  await composerOf(priya).fill("Yes, until tonight");
  await expect(threadOf(tomasz, customer).getByText("Priya is writing a reply here")).toBeVisible();
  await priya.keyboard.press("Control+Enter");
  await expect(messagesOf(tomasz).getByText("Yes, until tonight")).toBeVisible();
  await expect(messagesOf(tomasz).getByText("Delivered", { exact: true })).toBeVisible();

  await priya.getByRole("button", { name: "Close", exact: true }).click();
  await expect(threadOf(tomasz, customer).getByRole("button", { name: "Reopen" })).toBeVisible();
  await expect(messagesOf(tomasz).getByText("Priya closed this")).toBeVisible();
  await expect(rowOf(tomasz, customer)).toBeHidden();
});

test("whoever answers second is warned first: send anyway, or discard", async ({
  desk,
  handset,
  request,
}) => {
  const [first, second] = [handset(), handset()];
  await textFrom(request, first, "Is my fitter coming?");
  await textFrom(request, second, "And mine?");
  const [priya, tomasz] = [await desk("agent"), await desk("tomasz@demo.twoway")];

  for (const customer of [first, second]) {
    await openConversation(priya, customer);
    await openConversation(tomasz, customer);
    await composerOf(tomasz).fill("Yes, at four");
    await composerOf(priya).fill("Yes, before five");
    await priya.keyboard.press("Control+Enter");
    await expect(messagesOf(tomasz).getByText("Yes, before five")).toBeVisible();
    await composerOf(tomasz).press("Control+Enter");
    const warning = threadOf(tomasz, customer).getByRole("alert").filter({ hasText: "Priya replied" });
    await expect(warning).toContainText("Yes, before five");
    await expect(composerOf(tomasz)).toHaveValue("Yes, at four");

    await warning.getByRole("button", { name: customer === first ? "Send anyway" : "Discard" }).click();
    await expect(warning).toBeHidden();
    await expect(composerOf(tomasz)).toHaveValue("");
  }
  await expect.poll(() => receivedBy(request, second)).toEqual(["Yes, before five"]);
  await expect.poll(() => receivedBy(request, first)).toEqual(["Yes, before five", "Yes, at four"]);
  await expect(messagesOf(tomasz).getByText("Yes, at four")).toHaveCount(0);
});

test("a reply begun before its thread came knows nothing of a colleague's either", async ({
  desk,
  handset,
  request,
}) => {
  const customer = handset();
  await textFrom(request, customer, "Which day?");
  const [priya, tomasz] = [await desk("agent"), await desk("tomasz@demo.twoway")];
  let letThrough = () => {};
  const colleagueReplied = new Promise<void>((resolve) => (letThrough = resolve));
  await tomasz.route(/\/conversations\/[^/]+\/messages/, async (route) => {
    if (route.request().method() === "GET") await colleagueReplied;
    await route.fallback();
  });
  await openConversation(tomasz, customer);
  await composerOf(tomasz).fill("Friday");
  await openConversation(priya, customer);
  await composerOf(priya).fill("Monday");
  await priya.keyboard.press("Control+Enter");
  await expect(messagesOf(priya).getByText("Monday")).toBeVisible();
  letThrough();
  await expect(messagesOf(tomasz).getByText("Monday")).toBeVisible();
  await composerOf(tomasz).press("Control+Enter");
  const warning = threadOf(tomasz, customer).getByRole("alert").filter({ hasText: "Priya replied" });
  await expect(warning).toContainText("Monday");
});

test("two agents assign at once: both end with the same owner", async ({ desk, api, handset, request }) => {
  const customer = handset();
  await textFrom(request, customer, "Hello");
  const [priya, tomasz] = [await desk("agent"), await desk("tomasz@demo.twoway")];
  await Promise.all([openConversation(priya, customer), openConversation(tomasz, customer)]);
  await Promise.all([priya.keyboard.press("m"), tomasz.keyboard.press("m")]);

  const asker = await api("admin");
  await expect(messagesOf(priya).getByText("took this")).toHaveCount(2);
  const { id } = (await conversationOf(asker, customer)) ?? { id: "" };
  const { assignee } = await body<Found>(await asker.get(`/api/v1/conversations/${id}`));
  expect(["Priya Nair", "Tomasz Wilk"]).toContain(assignee?.name);
  for (const page of [priya, tomasz]) {
    const owner = ownerOf(page, assignee?.name ?? null);
    await expect(owner).toBeVisible();
    await expect(rowOf(page, customer)).toHaveAccessibleName(new RegExp(`Assigned to ${assignee?.name}`));
  }
});
