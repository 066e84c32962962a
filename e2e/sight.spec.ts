import { io } from "socket.io-client";
import { apiKey, body, conversationOf, expect, ourNumber, rowOf, shown, test, textFrom } from "./fixtures.ts";

const unknownId = "01900000-0000-7000-8000-000000000000";

test("another team sees nothing of a conversation, on no screen", async ({ desk, api, handset, request }) => {
  const customer = handset();
  const dele = await desk("dele@demo.twoway");
  const counted = dele
    .getByRole("navigation", { name: "Inbox views" })
    .getByRole("link", { name: /^All open/ });
  await expect(counted).toHaveAccessibleName(/\d/);
  const before = await counted.textContent();
  await textFrom(request, customer, "Mine is the walnut wardrobe");
  const { id } = (await conversationOf(await api("agent"), customer)) ?? { id: "" };
  // Its own team's text comes after it: once that is here, the other would be.
  const theirs = handset();
  await textFrom(request, theirs, "I send the lamp back", "2012");
  await expect(rowOf(dele, theirs)).toBeVisible();
  await expect(rowOf(dele, customer)).toBeHidden();
  await expect(counted).not.toHaveText(before ?? "");

  for (const view of [
    "",
    "?view=mine",
    "?view=unassigned",
    `?status=all&q=${customer.slice(1)}`,
    "?status=closed",
    "?status=snoozed",
  ]) {
    await dele.goto(`/inbox${view}`);
    const list = dele.getByRole("region", { name: "Conversations" });
    await expect(
      list
        .getByRole("listitem")
        .or(list.getByRole("heading", { level: 2 }))
        .first(),
    ).toBeVisible();
    await expect(rowOf(dele, customer)).toBeHidden();
  }
  await expect(dele.getByText("walnut")).toBeHidden();
  await dele.goto(`/inbox/${id}`);
  await expect(dele.getByText("It does not exist, or you may not see it.")).toBeVisible();
  await expect(dele.getByText(shown(customer))).toBeHidden();
  await expect(dele.getByRole("textbox", { name: /^Reply to/ })).toBeHidden();
});

test("another team gets 404 from each call, as if it did not exist", async ({ api, handset, request }) => {
  const [customer, theirs] = [handset(), handset()];
  await textFrom(request, customer, "Walnut, please");
  const [priya, dele] = [await api("agent"), await api("dele@demo.twoway")];
  const found = await conversationOf(priya, customer);
  const sent = await body<{ id: string }>(
    await priya.post(`/api/v1/conversations/${found?.id}/messages`, { data: { text: "One walnut, noted" } }),
  );
  await textFrom(request, theirs, "I send the lamp back", "2012");
  const key = await apiKey("agent", "Returns");
  const outsiders = [
    { name: "an agent of Returns", headers: {} as Record<string, string>, asker: dele },
    {
      name: "a key of Returns",
      headers: { authorization: `Bearer ${key}` } as Record<string, string>,
      asker: request,
    },
  ];
  const at = `/api/v1/conversations/${found?.id}`;
  const until = new Date(Date.now() + 3_600_000).toISOString();
  const calls: [method: string, path: string, data?: object][] = [
    ["GET", at],
    ["GET", `${at}/messages`],
    ["GET", `${at}/episodes`],
    ["GET", `${at}/reply-numbers`],
    ["GET", `${at}/draft`],
    ["PUT", `${at}/draft`, { text: "x" }],
    ["POST", `${at}/messages`, { text: "x" }],
    ["POST", `${at}/messages`, { text: "x", kind: "note" }],
    ["PUT", `${at}/assignment`, { memberId: null }],
    ["PUT", `${at}/closure`],
    ["DELETE", `${at}/closure`],
    ["PUT", `${at}/snooze`, { until }],
    ["DELETE", `${at}/snooze`],
    ["PUT", `${at}/read-mark`, {}],
    ["DELETE", `${at}/read-mark`],
    ["PUT", `${at}/tags`, { names: ["x"] }],
    ["DELETE", `/api/v1/messages/${sent.id}`],
    ["POST", `/api/v1/messages/${sent.id}/retry`],
    ["GET", `/api/v1/contacts/${found?.contact.id}`],
    ["PATCH", `/api/v1/contacts/${found?.contact.id}`, { name: "x" }],
    ["GET", `/api/v1/contacts/${found?.contact.id}/consent`],
    ["POST", `/api/v1/contacts/${found?.contact.id}/consent`, { action: "opt-out", source: "member" }],
  ];
  for (const { name, headers, asker } of outsiders) {
    const other = { id: unknownId, contact: unknownId };
    for (const [method, path, data] of calls) {
      const answer = await asker.fetch(path, { method, data, headers });
      const nothing = path
        .replace(found?.id ?? "", other.id)
        .replace(found?.contact.id ?? "", other.contact)
        .replace(sent.id, other.id);
      const unknown = await asker.fetch(nothing, { method, data, headers });
      expect([answer.status(), unknown.status()], `${method} ${path} for ${name}`).toEqual([404, 404]);
    }
    for (const query of [
      "",
      "status=all",
      `q=${customer.slice(1)}&status=all`,
      `contact=${found?.contact.id}&status=all`,
    ]) {
      const page = await asker.get(`/api/v1/conversations?limit=200&${query}`, { headers });
      expect(await page.text(), query).not.toContain(found?.id);
    }
    const contacts = await asker.get(`/api/v1/contacts?address=${encodeURIComponent(customer)}`, { headers });
    expect((await body<{ items: unknown[] }>(contacts)).items).toEqual([]);
    expect((await asker.get("/api/v1/quarantine", { headers })).status()).toBe(403);
  }
  const [notTheirs, notOurs] = await Promise.all(
    [ourNumber, "+4759449999"].map(async (from) => {
      const refusal = await dele.post("/api/v1/messages", { data: { from, to: customer, text: "x" } });
      return { status: refusal.status(), ...((await refusal.json()) as object), requestId: "" };
    }),
  );
  expect(notTheirs).toMatchObject({
    status: 422,
    fields: { from: "That is not a number you can text from." },
  });
  expect(notTheirs).toEqual(notOurs);
});

