import { auth } from "./en/auth.ts";
import { common } from "./en/common.ts";
import { composer } from "./en/composer.ts";
import { contact } from "./en/contact.ts";
import { delivery } from "./en/delivery.ts";
import { inbox } from "./en/inbox.ts";
import { phone } from "./en/phone.ts";
import { shell } from "./en/shell.ts";
import { thread } from "./en/thread.ts";

/** Every word on a screen, by namespace: one file per namespace under en/, added here. */
export const messages = { auth, common, composer, contact, delivery, inbox, phone, shell, thread } as const;

export type Messages = typeof messages;

declare module "use-intl" {
  interface AppConfig {
    Messages: Messages;
  }
}
