import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { z } from "zod";
import type { Page } from "#lib/contract/page.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { problem } from "#lib/contract/problem.ts";
import { findActor } from "#lib/domain/team/find-actor.ts";
import { env } from "#lib/platform/env.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { MAX_MEDIA_BYTES } from "#lib/contract/media-types.ts";
import { withRequestId } from "#lib/platform/request-id.ts";
import { fileAnswer, fileBody, fileSchema } from "./file-schema.ts";
import { holdKeyRate } from "./hold-key-rate.ts";
import { readBytes, readJson } from "./read-body.ts";
import { requestIdOf } from "./request-id-of.ts";

type Method = "get" | "post" | "put" | "patch" | "delete";

/**
 * Who may knock: `actor`, a signed-in member or an API key (the verb decides the rest); `demo`, anyone while DEMO=1;
 * `secret`, whoever brings what the verb asks for as `bearer`.
 */
type Guard = "actor" | "demo" | "secret";

type Definition<Query extends z.ZodType, Body extends z.ZodType, Answer extends z.ZodType> = {
  method: Method;
  path: string;
  summary: string;
  guard?: Guard;
  query?: Query;
  body?: Body;
  answer: Answer;
  status?: 200 | 201 | 202 | 204;
  /** For an answer that is no JSON: the handler gives the response itself. */
  contentType?: string;
};

type Call<Query, Body> = {
  actor: Actor;
  param: (name: string) => string;
  query: Query;
  body: Body;
  /** What came as `Authorization: Bearer …`, for guard `secret`. */
  bearer: string;
  context: Context;
};

/** What a handler may return besides the body: another success status (a repeated POST is 200, not 201). */
export type Reply<Answer> = { body: Answer; status: 200 | 201 | 202 };

/** Every endpoint with its guard, so that a test can walk them all. */
export const endpoints: { method: Method; path: string; guard: Guard }[] = [];

const maxJsonBytes = 1024 * 1024;

/**
 * Adds one endpoint: guards the door, checks query and body against the schemas that also make the OpenAPI document,
 * calls one domain function, answers. `path` is written as `/conversations/{id}` below /api/v1. A file goes in as the
 * bare body (`fileBody`) and comes out as a Response (`fileAnswer`).
 */
export function endpoint<Query extends z.ZodType, Body extends z.ZodType, Answer extends z.ZodType>(
  app: OpenAPIHono,
  definition: Definition<Query, Body, Answer>,
  handle: (
    call: Call<z.output<Query>, z.output<Body>>,
  ) => Promise<z.input<Answer> | Reply<z.input<Answer>> | Response> | z.input<Answer> | Response,
): void {
  const { method, path, guard = "actor", status = 200 } = definition;
  endpoints.push({ method, path, guard });
  app.openAPIRegistry.registerPath(documented(definition));
  app.on(method.toUpperCase(), path.replaceAll(/\{(\w+)\}/g, ":$1"), async (context) => {
    const actor = await admit(guard, context);
    const query = check(definition.query, context.req.query(), "query") as z.output<Query>;
    const given = definition.body ? await readGiven(definition.body, context.req.raw) : undefined;
    const body = check(definition.body, given, "body") as z.output<Body>;
    const param = (name: string) => context.req.param(name) ?? "";
    const call = { actor, param, query, body, bearer: bearerOf(context), context };
    const result = await withRequestId(requestIdOf(context), () => handle(call));
    if (result instanceof Response) return result;
    if (isReply(result)) return context.json(result.body as object, result.status);
    return status === 204 ? context.body(null, 204) : context.json(result as object, status);
  });
}

/** Marks a body with its own success status. */
export function reply<Answer>(body: Answer, status: Reply<Answer>["status"]): Reply<Answer> {
  return Object.assign(Object.create(replyMark) as object, { body, status });
}

/** A list that is short by its nature, on one page. */
export function allOf<Item>(items: Item[]): Page<Item> {
  return { items, nextCursor: null };
}

