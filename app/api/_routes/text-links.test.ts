import { decode } from "fast-png";
import jsQR from "jsqr";
import { beforeAll, expect, test } from "vitest";
import { addMember, addNumber, createBusiness } from "#lib/testing/business.ts";
import { cookieOf, deskOf } from "#lib/testing/api.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import type { TextLink } from "#lib/contract/text-link.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { env } from "#lib/platform/env.ts";
import { newId } from "#lib/platform/ids.ts";
import { findOpenLink } from "#lib/domain/numbers/text-links/find-text-link.ts";
import api from "./api.ts";

let business: Awaited<ReturnType<typeof createBusiness>>;
let admin: Awaited<ReturnType<typeof deskOf>>;
let cookie: Record<string, string>;

beforeAll(async () => {
  await createTestDatabase();
  business = await createBusiness();
  const member = await addMember({ role: "admin" });
  [admin, cookie] = [await deskOf(member), await cookieOf(member)];
});

const make = (text: string, numberId = business.longNumber) =>
  admin.call<TextLink>("PUT", `/numbers/${numberId}/text-link`, { text });

async function picture(id: string, file: string): Promise<Response> {
  return api.request(`/api/v1/text-links/${id}/${file}`, { headers: cookie });
}

/** What a scanner that is not ours reads in a PNG. */
async function scan(response: Response): Promise<string | undefined> {
  const { width, height, data, channels } = decode(await response.arrayBuffer());
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    const grey = data[at * channels] ?? 0;
    pixels.set([grey, grey, grey, 255], at * 4);
  }
  return jsQR(pixels, width, height)?.data;
}

test("the same number and text give the same link; its code is what its pictures hold", async () => {
  const { body } = await make(" DELIVERY ");
  expect(body).toMatchObject({ text: "DELIVERY", addressText: "+47 59 44 00 00" });
  expect(body.url).toMatch(new RegExp(`^${env().BASE_URL}/t/[\\w-]{11}$`));
  expect((await make("DELIVERY")).body).toEqual(body);
  expect((await make("Delivery")).body.url).not.toBe(body.url);

  const png = await picture(body.id, "qr.png");
  expect(png.headers.get("content-type")).toBe("image/png");
  expect(png.headers.get("content-disposition")).toContain("text-4759440000.png");
  expect(await scan(png)).toBe(body.url);
});

test.each(["RETUR", "Hvor er “sofaen”? 🛋 50 % & <b>mer</b>: nå", "x".repeat(160)])(
  "a code without our page holds the text itself: %s",
  async (text) => {
    const { body } = await make(text);
    expect(await scan(await picture(body.id, "qr.png?form=text"))).toBe(`SMSTO:+4759440000:${text}`);
  },
);

test("the SVG is a picture of its own, without a script", async () => {
  const { body } = await make("SVG");
  const svg = await picture(body.id, "qr.svg");
  expect(svg.headers.get("content-type")).toMatch(/^image\/svg\+xml/);
  expect(await svg.text()).toMatch(
    /^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]*>(?!.*<script).*<\/svg>$/s,
  );
});

test("a link is open to everyone until its number retires, and no other address is", async () => {
  const numberId = await addNumber({ address: "+4759440009", accountId: business.accountId });
  const { body } = await make("HI", numberId);
  const code = body.url.split("/").at(-1) ?? "";
  expect(await findOpenLink(code)).toMatchObject({ address: "+4759440009", text: "HI" });
  await readOnly().query(`update number set status = 'retired' where id = $1`, [numberId]);
  expect(await findOpenLink(code)).toBeNull();
  expect((await make("HI", numberId)).status).toBe(409);
  expect(await findOpenLink("https://example.com")).toBeNull();
});

test("what cannot be texted is refused with the reason", async () => {
  const name = await addNumber({ address: "Halden", kind: "alphanumeric", accountId: business.accountId });
  expect((await make("HI", name)).body.detail).toBe("Nobody can text a name.");
  await readOnly().query(`update number set keyword_prefix = 'acme' where id = $1`, [business.shortCode]);
  expect((await make("HELP", business.shortCode)).body.fields?.text).toBe(
    "Texts to this number begin with ACME.",
  );
  expect((await make("Acme help", business.shortCode)).status).toBe(200);
  for (const text of ["", "  ", "a\nb", "a\u0000", "x".repeat(161)])
    expect((await make(text)).status).toBe(422);
  expect((await make("HI", newId())).status).toBe(404);
});

test("only admins make links and draw codes", async () => {
  const agent = await addMember();
  const { body } = await make("MINE");
  const desk = await deskOf(agent);
  expect((await desk.call("PUT", `/numbers/${business.longNumber}/text-link`, { text: "X" })).status).toBe(
    403,
  );
  const as = { headers: await cookieOf(agent) };
  expect((await api.request(`/api/v1/text-links/${body.id}/qr.png`, as)).status).toBe(403);
  expect((await picture(newId(), "qr.png")).status).toBe(404);
});
