import { randomUUID } from "node:crypto";
import { known, unknown } from "@induction/domain/kernel/told";
import { aLetter, aPlannedProgram } from "@induction/domain/testing/applicants";
import { SOME_GROUNDS } from "../some-grounds.ts";
import type { MatrixActor, MatrixState } from "./matrix.table.ts";
import type { MatrixApplicant, MatrixWorld } from "./matrix.world.ts";

/** One cell: who asks, and whose the thing is that they ask for. */
export interface Cell {
  readonly world: MatrixWorld;
  readonly actor: MatrixActor;
  readonly state: MatrixState;
}

/** The input with which a procedure is asked in a cell. */
export type MatrixInput = (cell: Cell) => unknown;

const ABSENT: Omit<MatrixApplicant, "canary"> = {
  orgId: randomUUID(),
  id: randomUUID(),
  userId: randomUUID(),
  letterId: randomUUID(),
  askedLetterId: randomUUID(),
  removedLetterId: randomUUID(),
  programId: "no-such-program",
  removedProgramId: "no-such-program",
  keptAnswerId: randomUUID(),
};

/** The applicant whom a call is about. Of their own, applicants aim at themselves and advisors at their people. */
function applicantOf({ world, actor, state }: Cell): Omit<MatrixApplicant, "canary"> {
  const { subject, colleague, waiting, foreign, unowned } = world.applicants;
  const ofActor = { "other applicant": colleague, "assigned, waiting": waiting };
  switch (state) {
    case "own":
      return actor === "other applicant" || actor === "assigned, waiting" ? ofActor[actor] : subject;
    case "same-org":
      return actor === "other applicant" ? subject : colleague;
    case "other-org":
      return foreign;
    case "unowned":
      return unowned;
    case "absent":
      return ABSENT;
  }
}

/** The member whom a call is about: oneself, a neighbour, somebody of the other organisation, somebody of none. */
function memberOf({ world, actor, state }: Cell): string {
  const { subject, colleague, foreign } = world.applicants;
  const isOfB = actor === "admin of B";
  switch (state) {
    case "own":
      return world.callers[actor]?.userId ?? subject.userId;
    case "same-org":
      return isOfB ? foreign.userId : colleague.userId;
    case "other-org":
      return isOfB ? colleague.userId : foreign.userId;
    case "unowned":
      return world.strangerId;
    case "absent":
      return ABSENT.userId;
  }
}

/** The organisation in which a call acts: one's own without saying so, another one, one that there is not. */
function inOrganisation({ world, actor, state }: Cell): { orgId?: string } {
  if (state === "other-org") return { orgId: actor === "admin of B" ? world.orgA : world.orgB };
  return state === "absent" ? { orgId: ABSENT.orgId } : {};
}

/** A number that moves nobody's answer. */
function ofNumber(cell: Cell): { orgId?: string; id: string } {
  return { ...inOrganisation(cell), id: "edgeWithin" };
}

/** Nobody ever set it; in one state the form believes that somebody did. */
function toSetBefore({ state }: Cell): number {
  return state === "same-org" ? 5 : 0;
}

function invitationOf({ world, actor, state }: Cell): string {
  const { assigned, lead, admin, foreign } = world.invitations;
  switch (state) {
    case "own":
      return { assigned, lead, admin, "admin of B": foreign }[toInviter(actor)];
    case "same-org":
      return actor === "assigned" ? lead : assigned;
    case "other-org":
      return actor === "admin of B" ? assigned : foreign;
    case "unowned":
    case "absent":
      return ABSENT.id;
  }
}

function toInviter(actor: MatrixActor): "assigned" | "lead" | "admin" | "admin of B" {
  return actor === "assigned" || actor === "lead" || actor === "admin of B" ? actor : "admin";
}

function sessionOf({ world, actor, state }: Cell): string {
  const { callers, otherSessionRefs } = world;
  const refOf = (userId: string | undefined) => otherSessionRefs.get(userId ?? "") ?? "no-such-session";
  if (state === "own") return refOf(callers[actor]?.userId);
  return state === "same-org"
    ? refOf(callers[actor === "lead" ? "admin" : "lead"]?.userId)
    : "no-such-session";
}

