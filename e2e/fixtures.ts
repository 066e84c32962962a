import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { test as base, expect } from "@playwright/test";
import type { APIRequestContext, APIResponse, BrowserContext, Locator, Page } from "@playwright/test";
import { parsePhoneNumberFromString } from "libphonenumber-js/min";

export { expect };

/** The demo's three visitors by role, or any member by e-mail. */
export type Who = "agent" | "lead" | "admin" | `${string}@demo.twoway`;
export type Size = { width: number; height: number };

export const wide: Size = { width: 1440, height: 900 };
export const small: Size = { width: 390, height: 844 };
export const ourNumber = "+4759440000";

type Fixtures = {
  /** A signed-in member's inbox in a browser of their own. */
  desk: (who: Who, options?: { path?: string; size?: Size }) => Promise<Page>;
  /** The demo phone in a browser of its own. */
  phone: (handset: string) => Promise<Page>;
  /** The API as a signed-in member's page uses it. */
  api: (who: Who) => Promise<APIRequestContext>;
  /** A handset that no other test uses; with an ending, one that the simulator treats specially. */
  handset: (ending?: "0001" | "0002" | "0003" | "0004" | "0005") => string;
};

let made = 0;
const special = new Map<string, number>();

export const test = base.extend<Fixtures>({
  desk: async ({ browser }, use) => {
    const open: BrowserContext[] = [];
    await use(async (who, { path = "/inbox", size = wide } = {}) => {
      const context = await browser.newContext({ viewport: size });
      open.push(context);
      const page = await context.newPage();
      await signIn(page, who);
      await page.goto(path);
      return page;
    });
    await Promise.all(open.map((context) => context.close()));
  },
  phone: async ({ browser }, use) => {
    const open: BrowserContext[] = [];
    await use(async (handset) => {
      const context = await browser.newContext({ viewport: small });
      open.push(context);
      return openPhone(context, handset);
    });
    await Promise.all(open.map((context) => context.close()));
  },
  api: async ({ playwright, baseURL }, use) => {
    const open: APIRequestContext[] = [];
    await use(async (who) => {
      // As a page's own script would call: the API refuses cookies that come from elsewhere.
      const request = await playwright.request.newContext({
        baseURL,
        extraHTTPHeaders: { origin: baseURL ?? "" },
      });
      open.push(request);
      await startSession(request, who);
      return request;
    });
    await Promise.all(open.map((request) => request.dispose()));
  },
  handset: async ({ baseURL: _ }, use, { workerIndex }) => {
    // The range the Irish regulator keeps free for fiction: +353 20 910 0000 to 919 9999.
    await use((ending) => {
      if (ending) return `+3532091${(workerIndex * 3 + nextOf(ending)) % 10}${ending}`;
      made += 1;
      return `+3532091${workerIndex % 10}${1000 + Math.floor(workerIndex / 10) * 200 + made}`;
    });
  },
});

// There are only ten handsets of an ending: three for each worker, of which each failure starts a new one.
function nextOf(ending: string): number {
  const count = special.get(ending) ?? 0;
  special.set(ending, count + 1);
  return count;
}

/** Gives the page's browser the session of a member; the page itself stays where it is. */
export async function signIn(page: Page, who: Who): Promise<void> {
  await startSession(page.context().request, who);
}

/** Opens the demo phone as the handset with this number. */
export async function openPhone(context: BrowserContext, handset: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto("/phone");
  const own = page.getByLabel("This phone’s number");
  await own.fill(handset);
  await own.press("Enter");
  await expect(own).toHaveValue(shown(handset));
  return page;
}

let texts = 0;

/** A text from a handset, as the provider would hand it to us. */
export async function textFrom(
  request: APIRequestContext,
  handset: string,
  text: string,
  to = ourNumber,
  media: string[] = [],
): Promise<void> {
  texts += 1;
  const id = `e2e-${process.pid}-${texts}`;
  const answer = await request.post("/api/mo/simulator", { data: { id, from: handset, to, text, media } });
  expect(answer.status()).toBe(200);
}

/** What the handset has really received, oldest first. */
export async function receivedBy(request: APIRequestContext, handset: string): Promise<string[]> {
  const path = `/api/v1/simulator/handsets/${encodeURIComponent(handset)}/messages`;
  const { items } = await body<{ items: { text: string }[] }>(await request.get(path));
  return items.map(({ text }) => text);
}

