import { z } from "zod";
import { isIP } from "node:net";
import { env, nodeEnv } from "#lib/platform/env.ts";
import ipaddr from "ipaddr.js";
import type { CredentialField } from "../provider.ts";

const notGiven = (value: unknown) => (value === "" ? undefined : value);
const switched = (preset: boolean) =>
  z.preprocess(
    (given) =>
      given === "true" || given === "1" ? true : given === "false" || given === "0" ? false : notGiven(given),
    z.boolean().default(preset),
  );
const count = (most: number, preset: number) =>
  z.preprocess(notGiven, z.coerce.number().int().min(1).max(most).default(preset));

/** What an SMPP bind needs. SMSCs lie in private networks more often than not, so those are no fault here. */
export const smppCredentials = z.object({
  host: z
    .string()
    .trim()
    .min(1)
    .max(253)
    .regex(/^[A-Za-z0-9.:-]+$/, "must be a name or an address, without port")
    .refine((host) => !isOfThisMachine(host), "must not be this machine"),
  port: z.coerce.number().int().min(1).max(65_535),
  tls: switched(true),
  caCertificate: z.preprocess(notGiven, z.string().max(20_000).transform(asPem).optional()),
  systemId: z.string().min(1).max(15, "has at most 15 characters"),
  // SMPP 3.4 allows 8 characters; many SMSCs take more.
  password: z.string().max(64),
  systemType: z.preprocess(notGiven, z.string().max(12, "has at most 12 characters").default("")),
  bind: z.enum(["transceiver", "transmitter-receiver"]).default("transceiver"),
  alphabet: z.enum(["gsm", "gsm-packed", "latin-1", "ascii"]).default("gsm"),
  longTexts: z.enum(["udh", "sar", "payload"]).default("udh"),
  receiptIds: z.enum(["same", "hex-to-decimal", "decimal-to-hex"]).default("same"),
  shortCodeTon: z.preprocess(notGiven, z.coerce.number().int().min(0).max(6).default(3)),
  window: count(1_000, 10),
  enquireSeconds: count(600, 30),
  timeoutMs: z.number().int().positive().max(60_000).default(20_000),
});

export type SmppCredentials = z.infer<typeof smppCredentials>;

export const smppFields: readonly CredentialField[] = [
  {
    name: "host",
    label: "Host",
    kind: "text",
    required: true,
    hint: "As your provider's sheet for SMPP says",
  },
  { name: "port", label: "Port", kind: "text", required: true, hint: "Often 2775, with TLS 3550" },
  {
    name: "tls",
    label: "TLS",
    kind: "choice",
    required: false,
    choices: [
      { value: "true", label: "TLS, their certificate checked" },
      { value: "false", label: "None: within a private network only" },
    ],
  },
  {
    name: "caCertificate",
    label: "CA certificate",
    kind: "text",
    required: false,
    hint: "PEM; only where theirs is not from a public authority",
  },
  { name: "systemId", label: "system_id", kind: "text", required: true },
  { name: "password", label: "password", kind: "secret", required: true },
  { name: "systemType", label: "system_type", kind: "text", required: false, hint: "Empty with most" },
  {
    name: "bind",
    label: "Bind",
    kind: "choice",
    required: false,
    choices: [
      { value: "transceiver", label: "Transceiver" },
      { value: "transmitter-receiver", label: "Transmitter and receiver" },
    ],
  },
  {
    name: "alphabet",
    label: "Default alphabet (data_coding 0)",
    kind: "choice",
    required: false,
    hint: "Ask them where æ, ø or @ arrive as other letters",
    choices: [
      { value: "gsm", label: "GSM 7-bit, one a byte" },
      { value: "gsm-packed", label: "GSM 7-bit, packed" },
      { value: "latin-1", label: "Latin-1" },
      { value: "ascii", label: "ASCII" },
    ],
  },
  {
    name: "longTexts",
    label: "Long texts",
    kind: "choice",
    required: false,
    choices: [
      { value: "udh", label: "Parts with a user data header" },
      { value: "sar", label: "Parts with sar parameters" },
      { value: "payload", label: "One message_payload" },
    ],
  },
  {
    name: "receiptIds",
    label: "Ids in delivery receipts",
    kind: "choice",
    required: false,
    hint: "Where texts arrive and stay without a report",
    choices: [
      { value: "same", label: "As in the answer to submit_sm" },
      { value: "hex-to-decimal", label: "Decimal, the answer's are hexadecimal" },
      { value: "decimal-to-hex", label: "Hexadecimal, the answer's are decimal" },
    ],
  },
  {
    name: "shortCodeTon",
    label: "TON of short codes",
    kind: "text",
    required: false,
    hint: "3, unless they say so",
  },
  {
    name: "window",
    label: "Window",
    kind: "text",
    required: false,
    hint: "submit_sm without an answer at once; 10",
  },
  {
    name: "enquireSeconds",
    label: "enquire_link every (seconds)",
    kind: "text",
    required: false,
    hint: "30",
  },
];

/** Under which name a bind is known in this process: an SMSC tells binds apart by it too. */
export function bindName({ host, port, systemId }: SmppCredentials): string {
  return `${systemId}@${host}:${port}`;
}

// Our own services and a cloud's metadata are no SMSC. A demo or a test may speak to one beside it.
function isOfThisMachine(host: string): boolean {
  if (nodeEnv() !== "production" || env().DEMO) return false;
  if (host === "localhost" || host.endsWith(".localhost")) return true;
  return isIP(host) !== 0 && ["loopback", "linkLocal", "unspecified"].includes(ipaddr.process(host).range());
}

// A form's line has no line breaks.
function asPem(given: string): string {
  const [, body = ""] = /-----BEGIN CERTIFICATE-----(.*)-----END CERTIFICATE-----/s.exec(given) ?? [];
  const lines = body.replaceAll(/\s+/g, "").match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}
