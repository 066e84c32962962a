import { resolve } from "node:path";
import { z } from "zod";
import { StartupProblem } from "./startup-problem.ts";

const flag = z
  .enum(["0", "1", "false", "true"], { error: "must be 0 or 1" })
  .transform((word) => word === "1" || word === "true");

const url = (protocols: string[], example: string) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `must look like ${example}`,
  });

const secret = z.string().min(32, { error: "must have at least 32 characters" });

const settings = z.object({
  PORT: z.coerce
    .number({ error: "must be a port number from 1 to 65535" })
    .int({ error: "must be a whole number" })
    .min(1, { error: "must be a port number from 1 to 65535" })
    .max(65535, { error: "must be a port number from 1 to 65535" })
    .default(3000),
  HOST: z.string().default("127.0.0.1"),
  DATA_DIR: z
    .string()
    .default("./.data")
    .transform((path) => resolve(path)),
  DATABASE_URL: url(["postgres:", "postgresql:"], "postgresql://name:password@host:5432/database").optional(),
  DATABASE_CONNECTIONS: z.coerce
    .number({ error: "must be a number from 4 to 200" })
    .int({ error: "must be a whole number" })
    .min(4, { error: "must be a number from 4 to 200" })
    .max(200, { error: "must be a number from 4 to 200" })
    .default(12),
  REDIS_URL: url(["redis:", "rediss:"], "redis://host:6379").optional(),
  BASE_URL: url(["http:", "https:"], "https://texts.example.com")
    .transform((text) => text.replace(/\/+$/, ""))
    .optional(),
  MEDIA_S3_URL: url(["http:", "https:"], "https://s3.eu-north-1.amazonaws.com/bucket")
    .transform((text) => text.replace(/\/+$/, ""))
    .optional(),
  MEDIA_S3_REGION: z.string().default("us-east-1"),
  MEDIA_S3_KEY_ID: z.string().optional(),
  MEDIA_S3_SECRET: z.string().optional(),
  ROLE: z.enum(["all", "web", "worker"], { error: "must be all, web or worker" }).default("all"),
  AUTH_SECRET: secret.optional(),
  ENCRYPTION_KEY: secret.optional(),
  METRICS_PORT: z.coerce
    .number({ error: "must be a port number from 1 to 65535" })
    .int({ error: "must be a whole number" })
    .min(1, { error: "must be a port number from 1 to 65535" })
    .max(65535, { error: "must be a port number from 1 to 65535" })
    .optional(),
  METRICS_TOKEN: z.string().min(16, { error: "must have at least 16 characters" }).optional(),
  DRAIN_SECONDS: z.coerce
    .number({ error: "must be a number of seconds from 0 to 300" })
    .min(0, { error: "must be a number of seconds from 0 to 300" })
    .max(300, { error: "must be a number of seconds from 0 to 300" })
    .default(0),
  API_KEY_RATE: z.coerce
    .number({ error: "must be a number of requests a second from 1 to 100000" })
    .int({ error: "must be a whole number" })
    .min(1, { error: "must be a number of requests a second from 1 to 100000" })
    .max(100_000, { error: "must be a number of requests a second from 1 to 100000" })
    .default(200),
  WEBHOOK_HOSTS: z
    .string()
    .default("")
    .transform((text) =>
      text
        .split(",")
        .map((host) => host.trim())
        .filter((host) => host !== ""),
    ),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error"], { error: "must be debug, info, warn or error" })
    .optional(),
  DEMO: flag.optional(),
  DEMO_PASSWORD: z.string().min(8, { error: "must have at least 8 characters" }).optional(),
  NODE_ENV: z
    .enum(["production", "development", "test"], { error: "must be production, development or test" })
    .default("production"),
});

/** What the environment says before the embedded database and the generated secrets are known. */
export type GivenEnv = z.infer<typeof settings> & { BASE_URL: string; DEMO: boolean };
/** The complete configuration; DEMO_PASSWORD is known wherever DEMO is true. */
export type Env = GivenEnv & Required<Pick<GivenEnv, "DATABASE_URL" | "AUTH_SECRET" | "ENCRYPTION_KEY">>;
type Found = Partial<Pick<GivenEnv, "DATABASE_URL" | "AUTH_SECRET" | "ENCRYPTION_KEY" | "DEMO_PASSWORD">>;

// Next bundles its own copy of this module: the one value that all copies share hangs on globalThis.
const shared = globalThis as typeof globalThis & { twowayEnv?: Env };

