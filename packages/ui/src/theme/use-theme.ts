import { useSyncExternalStore } from "react";

/** What a person chose: follow the system, or always one of the two. */
export type ThemeChoice = "system" | "light" | "dark";

const key = "induction.theme";
const listeners = new Set<() => void>();

function isThemeChoice(value: string | null): value is ThemeChoice {
  return value === "system" || value === "light" || value === "dark";
}

/** The stored choice. Follows the system where nothing valid is stored, or storage is closed to us. */
export function findThemeChoice(openStorage: () => Pick<Storage, "getItem">): ThemeChoice {
  try {
    const stored = openStorage().getItem(key);
    return isThemeChoice(stored) ? stored : "system";
  } catch {
    return "system";
  }
}

/** Puts the stored choice on the page. Call it before the first paint, so that nothing flashes. */
export function applyStoredTheme(): void {
  apply(findThemeChoice(() => window.localStorage));
}

function apply(choice: ThemeChoice): void {
  if (choice === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
}

/** Keeps the choice in this browser, and shows it at once. */
export function chooseTheme(choice: ThemeChoice): void {
  try {
    window.localStorage.setItem(key, choice);
  } catch {
    // Private windows may refuse to store. The choice then lasts for this page.
  }
  apply(choice);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  function onStorage(event: StorageEvent): void {
    if (event.key !== key) return;
    apply(findThemeChoice(() => window.localStorage));
    listener();
  }
  listeners.add(listener);
  window.addEventListener("storage", onStorage);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", onStorage);
  };
}

function currentChoice(): ThemeChoice {
  const shown = document.documentElement.dataset.theme ?? null;
  return isThemeChoice(shown) ? shown : "system";
}

/** The choice now, and how to change it. Other tabs follow. */
export function useTheme(): { theme: ThemeChoice; chooseTheme: (choice: ThemeChoice) => void } {
  const theme = useSyncExternalStore(subscribe, currentChoice, () => "system" as const);
  return { theme, chooseTheme };
}
