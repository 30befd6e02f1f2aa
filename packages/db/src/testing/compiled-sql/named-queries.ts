import { assess } from "@induction/domain/assessment/assess";
import { contextFor } from "@induction/domain/assessment/context";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { anApplicant } from "@induction/domain/testing/applicants";
import type { Compilable } from "kysely";
import type { Statement } from "../../engine/compile-once.ts";
import { applicantStateQuery } from "../../queries/applicant-state.queries.ts";
import {
  applicantInScope,
  applicantLocked,
  applicantUpdated,
  dueQuery,
} from "../../queries/applicants.queries.ts";
import { sessionWithPerson } from "../../queries/auth/sessions.queries.ts";
import { growingPauseStatement } from "../../queries/auth/sign-in-failures.queries.ts";
import { resetTokenConsumption } from "../../queries/auth/tokens.queries.ts";
import { caseloadPage } from "../../queries/caseload.queries.ts";
import { caseloadCounts } from "../../queries/caseload-counts.queries.ts";
import { type Change, changesStatement } from "../../queries/changes.ts";
import { cohortCounts } from "../../queries/cohort.queries.ts";
import { heldQuery } from "../../queries/held-invitations.queries.ts";
import { historyQuery } from "../../queries/history.queries.ts";
import { keptAnswersQuery } from "../../queries/kept-answers.queries.ts";
import { keptProposalQuery } from "../../queries/kept-proposals.queries.ts";
import { deskCounts, deskPeople, deskWriters } from "../../queries/letters-desk.queries.ts";
import { advisorsQuery } from "../../queries/members.queries.ts";
import { latestEntriesQuery, ownNumbersQuery } from "../../queries/organisation-numbers.queries.ts";
import { programFactsAsOfQuery, programFactsQuery, programsQuery } from "../../queries/programs.queries.ts";
import type { Queryable } from "../../queries/queryable.ts";
import { rosterQuery } from "../../queries/roster.queries.ts";
import { rosterMatchesQuery } from "../../queries/roster-people.queries.ts";
import type { ApplicantScope } from "../../queries/scope.ts";
import { holdersQuery } from "../../queries/touched-people.queries.ts";
import type { DatabaseSchema } from "../../schema/database.ts";
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

const change: Change = {
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
};

const firstPage = { offset: 0, limit: 50, today };

function once<Question>(statement: Statement<DatabaseSchema, Question, unknown>, question: Question) {
  return (db: Queryable): Compilable => ({ compile: () => statement.compile(db, question) });
}

const everyLetterFilter = { statuses: ["asked"], isOverdue: true, lacksUsAnesthesiologist: true } as const;

/**
 * The statements that the product runs most or that guard most, by the name of the file that holds their SQL in
 * review. Values are parameters, so one example stands for all.
 */
export const NAMED_QUERIES: Readonly<Record<string, (db: Queryable) => Compilable>> = {
  "applicant.of-nobody": once(applicantInScope, { scope: { kind: "nobody" }, id: null }),
  "applicant.own": once(applicantInScope, { scope: self, id: null }),
  "applicant.own-locked": once(applicantLocked, { scope: self }),
  "applicant.updated": once(applicantUpdated, {
    key: { orgId, id },
    update: {
      ...{ basedOn: 1, changedAt: new Date(0), profile: applicant.profile },
      ...{ assessment, catalogueVersion: 1, change },
    },
  }),
  "applicant.state": (db) => applicantStateQuery(db, caseload).where("applicants.id", "=", id),
  "applicant.of-a-caseload": once(applicantInScope, { scope: caseload, id }),
  "applicant.due-for-reassessment": (db) =>
    dueQuery(db, { today, rulesVersion: 1, after: { orgId, id }, limit: 100 }),
  "caseload.page-by-due-date": once(caseloadPage, {
    scope: caseload,
    ...firstPage,
    filter: { tiers: ["middle"] },
    sort: { by: "nextDue", direction: "asc" },
  }),
  "caseload.page-of-an-organisation-by-name": once(caseloadPage, {
    scope: organisation,
    ...firstPage,
    filter: { search: "maria" },
    sort: { by: "name", direction: "asc" },
  }),
  "caseload.page-with-every-filter": once(caseloadPage, {
    scope: organisation,
    ...firstPage,
    filter: {
      tiers: ["strong"],
      postures: ["broad"],
      decisions: ["apply"],
      needsVisa: ["yes"],
      hasFailure: ["no"],
      usLetter: ["unknown"],
      lettersMet: ["4"],
      breadth: ["below", "within", "above", "no-range"],
      reasons: ["E1"],
      dueUpTo: today,
      consent: ["given"],
      advisors: [actorId, "none"],
      search: "maria",
    },
    sort: { by: "tier", direction: "desc" },
  }),
  "caseload.counts": once(caseloadCounts, { scope: caseload, today }),
  "cohort.of-a-caseload": once(cohortCounts, { kind: "caseload", actorId, orgId }),
  "cohort.of-an-organisation": once(cohortCounts, { kind: "organisation", orgId }),
  "letters.desk-by-person": once(deskPeople, { scope: caseload, ...firstPage, filter: {} }),
  "letters.desk-by-person-filtered": once(deskPeople, {
    scope: organisation,
    ...firstPage,
    filter: everyLetterFilter,
  }),
  "letters.desk-by-writer": once(deskWriters, { scope: caseload, ...firstPage, filter: everyLetterFilter }),
  "letters.desk-counts": once(deskCounts, { scope: caseload, today }),
  "history.of-an-applicant": (db) => historyQuery(db, caseload, { applicantId: id, before: 100, limit: 50 }),
  "answers.kept-of-an-applicant": (db) =>
    keptAnswersQuery(db, caseload, id)
      .orderBy("kept_answers.kept_at", "desc")
      .orderBy("kept_answers.id")
      .limit(51),
  "proposal.kept-of-an-applicant": (db) => keptProposalQuery(db, { orgId, id }),
  "change.recorded": once(changesStatement, [change]),
  "members.of-an-organisation": (db) =>
    rosterQuery(db, {
      orgId,
      search: "maria advisor",
      view: "staff",
      now: new Date(0),
      offset: 0,
      limit: 50,
    }),
  "members.advisors": (db) => advisorsQuery(db, { orgId }),
  "numbers.of-every-organisation": (db) => ownNumbersQuery(db),
  "numbers.last-of-an-organisation": (db) => latestEntriesQuery(db, { orgId, ofEach: 21 }),
  "roster.matches": (db) =>
    rosterMatchesQuery(db, { kind: "roster", actorId, orgId }, { emails: ["a"], ownIds: ["1"] }),
  "roster.held": (db) => heldQuery(db, { kind: "roster", actorId, orgId }, { now: new Date(0) }),
  "programs.all": (db) => programsQuery(db),
  "programs.facts": (db) => programFactsQuery(db),
  "programs.facts-as-of": (db) => programFactsAsOfQuery(db, new Date(0)),
  "programs.holders": (db) =>
    holdersQuery(db, { programId: "a", measuredBefore: 1, after: { orgId, id }, limit: 100 }),
  "session.with-its-person": once(sessionWithPerson, { idHash: "00" }),
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
