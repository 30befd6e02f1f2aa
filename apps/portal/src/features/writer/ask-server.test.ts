import { afterEach, expect, test, vi } from "vitest";
import { askWhatFor, sendAnswer, toAsked } from "./ask-server.ts";

const asked = {
  writer: "Dr. S. Paulsen",
  applicantName: "Amina Diallo",
  orgName: "Lakeside Pathways",
  season: 2027,
  dueOn: null,
  linkUntil: "2026-09-14",
};

afterEach(() => {
  vi.unstubAllGlobals();
});

function answerWith(status: number, body: unknown): void {
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify(body), { status }));
}

test("what the link asks is read from the answer", async () => {
  answerWith(200, { result: { data: asked } });
  expect(await askWhatFor("token")).toEqual({ kind: "answered", answer: asked });
});

test.each([
  [404, { error: {} }, "gone"],
  [400, { error: {} }, "gone"],
  [429, { error: {} }, "wait"],
  [503, { error: {} }, "failed"],
  [200, { result: { data: { ...asked, linkUntil: "soon" } } }, "failed"],
  [200, "nonsense", "failed"],
])("an answer of %s is no answer to the question: %s", async (status, body, kind) => {
  answerWith(status, body);
  expect(await askWhatFor("token")).toEqual({ kind });
});

test("a server that cannot be reached has not taken the answer", async () => {
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("no network");
  });
  expect(await sendAnswer("token", "strong")).toEqual({ kind: "failed" });
});

test.each(["writer", "applicantName", "orgName", "season", "dueOn", "linkUntil"])(
  "without its %s an answer is not shown half",
  (field) => {
    expect(toAsked({ ...asked, [field]: undefined })).toBeNull();
  },
);
