import { common } from "./en/common.ts";
import { inbox } from "./en/inbox.ts";
import { shell } from "./en/shell.ts";
import type { ScreenWords } from "./screen-words.ts";

/** The words that every page begins with: of the list of conversations and of what is around every screen. */
export const messages = { common, inbox, shell } as const;

/** Every word there is: what is not needed at once comes with its screen or part (MoreWords). */
export type Messages = typeof messages & ScreenWords;

declare module "use-intl" {
  interface AppConfig {
    Messages: Messages;
  }
}
