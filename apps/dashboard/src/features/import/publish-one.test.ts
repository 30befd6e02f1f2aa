import { createClient } from "@induction/client/create-client";
import type { DifferenceKind, FiledDifference } from "@induction/domain/program/open-data-difference";
import { stated } from "@induction/domain/testing/programs";
import { MutationObserver } from "@tanstack/react-query";
import { afterEach, expect, test, vi } from "vitest";
import { type PublishInput, publishOne } from "./publish-one.ts";

function aDifference(kind: DifferenceKind): FiledDifference {
  return {
    kind,
    programName: "One",
    filed: { programId: "one", field: "city", version: 1, fact: stated("Austin"), place: "Line 2" },
    standing: { version: kind === "conflict" ? 4 : 1, fact: stated("Houston") },
  };
}

afterEach(() => vi.unstubAllGlobals());

/** The call of the product, where the server answers it with a refusal. */
function refusing(data: Readonly<Record<string, unknown>>, status: number) {
  const error = {
    code: -32_600,
    message: "A sentence.",
    data: { httpStatus: status, requestId: "7", ...data },
  };
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify({ error }), { status }));
  const { queryClient, trpc } = createClient();
  const calls = new MutationObserver(queryClient, trpc.curation.publish.mutationOptions());
  return (input: PublishInput) => calls.mutate(input);
}

test.for([
  ["changed", 1],
  ["new", 1],
  ["conflict", 4],
] as const)(
  "a fact that is %s follows version %d, and who confirmed it is not sent",
  async ([kind, basedOn]) => {
    const sent: PublishInput[] = [];
    const outcome = await publishOne(aDifference(kind), "Read it", async (input) => void sent.push(input));
    expect(outcome).toEqual({ kind: "published" });
    expect(sent).toMatchObject([{ programId: "one", field: "city", basedOn, why: "Read it" }]);
    expect(JSON.stringify(sent)).not.toMatch(/verified|Curator/);
  },
);

test.for([
  ["somebody was first", { code: "CONFLICT" }, 409, /Another curator changed this fact meanwhile/],
  [
    "a field is refused",
    { code: "BAD_REQUEST", fieldErrors: [{ path: "fact.value", message: "Enter the city." }] },
    400,
    /^Enter the city\.$/,
  ],
  ["the right is gone", { code: "FORBIDDEN" }, 403, /^A sentence\.$/],
] as const)("where %s it is said in a sentence", async ([, data, status, message]) => {
  const outcome = await publishOne(aDifference("changed"), "Read it", refusing(data, status));
  expect(outcome).toMatchObject({ kind: "refused", message: expect.stringMatching(message) });
});

test("where no answer came it is said that the server could not be reached", async () => {
  const outcome = await publishOne(aDifference("changed"), "Read it", () =>
    Promise.reject(new TypeError("no answer")),
  );
  expect(outcome).toMatchObject({ kind: "refused", message: expect.stringMatching(/could not reach/) });
});
