import { z } from "zod";
import { deliveryReason } from "./delivery-reason.ts";

/**
 * How a gateway that nobody wrote an adapter for speaks HTTP: what an admin says of it in a form. A path leads into a
 * payload: "data.messages[0].text", "[*]" for each of a list, "$." from the top where the paths start at a list's item,
 * "=text" for what is always the same.
 */
const FORBIDDEN = /(^|[.[])(__proto__|constructor|prototype)([.[\]]|$)/;
const path = z
  .string({ error: "is missing" })
  .trim()
  .min(1, "must not be empty")
  .max(200, "is too long")
  .refine((text) => !FORBIDDEN.test(text), "is no path into a payload");
const optionalPath = z.preprocess(
  (given) => (given === "" || given === null ? undefined : given),
  path.optional(),
);

const headerName = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/, "must be the name of a header");
const headerValue = z
  .string()
  .max(4_000, "is too long")
  .regex(/^[\t\x20-\x7e]*$/, "may hold plain letters, digits and signs only");
const secret = z.string().min(8, "must have at least 8 characters").max(500, "is too long");

/** Where the fields of a webhook call stand. */
export const payloadFormat = z.enum(["json", "form", "query"], { error: "must be json, form or query" });

/** How the gateway proves that a call is its own; "none": the account's unguessable URL is the only secret. */
export const gatewayProof = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("none") }),
  z.object({ kind: z.literal("header"), header: headerName, secret }),
  z.object({
    kind: z.literal("hmac"),
    header: headerName,
    secret,
    algorithm: z.enum(["sha1", "sha256", "sha512"]).default("sha256"),
    encoding: z.enum(["hex", "base64"]).default("hex"),
    /** What stands before the signature in its header, like "sha256=". */
    prefix: z.string().max(50).default(""),
    /** What is signed: {body}, {url}, {method} and {header:name}, and what stands between them. */
    signed: z
      .string()
      .max(500, "is too long")
      .regex(
        /^(?:[^{}]|\{(?:body|url|method|header:[A-Za-z0-9-]+)\})*$/,
        "knows {body}, {url}, {method} and {header:name}",
      )
      .default("{body}"),
  }),
]);

export const textMapping = z
  .object({
    format: payloadFormat,
    /** Where several texts come in one call: the list that holds them. */
    list: optionalPath,
    id: optionalPath,
    from: path,
    to: path,
    text: path,
    media: optionalPath,
    sentAt: optionalPath,
    /** Where long texts come in parts that we must join. */
    part: z.object({ reference: path, number: path, total: path }).optional(),
    /** Whether bare digits are international numbers without their plus. */
    addPlus: z.boolean().default(true),
  })
  .refine(({ id, sentAt }) => id !== undefined || sentAt !== undefined, {
    path: ["id"],
    error: "map the text's id, or the time it was sent: else a text that is brought twice looks like two",
  });

/** The answer that the gateway takes for "stored". */
export const acknowledgementSetting = z
  .object({
    status: z
      .number()
      .int()
      .min(200, "must be from 200 to 299")
      .max(299, "must be from 200 to 299")
      .default(200),
    contentType: z
      .string()
      .regex(/^[\w.+-]+\/[\w.+-]+(; ?charset=[\w-]+)?$/, "must look like application/json")
      .default("application/json"),
    body: z.string().max(4_000, "is too long").default('{"status":"ok"}'),
  })
  .prefault({});

/** What we can put into a call, written {{so}}. */
export const sendFields = [
  "id",
  "from",
  "to",
  "fromDigits",
  "toDigits",
  "text",
  "encoding",
  "media",
  "expiresAt",
  "reportUrl",
] as const;
export type SendField = (typeof sendFields)[number];

const withFields = z
  .string()
  .max(20_000, "is too long")
  .superRefine((text, context) => {
    for (const [, name = ""] of text.matchAll(/\{\{([^{}]*)\}\}/g)) {
      if (!(sendFields as readonly string[]).includes(name.trim()))
        context.addIssue(`does not know {{${name}}}; it knows ${sendFields.join(", ")}`);
    }
  });
const statuses = z.array(z.string().regex(/^[1-5](xx|\d\d)$/, "must look like 200 or 2xx")).max(50);
const pair = z.object({ name: z.string().trim().min(1, "must not be empty").max(200), value: withFields });