/** An own letter, another person's id for a new one, or the organisation that is not one's own. */
function newLetter(cell: Cell) {
  const takesId = cell.state === "same-org" || cell.state === "unowned";
  const id = takesId ? applicantOf(cell).letterId : randomUUID();
  return { ...inOrganisation(cell), letter: aLetter({ id, writer: "Dr. New" }) };
}

/** Applicants to invite; a role that only administrators give; applicants for somebody else's caseload or none. */
function newInvitation(cell: Cell) {
  const { world, state } = cell;
  const advisorId = { unowned: world.callers.assigned?.userId, absent: ABSENT.userId };
  return {
    ...(state === "other-org" && inOrganisation(cell)),
    email: `${randomUUID()}@example.org`,
    name: "Invited",
    roles: [state === "same-org" ? "lead" : "applicant"],
    ...((state === "unowned" || state === "absent") && { advisorId: advisorId[state] }),
  };
}

/** Where a curator read something. */
const CLAIM = {
  ...{ source: "Residency page", kind: "program-site", link: "https://anesthesiology.example.edu/" },
  ...{ year: 2026, retrievedOn: "2026-08-10", validFrom: null, validTo: null, note: null },
};

/** A fact as it stands, as it stood before somebody else changed it, or of a program that there is not. */
function factOf({ world, state }: Cell, field: "visaH1b" | "city") {
  const version = field === "city" ? world.disputeVersion : 1;
  return {
    programId: state === "absent" ? ABSENT.programId : "program-10",
    field,
    basedOn: state === "same-org" ? version + 5 : version,
  };
}

/** A file with one person in it, in the organisation of the cell. */
function roster(cell: Cell) {
  return {
    ...inOrganisation(cell),
    dates: null,
    rows: [{ line: 2, cells: { name: "Brought In", email: "brought-in@example.org", season: "2027" } }],
  };
}

/** A fact of a season as it stands, as it stood before somebody else changed it, or of a season that there is not. */
function factOfSeason({ state }: Cell, field: "nrmpRegistrationFee" | "match-day") {
  const season = state === "absent" ? 1999 : 2029;
  return { season, field, basedOn: state === "same-org" ? 5 : 1 };
}

const FEE = { state: "known", value: 95, claim: CLAIM };

const nothing: MatrixInput = () => ({});

