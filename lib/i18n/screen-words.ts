import type { auth } from "./en/auth.ts";
import type { automations } from "./en/automations.ts";
import type { composer } from "./en/composer.ts";
import type { contact } from "./en/contact.ts";
import type { customHttp } from "./en/custom-http.ts";
import type { delivery } from "./en/delivery.ts";
import type { numbers } from "./en/numbers.ts";
import type { health } from "./en/health.ts";
import type { phone } from "./en/phone.ts";
import type { quarantine } from "./en/quarantine.ts";
import type { settings } from "./en/settings.ts";
import type { lists } from "./en/lists.ts";
import type { subscribe } from "./en/subscribe.ts";
import type { system } from "./en/system.ts";
import type { textLink } from "./en/text-link.ts";
import type { thread } from "./en/thread.ts";
import type { workload } from "./en/workload.ts";

/** The namespaces that a screen or a part brings itself, by MoreWords around it. Types only: nothing is loaded by this. */
export type ScreenWords = {
  auth: typeof auth;
  automations: typeof automations;
  composer: typeof composer;
  contact: typeof contact;
  customHttp: typeof customHttp;
  delivery: typeof delivery;
  numbers: typeof numbers;
  health: typeof health;
  phone: typeof phone;
  quarantine: typeof quarantine;
  settings: typeof settings;
  lists: typeof lists;
  subscribe: typeof subscribe;
  system: typeof system;
  textLink: typeof textLink;
  thread: typeof thread;
  workload: typeof workload;
};
