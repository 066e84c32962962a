import { createServer } from "node:http";
import { Webhook } from "standardwebhooks";
import { expect, test, textFrom } from "./fixtures.ts";

test("an admin tells another system of texts, sees what failed and why, and sends it again", async ({
  desk,
  handset,
  request,
}, { config }) => {
  const port = Number(config.metadata.hookPort);
  const heard: { headers: Record<string, string>; body: string }[] = [];
  let status = 500;
  const server = createServer((incoming, answer) => {
    let body = "";
    incoming.on("data", (chunk) => (body += String(chunk)));
    incoming.on("end", () => {
      heard.push({ headers: incoming.headers as Record<string, string>, body });
      answer.writeHead(status).end("we are closed");
    });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));

  const admin = await desk("admin", { path: "/settings/webhooks" });
  await admin.getByRole("button", { name: "New webhook" }).click();
  const form = admin.getByRole("dialog", { name: "New webhook" });
  await form.getByLabel("Name").fill("Warehouse");
  await form.getByLabel("Address").fill(`http://127.0.0.1:${port}/texts`);
  await expect(form.getByRole("checkbox", { name: "a text that came" })).toBeChecked();
  await form.getByRole("button", { name: "Make it" }).click();
  const secret = await admin.getByRole("dialog").getByLabel("Secret").inputValue();
  await admin.getByRole("button", { name: "Done" }).click();

  await expect(admin.getByRole("cell", { name: "a text that came" })).toBeVisible();

  const words = `Where is ${handset()}?`;
  await textFrom(request, handset(), words);
  await expect.poll(() => heard.some(({ body }) => body.includes(words))).toBe(true);
  await expect(admin.getByText(/^Failing since/)).toBeVisible();
  await admin.getByRole("link", { name: "Warehouse" }).click();
  const log = admin.getByRole("table");
  // Others text meanwhile: what came just now has not been tried yet.
  await log.getByRole("row").filter({ hasText: "500" }).first().getByRole("button", { name: "Show" }).click();
  await expect(admin.getByRole("dialog").getByText("we are closed").first()).toBeVisible();
  await admin.keyboard.press("Escape");

  // Mended over there and switched on anew, it gets what waits at once, with the id it had.
  status = 200;
  await admin.goto("/settings/webhooks");
  const menu = admin.getByRole("button", { name: "More for Warehouse" });
  await menu.click();
  await admin.getByRole("menuitem", { name: "Switch off" }).click();
  await expect(admin.getByText("Off", { exact: true })).toBeVisible();
  await menu.click();
  await admin.getByRole("menuitem", { name: "Switch on" }).click();
  await admin.getByRole("link", { name: "Warehouse" }).click();
  await expect(log.getByText("Arrived").first()).toBeVisible();
  const ours = heard.filter(({ body }) => body.includes(words));
  expect(new Set(ours.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  const last = ours.at(-1);
  expect(new Webhook(secret).verify(last?.body ?? "", last?.headers ?? {})).toMatchObject({
    type: "message.received",
    data: { message: { text: words } },
  });
  const before = ours.length;
  await log
    .getByRole("row")
    .filter({ hasText: "Arrived" })
    .first()
    .getByRole("button", { name: "Send again" })
    .click();
  await expect.poll(() => heard.length).toBeGreaterThan(before);
  server.close();
  server.closeAllConnections();
});
