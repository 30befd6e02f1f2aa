import { afterEach, expect, test } from "vitest";
import { dismissToast, listToasts, showToast } from "./toasts.ts";

afterEach(() => {
  for (const toast of listToasts()) dismissToast(toast.id);
});

function shownMessages(): readonly string[] {
  return listToasts().map((toast) => toast.message);
}

test("the fourth toast pushes out the oldest", () => {
  for (const message of ["one", "two", "three", "four"]) showToast({ message });
  expect(shownMessages()).toEqual(["two", "three", "four"]);
});

test("a toast that is the only way to undo is never pushed out", () => {
  showToast({ message: "deleted", undo: () => {}, stays: true });
  for (const message of ["one", "two", "three"]) showToast({ message });
  expect(shownMessages()).toEqual(["deleted", "two", "three"]);
});

test("a failure stays until it is closed", () => {
  showToast({ message: "not saved", outcome: "failed" });
  expect(listToasts()[0]?.stays).toBe(true);
});

test("dismissing takes exactly the named toast away, and forgives an unknown id", () => {
  const first = showToast({ message: "one" });
  showToast({ message: "two" });
  dismissToast(first);
  dismissToast(first);
  expect(shownMessages()).toEqual(["two"]);
});
