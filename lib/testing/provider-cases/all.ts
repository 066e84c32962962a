import { bandwidth } from "./bandwidth.ts";
import { customForm, customJson } from "./custom-http.ts";
import { bird } from "./bird.ts";
import { infobip } from "./infobip.ts";
import { messagebird } from "./messagebird.ts";
import { mylink } from "./mylink.ts";
import { plivo } from "./plivo.ts";
import type { ProviderCase } from "./provider-case.ts";
import { sinch } from "./sinch.ts";
import { telnyx } from "./telnyx.ts";
import { twilio } from "./twilio.ts";
import { vonageMessages, vonageSms } from "./vonage.ts";

/** Every provider that is reached over HTTP and signs or proves its calls. */
export const providerCases: readonly [string, ProviderCase][] = [
  ["Twilio", twilio],
  ["Vonage's SMS API", vonageSms],
  ["Vonage's Messages API", vonageMessages],
  ["Telnyx", telnyx],
  ["Bandwidth", bandwidth],
  ["Plivo", plivo],
  ["a custom gateway with JSON", customJson],
  ["a custom gateway with forms", customForm],
  ["MyLINK", mylink],
  ["Infobip", infobip],
  ["Sinch", sinch],
  ["MessageBird", messagebird],
  ["Bird", bird],
];
