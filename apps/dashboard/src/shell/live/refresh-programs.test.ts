import { expect, test } from "vitest";
import { queryClient, trpc } from "../api.ts";
import { refreshPrograms } from "./refresh-programs.ts";

test("a published fact makes an open person page old: it tells how far each reason reaches among all programs", async () => {
  const queryKey = trpc.caseload.person.queryKey({ orgId: "org-1", id: "person-1" });
  queryClient.getQueryCache().build(queryClient, { queryKey });
  expect(queryClient.getQueryState(queryKey)?.isInvalidated).toBe(false);
  await refreshPrograms();
  expect(queryClient.getQueryState(queryKey)?.isInvalidated).toBe(true);
});

test("a published fact makes the open reports old: each is told beside the fact that stands", async () => {
  const queryKey = trpc.reports.queue.queryKey({ isSettled: false });
  queryClient.getQueryCache().build(queryClient, { queryKey });
  await refreshPrograms();
  expect(queryClient.getQueryState(queryKey)?.isInvalidated).toBe(true);
});
