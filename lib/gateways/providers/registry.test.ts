import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { bandwidth } from "./bandwidth/adapter.ts";
import { bird } from "./bird/adapter.ts";
import { infobip } from "./infobip/adapter.ts";
import { messagebird } from "./messagebird/adapter.ts";
import { mylink } from "./mylink/adapter.ts";
import { plivo } from "./plivo/adapter.ts";
import type { Provider } from "./provider.ts";
import { findProvider } from "./registry.ts";
import { sinch } from "./sinch/adapter.ts";
import { telnyx } from "./telnyx/adapter.ts";
import { twilio } from "./twilio/adapter.ts";
import { vonage } from "./vonage/adapter.ts";

const providers: [string, Pick<Provider, "name" | "credentials" | "credentialFields" | "webhookPlace">][] = [
  [bandwidth.name, bandwidth],
  [bird.name, bird],
  [infobip.name, infobip],
  [messagebird.name, messagebird],
  [mylink.name, mylink],
  [plivo.name, plivo],
  [sinch.name, sinch],
  [telnyx.name, telnyx],
  [twilio.name, twilio],
  [vonage.name, vonage],
];

describe.each(providers)("%s", (name, provider) => {
  test("is registered under its name, and has an icon of our own", () => {
    expect(findProvider(name)).toMatchObject({ name });
    const icon = readFileSync(new URL(`../../../public/providers/${name}.svg`, import.meta.url), "utf8");
    expect(icon).toContain('viewBox="0 0 24 24"');
    expect(icon).toContain("currentColor");
    expect(icon).not.toMatch(/<(script|image|foreignObject|style)|href/);
  });

  test("says where in its portal the webhook URLs go", () => {
    expect(provider.webhookPlace?.path.length).toBeGreaterThan(0);
    expect(provider.webhookPlace?.inbound).not.toBe("");
  });

  test("asks in its form for exactly what it cannot do without", () => {
    const missing =
      provider.credentials.safeParse({}).error?.issues.map((issue) => issue.path.join(".")) ?? [];
    const required = provider.credentialFields.filter((field) => field.required).map((field) => field.name);
    expect(required.sort()).toEqual(missing.sort());
  });

  test("knows every field of its form, and keeps secrets as such", () => {
    const known = Object.keys(z.toJSONSchema(provider.credentials, { io: "input" }).properties ?? {});
    const names = provider.credentialFields.map((field) => field.name);
    expect(known).toEqual(expect.arrayContaining(names));
    const secrets = provider.credentialFields.filter((field) =>
      /secret|token|password|(api|access|signing)Key$/i.test(field.name),
    );
    const open = secrets.filter((field) => field.kind !== "secret").map((field) => field.name);
    // Vonage's API key is the name of the account; only its secret is one.
    expect(open).toEqual(name === "vonage" ? ["apiKey"] : []);
  });
});
