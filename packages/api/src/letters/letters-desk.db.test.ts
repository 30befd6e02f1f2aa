import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { known } from "@induction/domain/kernel/told";
import { aLetter } from "@induction/domain/testing/applicants";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type ApiTest, openApiTest } from "../testing/open-api-test.ts";

let api: ApiTest;
let orgId: string;
let advisor: Awaited<ReturnType<ApiTest["aCaller"]>>;

beforeAll(async () => {
  api = await openApiTest();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  orgId = await api.anOrganisation();
  advisor = await api.aCaller({ orgId, roles: ["advisor"] });
});

const letter = aLetter({
  status: "asked",
  reachedOn: { asked: toCalendarDate("2026-07-20") },
  dueOn: toCalendarDate("2026-08-10"),
});

test("each letter comes with its age, its next action and that action's day", async () => {
  await api.anApplicant({ orgId, advisorId: advisor.userId, letters: known([letter]) });
  const desk = await (await api.as(advisor)).letters.desk({ by: "writer" });
  const next = { words: "Wait for the answer, and ask again if none has come.", dueOn: "2026-08-03" };
  expect(desk).toMatchObject({
    by: "writer",
    total: 1,
    counts: { overdue: 1, people: 1, hidden: 0 },
    writers: [
      {
        owed: 1,
        oldestOn: "2026-07-20",
        letters: [{ personName: "Amina Diallo", askedOn: "2026-07-20", isOverdue: true, next }],
      },
    ],
  });
});

test("each person comes with the kinds of letter that are there, on their way or missing", async () => {
  await api.anApplicant({ orgId, advisorId: advisor.userId, letters: known([letter]) });
  const desk = await (await api.as(advisor)).letters.desk({ by: "person" });
  const coverage = [
    { role: "us-anesthesiologist", state: "covered", status: "asked" },
    { role: "us-icu", state: "not-needed" },
    { role: "supervisor", state: "covered", status: "asked" },
  ];
  expect(desk).toMatchObject({ people: [{ isTold: true, coverage }] });
});

test("whoever withdraws consent leaves the desk at once, and another advisor never has them on it", async () => {
  const amina = await api.anApplicantCaller({ orgId, advisorId: advisor.userId, letters: known([letter]) });
  const other = await api.aCaller({ orgId, roles: ["advisor"] });
  const ask = async (caller: typeof advisor) => (await api.as(caller)).letters.desk({ by: "person" });
  expect(await ask(advisor)).toMatchObject({ total: 1 });
  expect(await ask(other)).toMatchObject({ total: 0, counts: { people: 0, hidden: 0 } });
  await (await api.as(amina)).profile.setConsent({ consent: "withdrawn" });
  const after = await ask(advisor);
  expect(after).toMatchObject({ total: 0, people: [], counts: { people: 0, hidden: 1, overdue: 0 } });
  expect(JSON.stringify(after)).not.toContain("Amina");
});
