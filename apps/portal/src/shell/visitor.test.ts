import { expect, test } from "vitest";
import { toVisitor } from "./visitor.ts";

const server = { today: "2026-08-15", isDemo: true, timeZone: "America/New_York" };

test("nobody signed in is a visitor on the server's day", () => {
  expect(toVisitor({ result: { data: { person: null, server } } })).toEqual({
    isSignedIn: false,
    today: "2026-08-15",
    isDemo: true,
  });
});

test("a person is signed in", () => {
  expect(toVisitor({ result: { data: { person: { userId: "1" }, server } } })?.isSignedIn).toBe(true);
});

test.each<[string, unknown]>([
  ["an error", { error: { message: "no" } }],
  ["nothing", null],
  ["a text", "<html>"],
  ["a session without its server", { result: { data: { person: null } } }],
  ["a day that is none", { result: { data: { person: null, server: { ...server, today: "2026-02-30" } } } }],
  ["no word on the demo", { result: { data: { person: null, server: { today: "2026-08-15" } } } }],
])("%s is no visitor: the portal then says what is wrong", (_, answer) => {
  expect(toVisitor(answer)).toBeNull();
});
