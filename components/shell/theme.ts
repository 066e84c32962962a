import { createStore, useStore } from "#lib/client/store.ts";

export type Theme = "light" | "dark" | "system";

const storageKey = "twoway.theme";
const theme = createStore<Theme>("system");

/** The member's choice on this device, and how to change it at once. */
export function useTheme(): [Theme, (choice: Theme) => void] {
  return [useStore(theme, "system"), chooseTheme];
}

/** Reads the stored choice. The page itself follows the system while there is none: see the theme's script. */
export function readTheme(): void {
  const stored = localStorage.getItem(storageKey);
  theme.set(stored === "light" || stored === "dark" ? stored : "system");
}

function chooseTheme(choice: Theme): void {
  if (choice === "system") localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, choice);
  theme.set(choice);
  paint();
}

function paint(): void {
  const choice = theme.get();
  const dark =
    choice === "dark" || (choice === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
}