/** How each procedure is asked. A procedure that is not listed here fails the matrix. */
export const MATRIX_INPUTS: Readonly<Record<string, MatrixInput>> = {
  "session.current": nothing,
  "session.signIn": ({ world, state }) => ({
    email: world.email,
    password: state === "own" ? world.password : "another four quiet walruses",
  }),
  "session.signOut": nothing,
  "session.signOutEverywhere": nothing,
  "session.list": nothing,
  "session.end": (cell) => ({ sessionRef: sessionOf(cell) }),
  "session.requestReset": ({ world, state }) => ({ email: state === "own" ? world.email : "no@example.org" }),
  "session.previewReset": ({ world, state }) => ({
    token: state === "own" ? world.resetToken : "no-such-token",
  }),
  "session.resetPassword": ({ world, state }) => ({
    token: state === "own" ? world.resetToken : "no-such-token",
    password: "seven loud herons gliding",
  }),
  "session.changePassword": ({ world, state }) => ({
    current: state === "own" ? world.password : "another four quiet walruses",
    next: "seven loud herons gliding",
  }),
  "invitations.create": newInvitation,
  "invitations.list": inOrganisation,
  "invitations.revoke": (cell) => ({ id: invitationOf(cell) }),
  "invitations.preview": ({ world, state }) => ({
    token: state === "own" ? world.invitationToken : "no-such-token",
  }),
  "invitations.accept": ({ world, state }) => ({
    token: state === "own" ? world.invitationToken : "no-such-token",
    password: "seven loud herons gliding",
  }),
  "members.list": inOrganisation,
  "members.listAdvisors": inOrganisation,
  "members.endings": (cell) => ({ userId: memberOf(cell), roles: [] }),
  "members.setRoles": (cell) => ({ userId: memberOf(cell), roles: ["applicant", "lead"] }),
  "members.suspend": (cell) => ({ userId: memberOf(cell) }),
  "members.resume": (cell) => ({ userId: memberOf(cell) }),
  "profile.mine": inOrganisation,
  "profile.plan": inOrganisation,
  "profile.changes": inOrganisation,
  "profile.proposedList": inOrganisation,
  "profile.changeFact": (cell) => ({
    ...inOrganisation(cell),
    change: { fact: "goal", value: known(250) },
    basedOn: { fact: "goal", value: unknown },
  }),
  "profile.setConsent": (cell) => ({ ...inOrganisation(cell), consent: "withdrawn" }),
  "letters.add": newLetter,
  "letters.change": (cell) => ({
    letter: aLetter({ id: applicantOf(cell).letterId, writer: "Dr. New" }),
    version: 1,
  }),
  "letters.remove": (cell) => ({ id: applicantOf(cell).letterId, version: 1 }),
  "letters.restore": (cell) => ({ id: applicantOf(cell).removedLetterId }),
  "letters.makeLink": (cell) => ({ id: applicantOf(cell).askedLetterId }),
  "letters.mailLink": (cell) => ({ id: applicantOf(cell).askedLetterId, to: "writer@example.org" }),
  "letters.revokeLink": (cell) => ({ id: applicantOf(cell).askedLetterId }),
  "letters.previewLink": ({ world, state }) => ({
    token: state === "own" ? world.writerToken : "no-such-token",
  }),
  "letters.answerLink": ({ world, state }) => ({
    token: state === "own" ? world.writerToken : "no-such-token",
    answer: "strong",
  }),
  "letters.desk": (cell) => ({ ...inOrganisation(cell), by: "person" }),
  "plan.add": (cell) => ({
    ...(cell.state === "other-org" && inOrganisation(cell)),
    programIds: [cell.state === "absent" ? ABSENT.programId : "program-4"],
    proposedOn: SOME_GROUNDS,
  }),
  "plan.setStatus": (cell) => ({ programId: applicantOf(cell).programId, status: "submitted" }),
  "plan.setEntries": (cell) => ({
    programs: [aPlannedProgram({ programId: applicantOf(cell).programId, status: "submitted" })],
  }),
  "plan.remove": (cell) => ({ ...inOrganisation(cell), programIds: [applicantOf(cell).programId] }),
  "plan.keepProposal": (cell) => ({ ...inOrganisation(cell), grounds: SOME_GROUNDS }),
  "plan.restore": (cell) => ({ programIds: [applicantOf(cell).removedProgramId] }),
  "programs.list": nothing,
  "programs.get": ({ state }) => ({ id: state === "own" ? "program-1" : ABSENT.programId }),
  "curation.list": nothing,
  "curation.program": ({ state }) => ({ id: state === "own" ? "program-1" : ABSENT.programId }),
  "curation.preview": ({ state }) => ({
    programId: state === "absent" ? ABSENT.programId : "program-1",
    field: "visaH1b",
    fact: { state: "known", value: { answer: "yes" }, claim: CLAIM },
  }),
  "curation.publish": (cell) => ({
    ...factOf(cell, "visaH1b"),
    fact: { state: "known", value: { answer: "yes" }, claim: CLAIM },
  }),
  "curation.verify": (cell) => factOf(cell, "visaH1b"),
  "curation.resolve": (cell) => ({ ...factOf(cell, "city"), choose: 1 }),
  "curation.withdraw": (cell) => ({ ...factOf(cell, "visaH1b"), why: "The page is gone." }),
  "curation.keep": ({ world, state }) => ({
    programId: state === "absent" ? ABSENT.programId : "program-10",
    field: "city",
    difference: world.differenceId,
  }),
  "openData.list": nothing,
  "openData.program": ({ state }) => ({ id: state === "own" ? "program-1" : ABSENT.programId }),
  "openData.previewImport": ({ state }) => ({
    facts: [
      {
        programId: state === "absent" ? ABSENT.programId : "program-1",
        field: "visaH1b",
        fact: { state: "known", value: { answer: "yes" }, claim: CLAIM },
      },
    ],
  }),
  "reports.send": ({ state }) => ({
    programId: state === "absent" ? ABSENT.programId : "program-1",
    ...{ field: "visaH1b", factVersion: 1, told: "The page says yes now." },
    ...{ link: "https://anesthesiology.example.edu/visa", contact: "reader@example.org" },
  }),
  "reports.count": nothing,
  "reports.queue": ({ state }) => ({ isSettled: state !== "own" }),
  "reports.settle": ({ world, state }) => ({
    id: state === "absent" ? ABSENT.id : world.reportId,
    version: state === "same-org" ? 6 : 1,
    ...{ outcome: "set-aside", reason: "The page says no." },
  }),
  "seasons.current": nothing,
  "seasons.get": ({ state }) => ({ season: state === "own" ? 2027 : 1999 }),
  "seasonFacts.list": nothing,
  "seasonFacts.season": ({ state }) => ({ season: state === "own" ? 2029 : 1999 }),
  "seasonFacts.preview": ({ state }) => ({
    ...{ season: state === "own" ? 2029 : 1999, field: "nrmpRegistrationFee", fact: FEE },
  }),
  "seasonFacts.publish": (cell) => ({ ...factOfSeason(cell, "nrmpRegistrationFee"), fact: FEE }),
  "seasonFacts.verify": (cell) => factOfSeason(cell, "nrmpRegistrationFee"),
  "seasonFacts.resolve": (cell) => ({ ...factOfSeason(cell, "match-day"), choose: 1 }),
  "seasonFacts.withdraw": (cell) => ({ ...factOfSeason(cell, "match-day"), why: "The page is gone." }),
  "seasonFacts.keep": ({ world, state }) => ({
    ...{ season: state === "absent" ? 1999 : 2029, field: "nrmpRegistrationFee" },
    difference: world.seasonDifferenceId + (state === "same-org" ? 1 : 0),
  }),
  "numbers.list": inOrganisation,
  "numbers.preview": (cell) => ({ ...ofNumber(cell), to: { is: "own", value: 4 } }),
  "numbers.set": (cell) => ({ ...ofNumber(cell), value: 4, reason: "Ours", basedOn: toSetBefore(cell) }),
  "numbers.clear": (cell) => ({ ...ofNumber(cell), basedOn: toSetBefore(cell) }),
  "caseload.page": inOrganisation,
  "caseload.counts": inOrganisation,
  "caseload.person": (cell) => ({ id: applicantOf(cell).id }),
  "caseload.plan": (cell) => ({ id: applicantOf(cell).id }),
  "caseload.changes": (cell) => ({ id: applicantOf(cell).id }),
  "caseload.proposedList": (cell) => ({ id: applicantOf(cell).id }),
  "caseload.assign": (cell) => ({ applicantId: applicantOf(cell).id, advisorId: null }),
  "cohort.counts": (cell) => ({
    ...inOrganisation(cell),
    of: cell.state === "unowned" ? "organisation" : "caseload",
  }),
  "roster.start": inOrganisation,
  "roster.check": roster,
  "roster.take": (cell) => ({
    ...roster(cell),
    ...{ importId: randomUUID(), part: 0, fileName: "people.csv", mapping: { name: "name" } },
  }),
  "roster.held": inOrganisation,
  "roster.sendHeld": (cell) => ({ applicantIds: [applicantOf(cell).id] }),
  "roster.toldOfMe": inOrganisation,
  "roster.checkToldOfMe": (cell) => ({ ...inOrganisation(cell), facts: ["season"] }),
  "history.list": (cell) => ({ applicantId: applicantOf(cell).id }),
  "answers.keep": (cell) => ({ applicantId: applicantOf(cell).id, id: randomUUID(), because: "Our talk." }),
  "answers.list": (cell) => ({ applicantId: applicantOf(cell).id }),
  "answers.get": (cell) => ({ applicantId: applicantOf(cell).id, id: applicantOf(cell).keptAnswerId }),
  "live.mine": inOrganisation,
  "live.caseload": inOrganisation,
  "live.programs": nothing,
};
