import {
  composerOf,
  expect,
  messagesOf,
  openConversation,
  receivedBy,
  rowOf,
  test,
  textFrom,
  threadOf,
} from "./fixtures.ts";

test("a note stays inside; a saved reply comes by a slash", async ({ desk, handset, request }) => {
  const customer = handset();
  await textFrom(request, customer, "When are you open?");
  const agent = await desk("agent");
  await openConversation(agent, customer);
  await agent.keyboard.press("n");
  const note = agent.getByRole("textbox", { name: /^Note about/ });
  await expect(note).toBeFocused();
  await agent.keyboard.type("Asks each week");
  await agent.keyboard.press("Control+Enter");
  await expect(messagesOf(agent).getByRole("article")).toContainText("only your team sees this");
  await expect(messagesOf(agent).getByRole("article")).toContainText("Asks each week");

  await note.press("Escape");
  await agent.keyboard.press("r");
  await expect(composerOf(agent)).toBeFocused();
  await agent.keyboard.type("/hours");
  await expect(agent.getByRole("listbox", { name: "Saved replies" }).getByRole("option")).toHaveCount(1);
  await agent.keyboard.press("Enter");
  const hours = "We are open Mon to Sat 09:00-18:00 and Sun 11:00-16:00.";
  await expect(composerOf(agent)).toHaveValue(hours);
  await agent.keyboard.press("Control+Enter");
  await expect(messagesOf(agent).getByText("Delivered", { exact: true })).toBeVisible();
  expect(await receivedBy(request, customer)).toEqual([hours]);
});

test("the meter counts segments and finds the letter that makes them dear; a draft outlives a reload", async ({
  desk,
  handset,
  request,
}) => {
  const customer = handset();
  await textFrom(request, customer, "And the price?");
  const agent = await desk("agent");
  await openConversation(agent, customer);
  const thread = threadOf(agent, customer);
  await composerOf(agent).fill("a".repeat(160));
  await expect(thread.getByText("160/160 · GSM-7")).toBeVisible();
  await composerOf(agent).fill("a".repeat(161));
  await expect(thread.getByText("2 segments", { exact: true })).toBeVisible();
  await expect(thread.getByText("161/306 · GSM-7")).toBeVisible();

  await composerOf(agent).fill("It’s 490 kroner");
  await expect(thread.getByText("15/70 · UCS-2")).toBeVisible();
  await expect(thread.locator("mark")).toHaveText("’");
  await thread.getByRole("button", { name: "Replace with '" }).click();
  await expect(composerOf(agent)).toHaveValue("It's 490 kroner");
  await expect(thread.getByText("15/160 · GSM-7")).toBeVisible();

  const saved = agent.waitForResponse(
    (answer) => answer.url().endsWith("/draft") && answer.request().method() === "PUT",
  );
  await composerOf(agent).fill("It's 512 kroner 🙂");
  await expect(thread.getByText("18/70 · UCS-2")).toBeVisible();
  await saved;
  await expect(rowOf(agent, customer)).toContainText("Draft");
  await agent.reload();
  await expect(composerOf(agent)).toHaveValue("It's 512 kroner 🙂");
  const elsewhere = await desk("agent", { path: new URL(agent.url()).pathname });
  await expect(composerOf(elsewhere)).toHaveValue("It's 512 kroner 🙂");
  const colleague = await desk("tomasz@demo.twoway", { path: new URL(agent.url()).pathname });
  await expect(composerOf(colleague)).toHaveValue("");
  await expect(colleague.getByText("512 kroner")).toBeHidden();
});
