import { expect, ourNumber, test, textFrom } from "./fixtures.ts";

// Sweden has no quiet hours: these are of the range kept free there for fiction.
let used = 605;
const swede = () => `+46701740${used++}`;

test("a lead writes a broadcast, sees each person's text, sends it and watches what comes back", async ({
  desk,
  api,
  request,
}) => {
  const lead = await api("lead");
  const name = `Offers ${Date.now()}`;
  const list = (await (await lead.post("/api/v1/lists", { data: { name } })).json()) as { id: string };
  const [kari, ola, stopped] = [swede(), swede(), swede()];
  for (const [to, called] of [
    [kari, "Kari Åsen"],
    [ola, "Ola Li"],
    [stopped, "Per Moe"],
  ] as const)
    await lead.post(`/api/v1/lists/${list.id}/subscribers`, { data: { to, name: called, source: "shop" } });
  const page = await desk("lead", { path: "/broadcasts" });
  await page.getByRole("button", { name: "New broadcast" }).click();
  const dialog = page.getByRole("dialog", { name: "New broadcast" });
  await dialog.getByLabel("Name").fill(`Sale ${name}`);
  await dialog.getByLabel("To", { exact: true }).selectOption({ label: `${name} (3)` });
  await dialog.getByRole("button", { name: "Write it" }).click();
  await expect(page.getByRole("heading", { name: `Sale ${name}`, level: 1 })).toBeVisible();
  await page.getByLabel("Text", { exact: true }).fill("Hi {first name}, sofas are 20% off.");
  await expect(page.getByText("Saved")).toBeVisible();
  await expect(page.getByText("Hi Kari, sofas are 20% off.")).toBeVisible();
  await expect(page.getByText("Reply STOP to opt out.", { exact: false }).first()).toBeVisible();
  await page.getByRole("button", { name: "Next person" }).click();
  await expect(page.getByText("Hi Ola, sofas are 20% off.")).toBeVisible();

  await page.getByRole("button", { name: "Send", exact: true }).click();
  const sending = page.getByRole("dialog", { name: `Send Sale ${name}?` });
  await expect(sending.getByText("3 people get it: 3 segments in all.")).toBeVisible();
  // One of them opts out while the lead reads that.
  await textFrom(request, stopped, "STOP");
  await sending.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByText("2 of 2 have left")).toBeVisible({ timeout: 15_000 });
  const received = async (phone: string) =>
    (
      (await (await request.get(`/api/v1/simulator/handsets/${phone}/messages`)).json()) as {
        items: { text: string; from: string }[];
      }
    ).items.filter(({ text }) => text.includes("sofas"));
  expect(await received(kari)).toMatchObject([
    { from: ourNumber, text: "Hi Kari, sofas are 20% off.\nReply STOP to opt out." },
  ]);
  expect(await received(stopped)).toEqual([]);
  const people = page.getByRole("table", { name: "People" });
  await expect(people.getByRole("row")).toHaveCount(3);
  await expect(page.getByText("Done", { exact: true })).toBeVisible({ timeout: 15_000 });

  await textFrom(request, kari, "Which ones?");
  await textFrom(request, ola, "STOP");
  await page.reload();
  await expect(page.getByText("2 (100%)")).toBeVisible();
  await expect(page.getByText("1 (50%)")).toBeVisible();
  await people.getByRole("link", { name: "Kari Åsen" }).click();
  await expect(page.getByText("Which ones?").first()).toBeVisible();
});

test("one to many waits for a second person, who can see what goes out", async ({ desk, api }) => {
  const admin = await api("admin");
  const rule = (above: number | null) => admin.put("/api/v1/broadcast-approval", { data: { above } });
  await rule(0);
  const name = `Notice ${Date.now()}`;
  const list = (await (await admin.post("/api/v1/lists", { data: { name } })).json()) as { id: string };
  await admin.post(`/api/v1/lists/${list.id}/subscribers`, { data: { to: swede(), source: "shop" } });
  const numbers = (await (await admin.get("/api/v1/numbers")).json()) as {
    items: { id: string; address: string }[];
  };
  const numberId = numbers.items.find(({ address }) => address === ourNumber)?.id;
  const made = await admin.post("/api/v1/broadcasts", {
    data: { name, text: "We are closed on Monday", numberId, listId: list.id, purpose: "service" },
  });
  const { id } = (await made.json()) as { id: string };
  const mine = await desk("admin", { path: `/broadcasts/${id}` });
  await mine.getByRole("button", { name: "Send", exact: true }).click();
  await mine.getByRole("button", { name: "Ask for a yes" }).click();
  await expect(mine.getByText("Waits for a yes")).toBeVisible();
  await expect(mine.getByRole("button", { name: "Approve" })).toBeDisabled();
  await rule(500);
  const lead = await desk("lead", { path: `/broadcasts/${id}` });
  await expect(lead.getByText("We are closed on Monday")).toBeVisible();
  await lead.getByRole("button", { name: "Approve" }).click();
  await lead.getByRole("dialog").getByRole("button", { name: "Approve" }).click();
  await expect(lead.getByText("1 of 1 have left")).toBeVisible({ timeout: 15_000 });
});