export const sendMapping = z
  .object({
    url: withFields.regex(
      /^https?:\/\/[^\s{}/?#@]+([/?#]\S*)?$/,
      "must be an https URL, its host without {{fields}}",
    ),
    method: z.enum(["POST", "PUT", "GET"]).default("POST"),
    headers: z
      .array(z.object({ name: headerName, value: headerValue }))
      .max(30)
      .default([]),
    body: z
      .discriminatedUnion("kind", [
        z.object({ kind: z.literal("json"), template: withFields.refine(isJson, "is not JSON") }),
        z.object({ kind: z.literal("form"), fields: z.array(pair).min(1, "needs a field").max(100) }),
        z.object({ kind: z.literal("none") }),
      ])
      .default({ kind: "none" }),
    answer: z
      .object({
        accepted: statuses.min(1, "needs a status").default(["2xx"]),
        refused: statuses.default(["4xx"]),
        /** Refused for the moment: nothing was taken, and it is tried again. */
        retryable: statuses.default(["429"]),
        /** The message's id in the answer; left out: reports name our own. */
        id: optionalPath,
        /** Where an accepted status may still carry a refusal: where the answer says so, and what it says for yes. */
        success: z.object({ path, values: z.array(z.string()).min(1, "needs a value") }).optional(),
        /** The gateway's own code of a refusal. */
        code: optionalPath,
      })
      .prefault({}),
    timeoutMs: z.number().int().min(1_000).max(30_000).default(15_000),
  })
  .superRefine(({ url, method, body }, context) => {
    const written = url + JSON.stringify(body);
    if (method === "GET" && body.kind !== "none")
      context.addIssue({
        code: "custom",
        path: ["body"],
        message: "a GET has no body: put the fields into the URL",
      });
    const misses = (names: SendField[]) =>
      !names.some((name) => new RegExp(`\\{\\{\\s*${name}\\s*\\}\\}`).test(written));
    if (misses(["to", "toDigits"]))
      context.addIssue({
        code: "custom",
        path: ["body"],
        message: "says nowhere to whom: {{to}} or {{toDigits}}",
      });
    if (misses(["text"]))
      context.addIssue({ code: "custom", path: ["body"], message: "says nowhere what: {{text}}" });
  });

const reportedStatus = z.enum(["queued", "sent", "delivered", "undelivered", "failed", "expired", "unknown"]);

export const reportMapping = z.object({
  format: payloadFormat,
  list: optionalPath,
  /** The id that the gateway gave the text; our own comes in the report URL where {{reportUrl}} was sent. */
  id: optionalPath,
  /** Where the gateway echoes our {{id}}. */
  reference: optionalPath,
  status: path,
  code: optionalPath,
  /** What the gateway's words mean, capital letters or not; what is not listed is `unknown`. */
  meanings: z
    .array(
      z.object({
        value: z.string().trim().min(1, "must not be empty").max(200, "is too long"),
        status: reportedStatus,
        reason: deliveryReason.optional(),
      }),
    )
    .min(1, "needs a meaning")
    .max(200),
});

/** Everything that an account of a custom gateway keeps. */
export const customHttp = z
  .object({
    proof: gatewayProof,
    texts: textMapping,
    acknowledgement: acknowledgementSetting,
    send: sendMapping,
    reports: reportMapping.optional(),
  })
  .superRefine(({ proof, texts, reports }, context) => {
    if (proof.kind !== "hmac") return;
    const formats = [texts.format, reports?.format ?? texts.format];
    const needed = [
      formats.includes("query") ? "{url}" : null,
      formats.some((one) => one !== "query") ? "{body}" : null,
    ];
    for (const part of needed) {
      if (part !== null && !proof.signed.includes(part))
        context.addIssue({
          code: "custom",
          path: ["proof", "signed"],
          message: `must hold ${part}, or anybody can change it`,
        });
    }
  });

export type CustomHttp = z.infer<typeof customHttp>;
export type CustomHttpInput = z.input<typeof customHttp>;
export type PayloadFormat = z.infer<typeof payloadFormat>;
export type GatewayProof = z.infer<typeof gatewayProof>;
export type TextMapping = z.infer<typeof textMapping>;
export type ReportMapping = z.infer<typeof reportMapping>;
export type SendMapping = z.infer<typeof sendMapping>;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