test("another team's socket hears nothing, and what it may hear it hears", async ({
  api,
  baseURL,
  handset,
  request,
}) => {
  const [customer, theirs] = [handset(), handset()];
  const dele = await api("dele@demo.twoway");
  const cookies = (await dele.storageState()).cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const socket = io(baseURL ?? "", {
    transports: ["websocket"],
    forceNew: true,
    extraHeaders: { cookie: cookies },
  });
  const heard: string[] = [];
  socket.onAny((event: string, payload: unknown) => heard.push(`${event} ${JSON.stringify(payload)}`));
  try {
    await expect.poll(() => socket.connected).toBe(true);
    await textFrom(request, customer, "Walnut by socket");
    const priya = await api("agent");
    const { id } = (await conversationOf(priya, customer)) ?? { id: "" };
    socket.emit("presence.report", { conversationId: id, typing: true });
    await body(
      await priya.post(`/api/v1/conversations/${id}/messages`, { data: { text: "Noted", kind: "note" } }),
    );
    await body(await priya.put(`/api/v1/conversations/${id}/closure`));
    await body(await priya.delete(`/api/v1/conversations/${id}/closure`));
    await textFrom(request, theirs, "The lamp by socket", "2012");
    await expect.poll(() => heard.join("\n")).toContain("The lamp by socket");
    expect(heard.join("\n")).not.toContain(id);
    expect(heard.join("\n")).not.toContain("Walnut");

    // It becomes his: from now on he hears of it; taken away again, he hears that he left, and nothing after.
    const { items } = await body<{ items: { id: string; email: string }[] }>(
      await priya.get("/api/v1/members"),
    );
    const memberId = items.find(({ email }) => email === "dele@demo.twoway")?.id;
    await body(await priya.put(`/api/v1/conversations/${id}/assignment`, { data: { memberId } }));
    await textFrom(request, customer, "Walnut, now for Dele");
    await expect.poll(() => heard.join("\n")).toContain("Walnut, now for Dele");
    await body(await priya.put(`/api/v1/conversations/${id}/assignment`, { data: { memberId: null } }));
    await expect.poll(() => heard.some((line) => line.startsWith("conversation.left"))).toBe(true);
    await textFrom(request, customer, "Walnut, no more for Dele");
    await textFrom(request, theirs, "The last lamp", "2012");
    await expect.poll(() => heard.join("\n")).toContain("The last lamp");
    expect(heard.join("\n")).not.toContain("no more for Dele");
  } finally {
    socket.disconnect();
  }
});

test("who is not signed in sees the sign-in screen and the demo phone, and nothing else", async ({
  page,
  request,
  baseURL,
}) => {
  for (const path of ["/", "/inbox", `/inbox/${unknownId}`, "/workload", "/settings", "/no-such-page"]) {
    await page.goto(path);
    await expect(page, path).toHaveURL(/\/sign-in/);
    await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  }
  await page.goto("/phone");
  await expect(page.getByRole("heading", { name: "Test phone" })).toBeVisible();

  const { paths } = await body<{ paths: Record<string, Record<string, unknown>> }>(
    await request.get("/api/v1/openapi.json"),
  );
  const guarded = Object.keys(paths).filter(
    (path) => path.startsWith("/api/v1/") && !path.includes("/simulator/"),
  );
  expect(guarded.length).toBeGreaterThan(20);
  for (const path of guarded) {
    for (const method of Object.keys(paths[path] ?? {})) {
      const answer = await request.fetch(path.replaceAll(/\{\w+\}/g, unknownId), {
        method,
        data: method === "get" ? undefined : {},
      });
      expect(answer.status(), `${method} ${path}`).toBe(401);
    }
  }

  const refusal = Promise.withResolvers<string>();
  const socket = io(baseURL ?? "", { transports: ["websocket"], forceNew: true, reconnection: false });
  socket.on("connect_error", (error) => refusal.resolve(error.message));
  socket.on("connect", () => refusal.resolve("let in"));
  expect(await refusal.promise).toBe("not-signed-in");
  socket.disconnect();
});

test("signed in through the screen, signed out everywhere: each window is out at once", async ({
  page,
  desk,
}) => {
  await page.goto("/inbox?view=mine");
  await page.getByLabel("Work email").fill("lead@demo.twoway");
  await page.getByLabel("Password", { exact: true }).fill("wrong password");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByText(/^Wrong password\./)).toBeVisible();
  await page.getByRole("button", { name: /^Aoife Byrne/ }).click();
  await expect(page).toHaveURL(/\/inbox\?view=mine$/);
  await expect(page.getByRole("heading", { level: 1, name: "Mine" })).toBeVisible();

  const other = await desk("lead");
  await expect(other.getByRole("region", { name: "Conversations" })).toBeVisible();
  await page.getByRole("button", { name: "Account of Aoife Byrne" }).click();
  await page.getByRole("menuitem", { name: "Sign out everywhere" }).click();
  await page
    .getByRole("dialog")
    .or(page.getByRole("alertdialog"))
    .getByRole("button", { name: "Sign out everywhere" })
    .click();
  await expect(page).toHaveURL(/\/sign-in/);
  await expect(other).toHaveURL(/\/sign-in/);
});