/** The complete configuration of this process. Throws until `provideEnv` ran, here or in the parent process. */
export function env(): Env {
  shared.twowayEnv ??= complete(givenEnv());
  return shared.twowayEnv;
}

/** Reads and checks the environment as it was given. Throws one StartupProblem that lists all that is wrong. */
export function givenEnv(source: Record<string, string | undefined> = process.env): GivenEnv {
  const set = Object.entries(source).filter(([, value]) => value !== undefined && value !== "");
  const parsed = settings.safeParse(Object.fromEntries(set));
  if (!parsed.success) throw problemOf(parsed.error.issues.map((i) => `${i.path.join(".")} ${i.message}`));
  const given = parsed.data;
  const missing = missingFrom(given);
  if (missing.length > 0) throw problemOf(missing);
  return {
    ...given,
    BASE_URL: given.BASE_URL ?? `http://${visitable(given.HOST)}:${given.PORT}`,
    DEMO: given.DEMO ?? given.DATABASE_URL === undefined,
  };
}

/** What kind of run this is; known before anything else is, so that logging can ask. */
export function nodeEnv(): GivenEnv["NODE_ENV"] {
  return settings.shape.NODE_ENV.catch("production").parse(process.env.NODE_ENV);
}

const LEVELS = { production: "info", development: "debug", test: "warn" } as const;

/** From which level on lines are logged: LOG_LEVEL, else what fits the run. */
export function logLevel(): "debug" | "info" | "warn" | "error" {
  const given = settings.shape.LOG_LEVEL.catch(undefined).parse(process.env.LOG_LEVEL || undefined);
  return given ?? LEVELS[nodeEnv()];
}

/** Decides what kind of run this is, before Next and React are loaded: they read it as they load. */
export function setNodeEnv(mode: GivenEnv["NODE_ENV"]): void {
  Object.assign(process.env, { NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: "1" });
}

/**
 * Completes the configuration with what was found or generated at start (database, secrets), and writes it to
 * process.env too, so that child processes and the libraries that read it there see the same.
 */
export function provideEnv(found: Found, given: GivenEnv = givenEnv()): Env {
  const done = complete({ ...given, ...found });
  shared.twowayEnv = done;
  for (const [name, value] of Object.entries(done)) {
    if (value !== undefined)
      process.env[name] = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
  }
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  process.env.NEXTAUTH_URL = done.BASE_URL;
  process.env.NEXTAUTH_SECRET = done.AUTH_SECRET;
  return done;
}

// Nobody can visit the address that means "all addresses of this machine".
function visitable(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

function missingFrom(given: z.infer<typeof settings>): string[] {
  const problems: string[] = [];
  if (given.ROLE !== "all") {
    const why = `is required with ROLE=${given.ROLE}, because several processes share the database and the live events`;
    if (!given.DATABASE_URL) problems.push(`DATABASE_URL ${why}`);
    if (!given.REDIS_URL) problems.push(`REDIS_URL ${why}`);
  }
  if (given.MEDIA_S3_URL) {
    if (new URL(given.MEDIA_S3_URL).pathname === "/") problems.push("MEDIA_S3_URL must name a bucket");
    if (!given.MEDIA_S3_KEY_ID) problems.push("MEDIA_S3_KEY_ID is required with MEDIA_S3_URL");
    if (!given.MEDIA_S3_SECRET) problems.push("MEDIA_S3_SECRET is required with MEDIA_S3_URL");
  }
  if (given.DATABASE_URL) {
    const why =
      "is required with DATABASE_URL, so that every process uses the same (try: openssl rand -base64 32)";
    if (!given.AUTH_SECRET) problems.push(`AUTH_SECRET ${why}`);
    if (!given.ENCRYPTION_KEY) problems.push(`ENCRYPTION_KEY ${why}`);
  }
  return problems;
}

function complete(given: GivenEnv): Env {
  const { DATABASE_URL, AUTH_SECRET, ENCRYPTION_KEY } = given;
  if (!DATABASE_URL || !AUTH_SECRET || !ENCRYPTION_KEY) {
    throw new Error("env() was asked before provideEnv() had the database and the secrets");
  }
  return { ...given, DATABASE_URL, AUTH_SECRET, ENCRYPTION_KEY };
}

function problemOf(sentences: string[]): StartupProblem {
  if (sentences.length === 1) return new StartupProblem(`Configuration: ${sentences[0]}.`);
  return new StartupProblem(["Configuration:", ...sentences.map((line) => `  - ${line}.`)].join("\n"));
}

/** The environment for a child process: ours, with these settings over it. */
export function childEnv(settings: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...settings };
}
