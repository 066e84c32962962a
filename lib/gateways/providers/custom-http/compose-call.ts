import type { SendField, SendMapping } from "#lib/contract/custom-http.ts";
import { withoutPlus } from "../addresses.ts";
import { reportUrlOf } from "../own-reference.ts";
import type { SendRequest } from "../provider.ts";

/** A call as it goes out. */
export type ComposedCall = {
  url: string;
  method: SendMapping["method"];
  headers: Record<string, string>;
  body?: string;
};

type Values = Record<SendField, string | string[]>;
const PLACE = /\{\{([^{}]*)\}\}/g;

/**
 * The call that offers a text to the gateway. Each of our fields is escaped for where it stands (URL, JSON, form), so
 * that no text can change the call.
 */
export function composeCall(request: SendRequest, mapping: SendMapping): ComposedCall {
  const values = valuesOf(request);
  const { body, contentType } = bodyOf(mapping, values);
  const given = Object.fromEntries(mapping.headers.map(({ name, value }) => [name.toLowerCase(), value]));
  return {
    url: mapping.url.replaceAll(PLACE, (_, name: string) =>
      encodeURIComponent(plain(values, name).toWellFormed()),
    ),
    method: mapping.method,
    headers: { accept: "application/json", ...(contentType && { "content-type": contentType }), ...given },
    ...(body === undefined ? {} : { body }),
  };
}

function valuesOf({
  messageId,
  from,
  to,
  text,
  encoding,
  media,
  expiresAt,
  ...request
}: SendRequest): Values {
  return {
    id: messageId,
    from: from.address,
    to,
    fromDigits: withoutPlus(from.address),
    toDigits: withoutPlus(to),
    text,
    encoding,
    media,
    expiresAt: expiresAt.toISOString(),
    reportUrl: reportUrlOf({ messageId, ...request } as SendRequest),
  };
}

function bodyOf({ body }: SendMapping, values: Values): { body?: string; contentType?: string } {
  switch (body.kind) {
    case "none":
      return {};
    case "json":
      return {
        body: JSON.stringify(filled(JSON.parse(body.template), values)),
        contentType: "application/json",
      };
    case "form": {
      const fields = body.fields.flatMap(({ name, value }) => formFields(name, value, values));
      return {
        body: new URLSearchParams(fields).toString(),
        contentType: "application/x-www-form-urlencoded",
      };
    }
  }
}

// Filled in after the template was read as JSON: a value stays one string, whatever it holds.
function filled(template: unknown, values: Values): unknown {
  if (typeof template === "string") return whole(template, values) ?? inserted(template, values);
  if (Array.isArray(template)) return template.map((one) => filled(one, values));
  if (typeof template !== "object" || template === null) return template;
  return Object.fromEntries(Object.entries(template).map(([name, value]) => [name, filled(value, values)]));
}

// "{{media}}" alone is the list itself; in a form, the field once for each.
function whole(template: string, values: Values): string[] | null {
  const value = valueOf(values, /^\s*\{\{([^{}]*)\}\}\s*$/.exec(template)?.[1] ?? "");
  return Array.isArray(value) ? value : null;
}

function formFields(name: string, value: string, values: Values): [string, string][] {
  const list = whole(value, values) ?? [inserted(value, values)];
  return list.map((one) => [name, one.toWellFormed()]);
}

function inserted(template: string, values: Values): string {
  return template.replaceAll(PLACE, (_, name: string) => plain(values, name));
}

function plain(values: Values, name: string): string {
  return [valueOf(values, name)].flat().join(",");
}

function valueOf(values: Values, name: string): string | string[] {
  return values[name.trim() as SendField] ?? "";
}