/** A new API key, made as an admin makes one: on the command line beside the running server. */
export async function apiKey(role: "agent" | "lead" | "admin", ...teams: string[]): Promise<string> {
  const root = join(import.meta.dirname, "..");
  const words = [
    "api-key",
    "create",
    "--name",
    "e2e",
    "--role",
    role,
    ...teams.flatMap((t) => ["--team", t]),
  ];
  const { stdout } = await promisify(execFile)(
    join(root, "node_modules", ".bin", "node"),
    ["lib/cli/twoway.ts", ...words],
    { cwd: root, env: serverEnvironment() },
  );
  return stdout.trim();
}

/** The conversation of a handset with our number, as this asker sees it; undefined when they do not. */
export async function conversationOf(asker: APIRequestContext, handset: string): Promise<Found | undefined> {
  const query = new URLSearchParams({ q: handset, status: "all" });
  const { items } = await body<{ items: Found[] }>(await asker.get(`/api/v1/conversations?${query}`));
  return items.find(({ contact }) => contact.address === handset);
}

export type Found = {
  id: string;
  status: string;
  unread: number;
  lastSeq: number;
  assignee: { id: string; name: string } | null;
  contact: { id: string; address: string };
};

/** The row of a handset in the list. */
export function rowOf(page: Page, handset: string): Locator {
  return page
    .getByRole("region", { name: "Conversations" })
    .getByRole("link")
    .filter({ hasText: shown(handset) });
}

/** The open conversation with a handset. */
export function threadOf(page: Page, handset: string): Locator {
  return page.getByRole("region", { name: `Conversation with ${shown(handset)}` });
}

/** Texts, notes and event lines of the open conversation. */
export function messagesOf(page: Page): Locator {
  return page.getByRole("log", { name: "Messages" });
}

export function composerOf(page: Page): Locator {
  return page.getByRole("textbox", { name: /^Reply to/ });
}

/** The button that says whose the open conversation is; null: nobody's. */
export function ownerOf(page: Page, name: string | null): Locator {
  const words = name === null ? /Nobody has it yet$/ : new RegExp(`assigned to ${name}\\. Change$`, "i");
  return page.getByRole("region", { name: /^Conversation with/ }).getByRole("button", { name: words });
}

/** Gives the contacts behind these handsets a name that begins with their number. */
export async function callThem(asker: APIRequestContext, name: string, ...handsets: string[]): Promise<void> {
  for (const handset of handsets) {
    const contact = (await conversationOf(asker, handset))?.contact.id ?? "";
    await body(
      await asker.patch(`/api/v1/contacts/${contact}`, { data: { name: `${shown(handset)} ${name}` } }),
    );
  }
}

/** Opens the conversation of a handset from the list. */
export async function openConversation(page: Page, handset: string): Promise<void> {
  await rowOf(page, handset).click();
  await expect(threadOf(page, handset)).toBeVisible();
  // Away from the list: under the pointer its order stands still.
  await page.mouse.move(700, 300);
}

/** A number as screens show it. */
export function shown(handset: string): string {
  return parsePhoneNumberFromString(handset)?.formatInternational() ?? handset;
}

export async function body<Body>(response: APIResponse): Promise<Body> {
  expect(response.ok(), `${response.url()} answered ${response.status()}`).toBe(true);
  return (await response.json()) as Body;
}

async function startSession(request: APIRequestContext, who: Who): Promise<void> {
  const { csrfToken } = await body<{ csrfToken: string }>(await request.get("/api/auth/csrf"));
  const email = who.includes("@") ? who : `${who}@demo.twoway`;
  const password = serverEnvironment().DEMO_PASSWORD ?? "";
  const form = { email, password, csrfToken, json: "true" };
  const { url } = await body<{ url: string }>(await request.post("/api/auth/callback/password", { form }));
  expect(url).not.toContain("error");
}

/** The environment that playwright.config.ts gave the server, for what must agree with it. */
function serverEnvironment(): NodeJS.ProcessEnv {
  // eslint-disable-next-line no-restricted-syntax -- the tests are no part of the program that lib/platform/env.ts configures
  const { E2E_DATA_DIR, E2E_PORT, ...given } = process.env;
  return { ...given, DATA_DIR: E2E_DATA_DIR, PORT: E2E_PORT, DEMO: "1", DATABASE_URL: "", REDIS_URL: "" };
}