/** The answer of what has none (204), once it is done. */
export async function done(change: Promise<unknown>): Promise<null> {
  await change;
  return null;
}

const replyMark = {};

function isReply(value: unknown): value is Reply<unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === replyMark;
}

// Endpoints without a member get an actor that may see nothing.
const nobody: Actor = {
  kind: "key",
  id: "",
  name: "",
  role: "agent",
  teamIds: [],
  leadTeamIds: [],
  numberIds: [],
};

async function admit(guard: Guard, context: Context): Promise<Actor> {
  if (guard === "demo" && !env().DEMO) throw notFound("address");
  if (guard === "secret" && bearerOf(context) === "")
    throw new AppError("bad-signature", "The secret is missing: Authorization: Bearer …");
  if (guard !== "actor") return nobody;
  const actor = await findActor(context.req.raw.headers, context.req.method);
  if (!actor) throw new AppError("not-signed-in", "Sign in, or send an API key: Authorization: Bearer …");
  holdKeyRate(actor, context);
  return actor;
}

function bearerOf(context: Context): string {
  return /^Bearer (.+)$/.exec(context.req.header("authorization") ?? "")?.[1] ?? "";
}

function readGiven(body: z.ZodType, request: Request): Promise<unknown> {
  return body === fileBody ? readBytes(request, MAX_MEDIA_BYTES) : readJson(request, maxJsonBytes);
}

function check(schema: z.ZodType | undefined, given: unknown, where: string): unknown {
  if (!schema) return undefined;
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const fields = Object.fromEntries(
    result.error.issues.map((issue) => [issue.path.join(".") || where, issue.message]),
  );
  throw new AppError(
    "invalid",
    Object.entries(fields)
      .map(([name, what]) => `${name}: ${what}`)
      .join("; "),
    { fields },
  );
}

// Described once, in openapi-document.ts.
const problemRef = { $ref: "#/components/responses/Problem" };
const signedIn: Record<string, string[]>[] = [{ key: [] }, { session: [] }];

function documented(definition: Definition<z.ZodType, z.ZodType, z.ZodType>) {
  const { method, path, summary, guard = "actor", query, body, answer, status = 200 } = definition;
  const { contentType = "application/json" } = definition;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
  const params = z.object(Object.fromEntries(names.map((name) => [name, z.string()])));
  const failure = {
    description: "What went wrong",
    content: { "application/problem+json": { schema: problem } },
  };
  const tooMany = {
    description: "The API key made too many requests: try again after Retry-After seconds",
    headers: z.object({ "Retry-After": z.string() }),
    content: failure.content,
  };
  const success =
    status === 204
      ? { description: "Done" }
      : { description: "Done", content: contentOf(answer, contentType) };
  return {
    method,
    // Below /api/v1, which the document gets where the nouns are mounted.
    path,
    operationId: operationId(method, path),
    tags: [path.split("/")[1] ?? ""],
    summary,
    security: guard === "actor" ? signedIn : guard === "secret" ? [{ key: [] }] : [],
    request: {
      ...(names.length > 0 ? { params } : {}),
      ...(query instanceof z.ZodObject ? { query } : {}),
      ...(body ? { body: { content: contentOf(body) } } : {}),
    },
    responses: {
      [status]: success,
      ...(guard === "demo" ? {} : { 401: problemRef }),
      ...(names.length > 0 ? { 404: problemRef } : {}),
      ...((body ?? query) ? { 422: problemRef } : {}),
      ...(guard === "actor" ? { 429: tooMany } : {}),
      default: failure,
    },
  };
}

/** A name for an operation that stays as long as its path does: `GET /messages/{id}/delivery` is `getMessagesIdDelivery`. */
function operationId(method: Method, path: string): string {
  const words = path.split(/[^a-zA-Z0-9]+/).filter((word) => word !== "");
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

function contentOf(schema: z.ZodType, contentType = "application/json") {
  const isFile = schema === fileBody || schema === fileAnswer;
  return isFile ? { "application/octet-stream": { schema: fileSchema } } : { [contentType]: { schema } };
}
