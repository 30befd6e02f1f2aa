import { assess } from "@induction/domain/assessment/assess";
import { contextFor } from "@induction/domain/assessment/context";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { TIERS_BY_CAUTION } from "@induction/domain/rules/outcomes";
import { RULE_IDS } from "@induction/domain/rules/rule-ids";
import { anApplicant } from "@induction/domain/testing/applicants";
import fc from "fast-check";
import { expect, test } from "vitest";
import { applicantInScope, applicantLocked, applicantUpdated } from "../queries/applicants.queries.ts";
import { sessionWithPerson } from "../queries/auth/sessions.queries.ts";
import { caseloadPage } from "../queries/caseload.queries.ts";
import { caseloadCounts } from "../queries/caseload-counts.queries.ts";
import type { ApplicantScope } from "../queries/scope.ts";
import type { DatabaseSchema } from "../schema/database.ts";
import { createCompiler } from "../testing/compiled-sql/compiler.ts";
import { STANDARDS } from "../testing/people.ts";
import { compileOnce, type Statement } from "./compile-once.ts";

const db = createCompiler();

const days = fc.constantFrom("2026-08-15", "2026-11-22", "2027-03-19").map(toCalendarDate);
const scopes: fc.Arbitrary<ApplicantScope> = fc
  .record({
    kind: fc.constantFrom("nobody", "self", "caseload", "organisation", "roster"),
    actorId: fc.uuid(),
    orgId: fc.uuid(),
  })
  .map(({ kind, ...ids }) => (kind === "nobody" ? { kind } : { kind, ...ids }));
const some = <const T>(...values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values));
const truths = some("yes", "no", "unknown");

const filters = fc.record(
  {
    tiers: some(...TIERS_BY_CAUTION, "provisional"),
    postures: some("broad", "provisional"),
    decisions: some("apply", "provisional"),
    needsVisa: truths,
    hasFailure: truths,
    usLetter: truths,
    breadth: some("below", "within", "above", "no-range"),
    reasons: some(...RULE_IDS),
    dueUpTo: days,
    consent: some("waiting", "given", "withdrawn"),
    advisors: fc.array(fc.oneof(fc.uuid(), fc.constant("none"))),
    search: fc.string(),
  },
  { requiredKeys: [] },
);
const pages = fc.record({
  scope: scopes,
  filter: filters,
  sort: fc.record({
    by: fc.constantFrom("name", "tier", "posture", "letters", "breadth", "nextDue", "lastChange"),
    direction: fc.constantFrom("asc", "desc"),
  }),
  offset: fc.nat(),
  limit: fc.nat(),
  today: days,
});

const applicant = anApplicant();
const assessment = assess(applicant, contextFor(applicant, STANDARDS));
const updates = fc.record({
  key: fc.record({ orgId: fc.uuid(), id: fc.uuid() }),
  update: fc.record(
    {
      catalogueVersion: fc.nat(),
      basedOn: fc.nat(),
      assessment: fc.constant(assessment),
      changedAt: fc.date({ noInvalidDate: true }),
      profile: fc.constant(applicant.profile),
      consent: fc.record({
        is: fc.constantFrom("given", "withdrawn"),
        at: fc.date({ noInvalidDate: true }),
      }),
    },
    { requiredKeys: ["basedOn", "assessment", "catalogueVersion"] },
  ),
});

function law<Question>(
  statement: Statement<DatabaseSchema, Question, unknown>,
  questions: fc.Arbitrary<Question>,
) {
  return () =>
    fc.assert(
      fc.property(questions, (question) => {
        const kept = statement.compile(db, question);
        const anew = statement.compileAnew(db, question);
        expect(kept.sql).toBe(anew.sql);
        expect(kept.parameters).toEqual(anew.parameters);
      }),
      { numRuns: 500 },
    );
}

test.each([
  ["a page", law(caseloadPage, pages)],
  ["counts", law(caseloadCounts, fc.record({ scope: scopes, today: days }))],
  ["a person", law(applicantInScope, fc.record({ scope: scopes, id: fc.option(fc.uuid()) }))],
  [
    "a lock",
    law(
      applicantLocked,
      fc.oneof(
        fc.record({ scope: scopes }),
        fc.record({ key: fc.record({ orgId: fc.uuid(), id: fc.uuid() }) }),
      ),
    ),
  ],
  ["an update", law(applicantUpdated, updates)],
  ["a session", law(sessionWithPerson, fc.record({ idHash: fc.string() }))],
])("%s is asked with the text and the values that it has when it is compiled anew", (_, holds) => holds());

test("a scope's ids are among the values of a page, and of nobody's there are none", () => {
  fc.assert(
    fc.property(pages, (page) => {
      const { sql, parameters } = caseloadPage.compile(db, page);
      const { scope } = page;
      if (scope.kind === "nobody") expect(sql).toMatch(/where \(?false/);
      else expect(parameters).toContain(scope.orgId);
      if (scope.kind === "self" || scope.kind === "caseload") expect(parameters).toContain(scope.actorId);
    }),
  );
});

test("a text is built once for each shape, and more shapes than are kept are still answered", () => {
  let built = 0;
  const statement = compileOnce({
    apart: (question: { column: string; id: string }) => ({
      shape: { column: question.column },
      values: { id: question.id },
    }),
    build: (compiler: typeof db, { column }, { id }) => {
      built += 1;
      return compiler.selectFrom("users").select(compiler.dynamic.ref(column)).where("id", "=", id);
    },
  });
  for (const id of ["a", "b", "c"]) {
    expect(statement.compile(db, { column: "name", id })).toMatchObject({
      sql: 'select "name" from "users" where "id" = $1',
      parameters: [id],
    });
  }
  expect(built).toBe(1);
  for (let index = 0; index < 300; index++) {
    const asked = statement.compile(db, { column: `column${index}`, id: "a" });
    expect(asked.sql).toContain(`"column${index}"`);
  }
  statement.compile(db, { column: "column299", id: "a" });
  expect(built).toBe(302);
});
