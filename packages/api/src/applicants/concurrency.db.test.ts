import { randomUUID } from "node:crypto";
import type { FactChange } from "@induction/domain/applicant/fact-change";
import { assess } from "@induction/domain/assessment/assess";
import { contextFor } from "@induction/domain/assessment/context";
import { toProjection } from "@induction/domain/assessment/projection";
import { known, unknown } from "@induction/domain/kernel/told";
import { aLetter, aNewcomer } from "@induction/domain/testing/applicants";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type ApiTest, openApiTest } from "../testing/open-api-test.ts";
import { refusalOf } from "../testing/thrown.ts";

let api: ApiTest;
let amina: Awaited<ReturnType<ApiTest["anApplicantCaller"]>>;
let call: Awaited<ReturnType<ApiTest["as"]>>;

beforeAll(async () => {
  api = await openApiTest();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  const newcomer = aNewcomer();
  amina = await api.anApplicantCaller({ orgId: await api.anOrganisation(), ...newcomer, letters: known([]) });
  call = await api.as(amina);
});

/** The stored results must be those of the stored facts, whatever happened at once. */
async function expectStoredAssessmentToFit(): Promise<void> {
  const { applicant } = await call.profile.mine();
  const standards = api.services.catalogue.standardsOn(api.services.today(), null);
  const { lettersMet, planned, tier, reasons } = toProjection(
    assess(applicant, contextFor(applicant, standards)),
  );
  const row = await api.db.selectFrom("applicants").selectAll().executeTakeFirstOrThrow();
  expect(row).toMatchObject({ letters_met: lettersMet, planned, tier, reasons });
}

test("of fifty editors of one fact who began with the same value, one succeeds and forty-nine are told", async () => {
  const basedOn: FactChange = { fact: "goal", value: unknown };
  const edits = Array.from({ length: 50 }, (_, index) =>
    call.profile.changeFact({ change: { fact: "goal", value: known(230 + index) }, basedOn }),
  );
  const outcomes = await Promise.allSettled(edits);
  const won = outcomes.filter(({ status }) => status === "fulfilled");
  expect(won).toHaveLength(1);
  const { applicant, version } = await call.profile.mine();
  expect(version).toBe(2);
  const current: FactChange = { fact: "goal", value: applicant.profile.goal };
  for (const [index, { status }] of outcomes.entries()) {
    if (status === "fulfilled") continue;
    const edit = edits[index] ?? Promise.resolve();
    expect(await refusalOf(edit)).toEqual({
      code: "CONFLICT",
      conflict: { what: "fact", current, version: 2 },
    });
  }
  expect(await api.db.selectFrom("history").select("id").execute()).toHaveLength(1);
  expect(
    await api.db.selectFrom("audit").select("id").where("record", "=", "profile").execute(),
  ).toHaveLength(1);
});

test("different facts that change at once are all kept", async () => {
  const edits: readonly FactChange[] = [
    { fact: "goal", value: known(250) },
    { fact: "english", value: known("good") },
    { fact: "usMonths", value: known(3) },
    { fact: "homeMonths", value: known(12) },
    { fact: "statement", value: known("draft") },
    { fact: "imgClass", value: known("non-us-img") },
    { fact: "visa", value: known({ needed: true, accepts: ["j1"] }) },
    { fact: "graduation", value: known({ status: "graduate", year: 2024 }) },
  ];
  await Promise.all(edits.map((change) => call.profile.changeFact({ change, basedOn: toUnknown(change) })));
  const { applicant, version } = await call.profile.mine();
  expect(version).toBe(1 + edits.length);
  for (const { fact, value } of edits) expect(applicant.profile[fact]).toEqual(value);
  await expectStoredAssessmentToFit();
});

function toUnknown({ fact }: FactChange): FactChange {
  return { fact, value: unknown };
}

test("letters and programs that are added at once are all there, and counted", async () => {
  const letters = Array.from({ length: 8 }, () => aLetter({ id: randomUUID(), status: "uploaded" }));
  const programIds = ["program-1", "program-2", "program-3", "program-4", "program-5"];
  await Promise.all([
    ...letters.map((letter) => call.letters.add({ letter })),
    ...programIds.map((programId) => call.plan.add({ programIds: [programId] })),
  ]);
  const { assessment, version } = await call.profile.mine();
  expect(version).toBe(1 + 13);
  expect(assessment).toMatchObject({ letters: { met: 8 }, breadth: { planned: 5 } });
  await expectStoredAssessmentToFit();
});

test("a program that is added twenty times at once is one row with one line of history", async () => {
  await Promise.all(Array.from({ length: 20 }, () => call.plan.add({ programIds: ["program-1"] })));
  expect(await api.db.selectFrom("planned_programs").select("program_id").execute()).toHaveLength(1);
  expect(await api.db.selectFrom("history").select("id").execute()).toHaveLength(1);
});

test("a letter that is added twenty times at once is one row with one line of history", async () => {
  const letter = aLetter({ id: randomUUID() });
  await Promise.all(Array.from({ length: 20 }, () => call.letters.add({ letter })));
  expect(await api.db.selectFrom("letters").select("id").execute()).toHaveLength(1);
  expect(await api.db.selectFrom("history").select("id").execute()).toHaveLength(1);
});

test("of ten editors of one letter who began with the same version, one succeeds", async () => {
  const letter = aLetter({ id: randomUUID() });
  await call.letters.add({ letter });
  const outcomes = await Promise.allSettled(
    Array.from({ length: 10 }, (_, index) =>
      call.letters.change({ letter: { ...letter, writer: `Dr. ${index}` }, version: 1 }),
    ),
  );
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});
