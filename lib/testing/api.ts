import { encode } from "next-auth/jwt";
import api from "#app/api/_routes/api.ts";
import type { Conversation } from "#lib/contract/conversation.ts";
import type { Message } from "#lib/contract/message.ts";
import type { Page } from "#lib/contract/page.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import type { Problem } from "#lib/contract/problem.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { env } from "#lib/platform/env.ts";
import { newId } from "#lib/platform/ids.ts";
import { LONG_NUMBER } from "./business.ts";

type Fields = Record<string, unknown>;
/** What a refused call says, beside what an answered one would. */
type Trouble = Partial<Pick<Problem, "code" | "detail" | "fields">>;

/** Posts one webhook call to an account; the body as it is, or as JSON. */
export async function postWebhook(
  accountKey: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return api.request(`/api/mo/${accountKey}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/** A text from a simulated handset, through the API's own door, with an id of its own unless one is given. */
export function text(from: string, words = "Hei", more: Fields = {}): Promise<Response> {
  return postWebhook("simulator", { id: newId(), from, to: LONG_NUMBER, text: words, ...more });
}

let handsets = 0;

/** A Norwegian mobile that no test used before. */
export function newHandset(): string {
  return `+4792${String(100_000 + ++handsets)}`;
}

/** The request headers of a member's browser on our own pages. */
export async function cookieOf(actor: Actor): Promise<Record<string, string>> {
  const token = { memberId: actor.id, sessionVersion: 1 };
  const cookie = `next-auth.session-token=${await encode({ token, maxAge: 600, secret: env().AUTH_SECRET })}`;
  return { cookie, origin: env().BASE_URL };
}

/** Calls /api/v1 as whoever the headers say. */
export function caller(as: Record<string, string>) {
  return async <Body>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await api.request(`/api/v1${path}`, {
      method,
      headers: { "content-type": "application/json", ...as, ...headers },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const answer = await response.text();
    return { status: response.status, body: (answer === "" ? null : JSON.parse(answer)) as Body & Trouble };
  };
}

/** A member at their desk: what the API answers to them. */
export async function deskOf(actor: Actor) {
  return openDesk(caller(await cookieOf(actor)));
}

/** A file of the API as a member gets it, as text. */
export async function fileFor(actor: Actor, path: string): Promise<string> {
  return (await api.request(`/api/v1${path}`, { headers: await cookieOf(actor) })).text();
}

/** A CSV file of the API as a member gets it: the answer, and its lines by cells (none of which may hold a comma). */
export async function csvFor(actor: Actor, path: string): Promise<{ answer: Response; rows: string[][] }> {
  const answer = await api.request(`/api/v1${path}`, { headers: await cookieOf(actor) });
  return { answer, rows: (await answer.text()).split("\r\n").map((line) => line.split(",")) };
}

/** The calls most tests make, typed, over any caller. */
export function openDesk(call: ReturnType<typeof caller>) {
  return {
    call,
    show: (id: string) => call<Conversation>("GET", `/conversations/${id}`),
    thread: (id: string, query = "") => call<Page<Message>>("GET", `/conversations/${id}/messages${query}`),
    list: (query = "") => call<Page<Conversation>>("GET", `/conversations${query}`),
    reply: (id: string, words: string, more: Fields = {}) =>
      call<Message>("POST", `/conversations/${id}/messages`, { text: words, ...more }),
  };
}

/** The id of the conversation with a sender, as the database has it. */
export async function conversationWith(value: string): Promise<string> {
  const rows = await readOnly().query<{ id: string }>(
    `select c.id from conversation c join address a on a.id = c.address_id where a.value = $1`,
    [value],
  );
  if (rows.length !== 1) throw new Error(`${rows.length} conversations, not one`);
  return rows[0]?.id ?? "";
}

export type Line = {
  seq: number;
  direction: string;
  kind: string;
  text: string;
  status: string;
  author: string;
  activity: { type: string } | null;
};

/** Everything in the conversation with a sender, oldest first, as the database has it. */
export function linesOf(value: string): Promise<Line[]> {
  return readOnly().query<Line>(
    `select m.seq, m.direction, m.kind, m.text, m.status, m.author_kind as author, m.activity
       from message m join conversation c on c.id = m.conversation_id join address a on a.id = c.address_id
      where a.value = $1 order by m.seq`,
    [value],
  );
}
