import { expect, test } from "vitest";
import { findShortcut, type Shortcut, toChord } from "./shortcuts.ts";

const next: Shortcut = { keys: ["j", "ArrowDown"], label: "Next person", run: () => {} };
const open: Shortcut = { keys: ["Mod+Enter"], label: "Open the page", run: () => {} };
const told: Shortcut = { keys: ["Enter"], label: "The link does this by itself" };
const all = [next, open, told];

function keyOf(
  key: string,
  held: Partial<Record<"ctrlKey" | "metaKey" | "altKey", boolean>> = {},
): string | null {
  return toChord({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });
}

test.each<[string, string | null, string | null]>([
  ["a letter", keyOf("j"), "j"],
  ["Ctrl is written Mod", keyOf("Enter", { ctrlKey: true }), "Mod+Enter"],
  ["and so is Cmd", keyOf("Enter", { metaKey: true }), "Mod+Enter"],
  ["with Alt a key types something else", keyOf("j", { altKey: true }), null],
])("%s", (_, chord, expected) => {
  expect(chord).toBe(expected);
});

test.each<[string, string, boolean, Shortcut | null]>([
  ["a key means its shortcut", "j", true, next],
  ["switched off, a single character means nothing", "j", false, null],
  ["but a named key still does", "ArrowDown", false, next],
  ["and so does one with Ctrl", "Mod+Enter", false, open],
  ["Ctrl with a letter belongs to the browser", "Mod+j", true, null],
  ["what a control does by itself is only listed", "Enter", true, null],
])("%s", (_, chord, hasSingleKeys, found) => {
  expect(findShortcut(all, chord, { hasSingleKeys })).toBe(found);
});
