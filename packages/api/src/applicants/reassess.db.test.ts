import { WRITTEN_AT } from "@induction/db/testing/people";
import { RULES_VERSION } from "@induction/domain/assessment/versions";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { known } from "@induction/domain/kernel/told";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type ApiTest, openApiTest } from "../testing/open-api-test.ts";
import { reassessDue } from "./reassess.ts";

let api: ApiTest;
let orgId: string;
const later = toCalendarDate("2026-09-10");

beforeAll(async () => {
  api = await openApiTest();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  orgId = await api.anOrganisation();
});

function readRows() {
  return api.db
    .selectFrom("applicants")
    .select(["id", "assessed_on", "next_due_on", "version", "changed_at", "rules_version"])
    .orderBy("name")
    .execute();
}

test("the daily job assesses anew whose time has run out or whose rules are older, and nobody else", async () => {
  await api.anApplicant({ orgId, name: "A: a date of the season passes", letters: known([]) });
  await api.anApplicant({ orgId, name: "B: nothing changes" });
  const old = await api.anApplicant({ orgId, name: "C: assessed by older rules" });
  await api.db
    .updateTable("applicants")
    .set({ rules_version: RULES_VERSION - 1 })
    .where("id", "=", old.id)
    .execute();
  api.setToday(later);
  expect(await reassessDue(api.services)).toEqual({ reassessed: 2, failed: 0 });
  expect(await readRows()).toMatchObject([
    { assessed_on: later, version: 2, next_due_on: "2026-09-23" },
    { assessed_on: "2026-08-15", version: 1 },
    { assessed_on: later, version: 2, rules_version: RULES_VERSION },
  ]);
  expect(await reassessDue(api.services)).toEqual({ reassessed: 0, failed: 0 });
});

test("a reassessment is no change of the person's: neither history nor the time of the last change move", async () => {
  await api.anApplicant({ orgId, letters: known([]) });
  api.setToday(later);
  await reassessDue(api.services);
  expect(await readRows()).toMatchObject([{ changed_at: WRITTEN_AT }]);
  expect(await api.db.selectFrom("history").select("id").execute()).toEqual([]);
});

test("open screens are told", async () => {
  const { id } = await api.anApplicant({ orgId, letters: known([]) });
  const subscription = api.changeFeed.subscribe(() => true);
  api.setToday(later);
  await reassessDue(api.services);
  expect(await subscription.next(10)).toMatchObject({
    kind: "change",
    change: { applicantId: id, version: 2 },
  });
  subscription.close();
});

test("a row that cannot be read is named in the log and holds up nobody", async () => {
  const { id } = await api.anApplicant({ orgId, name: "A: damaged", letters: known([]) });
  await api.anApplicant({ orgId, name: "B: sound", letters: known([]) });
  const profile = JSON.stringify({ goal: "SECRET" });
  await api.db.updateTable("applicants").set({ profile }).where("id", "=", id).execute();
  api.setToday(later);
  expect(await reassessDue(api.services)).toEqual({ reassessed: 1, failed: 1 });
  expect(api.logs).toMatchObject([
    { level: "error", phrase: "reassessment failed", fields: { applicantId: id } },
  ]);
  expect(JSON.stringify(api.logs)).toContain("damaged at profile.goal");
  expect(JSON.stringify(api.logs)).not.toContain("SECRET");
});

test("more people than one batch holds are all assessed", async () => {
  const { id } = await api.anApplicant({ orgId, plan: [], letters: known([]) });
  const row = await api.db
    .selectFrom("applicants")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const { name_key: _nameKey, ...copy } = row;
  const copies = Array.from({ length: 450 }, () => ({
    ...copy,
    id: crypto.randomUUID(),
    profile: JSON.stringify(row.profile),
    findings: JSON.stringify(row.findings),
  }));
  await api.db.insertInto("applicants").values(copies).execute();
  api.setToday(later);
  expect(await reassessDue(api.services)).toEqual({ reassessed: 451, failed: 0 });
});
