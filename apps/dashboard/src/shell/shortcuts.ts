import { useEffect, useSyncExternalStore } from "react";

/** One thing that a key does on this page. */
export interface Shortcut {
  /** `KeyboardEvent.key` values, "Mod+" before them for Ctrl or Cmd: "j", "?", "Mod+Enter". */
  readonly keys: readonly string[];
  /** What it does, as the sheet of shortcuts says it: "Next person". */
  readonly label: string;
  /** Left out where the control that has the focus does it: the sheet alone needs to know. */
  readonly run?: () => void;
}

/** Where the choice about single keys is kept. It is a setting of this browser and says nothing about a person. */
const STORAGE_KEY = "induction.single-keys";

let groups: readonly (readonly Shortcut[])[] = [];
let areSingleKeysOn = readChoice();
const listeners = new Set<() => void>();

function readChoice(): boolean {
  try {
    return globalThis.localStorage?.getItem(STORAGE_KEY) !== "off";
  } catch {
    return true;
  }
}

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Switches single-key shortcuts on or off, for those whose software types letters for them (WCAG 2.1.4). */
export function setSingleKeys(isOn: boolean): void {
  areSingleKeysOn = isOn;
  try {
    window.localStorage.setItem(STORAGE_KEY, isOn ? "on" : "off");
  } catch {
    // A private window may refuse to store. The choice then lasts for this page.
  }
  tell();
}

/** Whether single-key shortcuts are on. */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, () => areSingleKeysOn);
}

/** Every shortcut of the open page, for the sheet that lists them. */
export function useAllShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(subscribe, () => groups).flat();
}

/** The key of an event as shortcuts write it. */
export function toChord(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">): string | null {
  if (event.altKey) return null;
  return event.ctrlKey || event.metaKey ? `Mod+${event.key}` : event.key;
}

/** The shortcut that a key means. A lone character means nothing while single keys are off. */
export function findShortcut(
  shortcuts: readonly Shortcut[],
  chord: string,
  options: { hasSingleKeys: boolean },
): Shortcut | null {
  if (chord.length === 1 && !options.hasSingleKeys) return null;
  return shortcuts.find(({ keys, run }) => run !== undefined && keys.includes(chord)) ?? null;
}

/** Whether typing goes into this element: then a letter is a letter. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement)
    return !["checkbox", "radio", "button", "submit"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** Whether something floats above the page and has the keyboard. */
function isCovered(): boolean {
  return document.querySelector("dialog[open], :popover-open") !== null;
}

function handleKey(event: KeyboardEvent): void {
  const chord = toChord(event);
  if (event.defaultPrevented || event.isComposing || chord === null) return;
  if (takesText(event.target) || isCovered()) return;
  const found = findShortcut(groups.flat(), chord, { hasSingleKeys: areSingleKeysOn });
  if (found?.run === undefined) return;
  event.preventDefault();
  found.run();
}

function add(group: readonly Shortcut[]): () => void {
  if (groups.length === 0) document.addEventListener("keydown", handleKey);
  groups = [...groups, group];
  tell();
  return () => {
    groups = groups.filter((other) => other !== group);
    if (groups.length === 0) document.removeEventListener("keydown", handleKey);
    tell();
  };
}

/** Gives keys a meaning for as long as the component stands. Keep the list's identity while nothing in it changes. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  useEffect(() => add(shortcuts), [shortcuts]);
}
