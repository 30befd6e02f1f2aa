import { beforeEach, expect, test } from "vitest";
import { queryClient, trpc } from "../api.ts";
import { dropPerson, hidePerson, refreshEverything, refreshPeople } from "./refresh.ts";

const queryKey = trpc.cohort.counts.queryKey({ orgId: "org-1", of: "caseload" });

beforeEach(() => {
  queryClient.clear();
  queryClient.getQueryCache().build(queryClient, { queryKey });
});

test.each([
  ["somebody changed", () => refreshPeople(new Map([["person-1", 2]]))],
  ["somebody shares no more", () => hidePerson("person-1")],
  ["somebody went to another advisor", () => dropPerson("person-1")],
  ["something was missed", () => refreshEverything()],
])("an open cohort is counted again where %s", async (_, refresh) => {
  await refresh();
  expect(queryClient.getQueryState(queryKey)?.isInvalidated).toBe(true);
});
