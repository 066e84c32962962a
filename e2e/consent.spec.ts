import {
  composerOf,
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

const optedOut =
  "Halden Home: you are opted out and will get no more texts from us. Text START to get them again.";
const optedIn =
  "Halden Home: you are opted in and will get texts from us again. Text HELP for help, STOP to opt out.";

test("STOP locks the composer at once, START unlocks it, each is confirmed once", async ({
  desk,
  phone,
  handset,
  request,
}) => {
  const customer = handset();
  await textFrom(request, customer, "Which colours do you have?");
  const agent = await desk("agent");
  const mobile = await phone(customer);
  await openConversation(agent, customer);
  const thread = threadOf(agent, customer);
  await composerOf(agent).fill("Blue and");
  // The lock must come by itself, not with the answer to a call that the page happens to make.
  await agent.route("**/read-mark", (route) => route.abort());

  await mobile.getByRole("button", { name: "STOP", exact: true }).click();
  await expect(composerOf(agent)).toBeHidden();
  await expect(thread.getByText(`${shown(customer)} texted STOP`)).toBeVisible();
  await expect(thread.getByText("You cannot text them until they text START.")).toBeVisible();
  await expect(thread.getByRole("button", { name: "Send", exact: true })).toBeDisabled();
  await expect(messagesOf(agent).getByText("Opted out via STOP")).toBeVisible();
  await expect(messagesOf(agent).getByText(optedOut)).toBeVisible();
  await expect(agent.getByRole("complementary", { name: "Contact" }).getByText("Opted out")).toBeVisible();

  await thread.getByRole("button", { name: "See proof" }).click();
  const proof = agent.getByRole("dialog", { name: `Consent of ${shown(customer)}` });
  await expect(proof.getByText("“STOP”").or(proof.locator("q", { hasText: "STOP" }))).toBeVisible();
  await expect(proof.getByText("a text from the contact")).toBeVisible();
  await expect(proof.getByText("+47 59 44 00 00")).toBeVisible();
  await agent.keyboard.press("Escape");
  await expect(proof).toBeHidden();

  await expect.poll(() => receivedBy(request, customer)).toEqual([optedOut]);
  await textFrom(request, customer, "stop");
  await textFrom(request, customer, "Stop.");
  await expect(messagesOf(agent).getByText("Stop.")).toBeVisible();

  await mobile.getByRole("button", { name: "START", exact: true }).click();
  await expect(composerOf(agent)).toBeVisible();
  await expect(composerOf(agent)).toHaveValue("Blue and");
  await expect(messagesOf(agent).getByText("Opted back in via START")).toBeVisible();
  await expect.poll(() => receivedBy(request, customer)).toEqual([optedOut, optedIn]);

  await composerOf(agent).fill("Blue and green");
  await agent.keyboard.press("Control+Enter");
  await expect.poll(() => receivedBy(request, customer)).toEqual([optedOut, optedIn, "Blue and green"]);
});

test("a note can be written to a contact who opted out, and a reply on its way is held", async ({
  desk,
  handset,
  request,
}) => {
  const customer = handset();
  await textFrom(request, customer, "Where is my table?");
  const agent = await desk("agent");
  await openConversation(agent, customer);
  await composerOf(agent).fill("On its way");
  await agent.keyboard.press("Control+Enter");
  await expect(messagesOf(agent).getByText(/Sending in \d s/)).toBeVisible();
  await textFrom(request, customer, "STOP");

  await expect(messagesOf(agent).getByText("Not sent: the contact opted out")).toBeVisible();
  await expect.poll(() => receivedBy(request, customer)).toEqual([optedOut]);
  await expect(rowOf(agent, customer)).toContainText("Opted out");

  await threadOf(agent, customer).getByRole("button", { name: "Write a note" }).click();
  await agent.getByRole("textbox", { name: /^Note about/ }).fill("Call them instead");
  await agent.getByRole("button", { name: "Add note" }).click();
  await expect(messagesOf(agent).getByRole("article").getByText("Call them instead")).toBeVisible();
});
