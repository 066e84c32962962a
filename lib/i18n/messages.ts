import { auth } from "./en/auth.ts";
import { common } from "./en/common.ts";
import { composer } from "./en/composer.ts";
import { contact } from "./en/contact.ts";
import { delivery } from "./en/delivery.ts";
import { inbox } from "./en/inbox.ts";
import { phone } from "./en/phone.ts";
import { shell } from "./en/shell.ts";
import { thread } from "./en/thread.ts";
import type { ScreenWords } from "./screen-words.ts";

/** The words of the inbox and of what is around every screen, by namespace: one file each under en/, added here. */
export const messages = { auth, common, composer, contact, delivery, inbox, phone, shell, thread } as const;

/** Every word there is: a screen that is not the inbox brings its own (MoreWords), so that the inbox does not load them. */
export type Messages = typeof messages & ScreenWords;

declare module "use-intl" {
  interface AppConfig {
    Messages: Messages;
  }
}
