import { assess } from "@induction/domain/assessment/assess";
import { contextFor } from "@induction/domain/assessment/context";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { anApplicant } from "@induction/domain/testing/applicants";
import type { Compilable } from "kysely";
import { applicantStateQuery } from "../../queries/applicant-state.queries.ts";
import { applicantQuery, dueQuery, lockQuery, updateStatement } from "../../queries/applicants.queries.ts";
import { sessionQuery } from "../../queries/auth/sessions.queries.ts";
import { growingPauseStatement } from "../../queries/auth/sign-in-failures.queries.ts";
import { resetTokenConsumption } from "../../queries/auth/tokens.queries.ts";
import { caseloadPageQuery } from "../../queries/caseload.queries.ts";
import { caseloadCountsQuery } from "../../queries/caseload-counts.queries.ts";
import { changesStatement } from "../../queries/changes.ts";
import { historyQuery } from "../../queries/history.queries.ts";
import { advisorsQuery, membersQuery } from "../../queries/members.queries.ts";
import { programFactsQuery, programsQuery } from "../../queries/programs.queries.ts";
import type { Queryable } from "../../queries/queryable.ts";
import { type ApplicantScope, whereInScope } from "../../queries/scope.ts";
import { STANDARDS } from "../people.ts";

const orgId = "11111111-1111-4111-8111-111111111111";
const actorId = "22222222-2222-4222-8222-222222222222";
const id = "33333333-3333-4333-8333-333333333333";
const today = toCalendarDate("2026-08-15");

const self: ApplicantScope = { kind: "self", actorId, orgId };
const caseload: ApplicantScope = { kind: "caseload", actorId, orgId };
const organisation: ApplicantScope = { kind: "organisation", actorId, orgId };

const applicant = anApplicant();
const assessment = assess(applicant, contextFor(applicant, STANDARDS));

const firstPage = { offset: 0, limit: 50, today };

/**
 * The statements that the product runs most or that guard most, by the name of the file that holds their SQL in
 * review. Values are parameters, so one example stands for all.
 */
export const NAMED_QUERIES: Readonly<Record<string, (db: Queryable) => Compilable>> = {
  "applicant.of-nobody": (db) => applicantQuery(db, { kind: "nobody" }),
  "applicant.own": (db) => applicantQuery(db, self),
  "applicant.own-locked": (db) => lockQuery(db, whereInScope(self)),
  "applicant.updated": (db) =>
    updateStatement(
      db,
      { orgId, id },
      { version: 2, changedAt: new Date(0), profile: applicant.profile, assessment },
    ),
  "applicant.state": (db) => applicantStateQuery(db, caseload).where("applicants.id", "=", id),
  "applicant.of-a-caseload": (db) => applicantQuery(db, caseload).where("applicants.id", "=", id),
  "applicant.due-for-reassessment": (db) =>
    dueQuery(db, { today, rulesVersion: 1, after: { orgId, id }, limit: 100 }),
  "caseload.page-by-due-date": (db) =>
    caseloadPageQuery(db, caseload, {
      ...firstPage,
      filter: { tiers: ["middle"] },
      sort: { by: "nextDue", direction: "asc" },
    }),
  "caseload.page-of-an-organisation-by-name": (db) =>
    caseloadPageQuery(db, organisation, {
      ...firstPage,
      filter: { search: "maria" },
      sort: { by: "name", direction: "asc" },
    }),
  "caseload.page-with-every-filter": (db) =>
    caseloadPageQuery(db, organisation, {
      ...firstPage,
      filter: {
        tiers: ["strong"],
        postures: ["broad"],
        decisions: ["apply"],
        needsVisa: ["yes"],
        hasFailure: ["no"],
        usLetter: ["unknown"],
        breadth: ["below", "within", "above", "no-range"],
        reasons: ["E1"],
        dueUpTo: today,
        consent: ["given"],
        advisors: [actorId, "none"],
        search: "maria",
      },
      sort: { by: "tier", direction: "desc" },
    }),
  "caseload.counts": (db) => caseloadCountsQuery(db, caseload, { today }),
  "history.of-an-applicant": (db) => historyQuery(db, caseload, { applicantId: id, before: 100, limit: 50 }),
  "change.recorded": (db) =>
    changesStatement(db, [
      {
        salt: "00",
        change: {
          at: new Date(0),
          orgId,
          actorId,
          requestId: null,
          action: "fact-changed",
          record: "profile",
          recordId: id,
          fields: [{ field: "goal", old: null, new: null }],
          applicant: { orgId, id },
          why: null,
        },
      },
    ]),
  "members.of-an-organisation": (db) => membersQuery(db, { orgId }),
  "members.advisors": (db) => advisorsQuery(db, { orgId }),
  "programs.all": (db) => programsQuery(db),
  "programs.facts": (db) => programFactsQuery(db),
  "session.with-its-person": (db) => sessionQuery(db, "00"),
  "sign-in.guess-counted": (db) => {
    const rule = {
      freeFailures: 5,
      firstPauseSeconds: 30,
      longestPauseSeconds: 900,
      forgetAfterSeconds: 86_400,
    };
    const statement = growingPauseStatement({ keyHash: "00", now: new Date(0), rule });
    return { compile: () => statement.compile(db) };
  },
  "token.consumed": (db) => resetTokenConsumption(db, { hash: "00", now: new Date(0) }),
};
