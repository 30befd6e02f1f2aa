import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createTyping, type Typing } from "./typing.ts";

let typing: Typing;
let acted: string[];

beforeEach(() => {
  vi.useFakeTimers();
  typing = createTyping();
  acted = [];
  typing.follow((text) => acted.push(`first view: ${text}`));
});
afterEach(() => vi.useRealTimers());

test("a word acts once, after the last letter", () => {
  for (const text of ["a", "am", "ami"]) {
    typing.type(text);
    vi.advanceTimersByTime(150);
  }
  expect(acted).toEqual([]);
  vi.advanceTimersByTime(1_000);
  expect(acted).toEqual(["first view: ami"]);
});

test("what was typed before a tab was changed acts in the tab that is open now", () => {
  typing.type("ami");
  vi.advanceTimersByTime(100);
  typing.follow((text) => acted.push(`second view: ${text}`));
  vi.advanceTimersByTime(1_000);
  expect(acted).toEqual(["second view: ami"]);
});

test("what was typed acts no more once somebody else has changed the text", () => {
  typing.type("ami");
  expect(typing.hear("")).toBe(true);
  vi.advanceTimersByTime(1_000);
  expect(acted).toEqual([]);
});

test("letters typed while the address takes over the last ones are kept", () => {
  typing.type("ami ");
  vi.advanceTimersByTime(1_000);
  typing.type("amin");
  expect(typing.hear("ami")).toBe(false);
  vi.advanceTimersByTime(1_000);
  expect(acted).toEqual(["first view: ami ", "first view: amin"]);
});

test("the way back to a text that was typed once is a change like any other", () => {
  typing.type("ami");
  vi.advanceTimersByTime(1_000);
  expect([typing.hear("ami"), typing.hear(""), typing.hear("ami")]).toEqual([false, true, true]);
});

test("what waits acts at once where it is settled, and not again", () => {
  typing.type("ami");
  typing.settle();
  typing.settle();
  vi.advanceTimersByTime(1_000);
  expect(acted).toEqual(["first view: ami"]);
});

test("nothing acts once the field is gone", () => {
  typing.type("ami");
  typing.stop();
  vi.advanceTimersByTime(1_000);
  expect(acted).toEqual([]);
});
