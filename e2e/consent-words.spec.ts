import { check } from "./accessibility.ts";
import {
  composerOf,
  expect,
  messagesOf,
  openConversation,
  receivedBy,
  test,
  textFrom,
  threadOf,
} from "./fixtures.ts";

test("a Norwegian STOPP locks the composer and is confirmed in Norwegian", async ({
  desk,
  handset,
  request,
}) => {
  const customer = handset();
  await textFrom(request, customer, "Hei");
  const agent = await desk("agent");
  await openConversation(agent, customer);
  await expect(composerOf(agent)).toBeVisible();
  await textFrom(request, customer, "Stopp!");
  await expect(composerOf(agent)).toBeHidden();
  await expect(messagesOf(agent).getByText("Opted out via Stopp!")).toBeVisible();
  await expect
    .poll(() => receivedBy(request, customer))
    .toEqual([
      "Halden Home: du er meldt av og får ingen flere meldinger fra oss. Send START for å få dem igjen.",
    ]);
});

test("a wish in free words waits for a member: dismissed it was none, one click opts out", async ({
  desk,
  handset,
  request,
}) => {
  const customer = handset();
  await textFrom(request, customer, "Leave me alone with these fabrics, please stop");
  const agent = await desk("agent");
  await openConversation(agent, customer);
  const thread = threadOf(agent, customer);
  const strip = thread.getByRole("status").filter({ hasText: "This looks like a wish to opt out." });
  await expect(strip).toBeVisible();
  await expect(composerOf(agent)).toBeVisible();
  await strip.getByRole("button", { name: "Dismiss" }).click();
  await expect(strip).toBeHidden();
  await expect(messagesOf(agent).getByText(/saw no wish to opt out/)).toBeVisible();

  await textFrom(request, customer, "please stop texting me");
  await expect(strip).toBeVisible();
  await strip.getByRole("button", { name: "Opt out" }).click();
  await expect(composerOf(agent)).toBeHidden();
  await expect
    .poll(() => receivedBy(request, customer))
    .toEqual([
      "Halden Home: you are opted out and will get no more texts from us. Text START to get them again.",
    ]);
  await thread.getByRole("button", { name: "See proof" }).click();
  const proof = agent.getByRole("dialog", { name: /^Consent of/ });
  await expect(proof.locator("q", { hasText: "please stop texting me" })).toBeVisible();
  const download = agent.waitForEvent("download");
  await proof.getByRole("link", { name: "Download as CSV" }).click();
  expect((await download).suggestedFilename()).toBe("consent.csv");
});

test("an admin sets words and confirmations, and takes the ledger away", async ({
  desk,
  handset,
  request,
}) => {
  const admin = await desk("admin", { path: "/settings/consent" });
  const optOut = admin.getByRole("region", { name: "Opt-out words" });
  await expect(optOut.getByText("STOPP", { exact: true }).first()).toBeVisible();
  await expect(optOut.getByRole("button", { name: "Remove STOP", exact: true })).toHaveCount(0);
  const word = `FERDIG${Date.now() % 100_000}`;
  await optOut.getByRole("textbox", { name: "New opt-out word" }).fill("help");
  await optOut.getByRole("button", { name: "Add" }).click();
  await expect(admin.getByRole("alert").filter({ hasText: "“HELP” is a help word already" })).toBeVisible();
  await optOut.getByRole("textbox", { name: "New opt-out word" }).fill(word);
  await optOut.getByRole("combobox", { name: "Answered in" }).selectOption("nb");
  await optOut.getByRole("button", { name: "Add" }).click();
  await expect(optOut.getByRole("button", { name: `Remove ${word}` })).toBeVisible();

  const customer = handset();
  await expect
    .poll(async () => {
      await textFrom(request, customer, word);
      return receivedBy(request, customer);
    })
    .toEqual([expect.stringContaining("du er meldt av")]);
  await optOut.getByRole("button", { name: `Remove ${word}` }).click();
  await expect(optOut.getByRole("button", { name: `Remove ${word}` })).toHaveCount(0);

  await admin.getByRole("combobox", { name: "Language" }).selectOption("sv");
  const text = admin.getByRole("textbox", { name: "After opting out" });
  const standard = await text.inputValue();
  await text.fill("{organisation}: hej då.");
  const form = admin.locator("form").filter({ has: text });
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form.getByText(/Say how to get texts again/)).toBeVisible();
  await text.fill("{organisation}: hej då. Skicka START om du ångrar dig.");
  await expect(form.getByText(/1 segment/).first()).toBeVisible();
  await form.getByRole("button", { name: "Save" }).click();
  await form.getByRole("button", { name: "Use the standard text" }).click();
  await expect(text).toHaveValue(standard);

  await check(admin, "the consent of a number");
  const download = admin.waitForEvent("download");
  await admin.getByRole("link", { name: "Export the ledger" }).click();
  expect((await download).suggestedFilename()).toBe("consent-entries.csv");
});
