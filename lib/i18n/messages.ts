import { auth } from "./en/auth.ts";
import { common } from "./en/common.ts";
import { inbox } from "./en/inbox.ts";
import { shell } from "./en/shell.ts";

/** Every word on a screen, by namespace: one file per namespace under en/, added here. */
export const messages = { auth, common, inbox, shell } as const;

export type Messages = typeof messages;

declare module "use-intl" {
  interface AppConfig {
    Messages: Messages;
  }
}
