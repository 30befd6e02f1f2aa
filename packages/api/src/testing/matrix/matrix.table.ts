import { MATRIX_OF_ANSWERS } from "./matrix.answers.ts";
import { MATRIX_OF_LETTERS } from "./matrix.letters.ts";
import { MATRIX_OF_NUMBERS } from "./matrix.numbers.ts";
import { MATRIX_OF_ROSTERS } from "./matrix.rosters.ts";
import { MATRIX_OF_SEASONS } from "./matrix.seasons.ts";
import { OPEN_DATA_MATRIX } from "./open-data.table.ts";

/** Who asks. Two organisations, A and B; whoever is not said to be of B is of A, curator and operator of neither. */
export const MATRIX_ACTORS = [
  "anonymous",
  "owner",
  "other applicant",
  "assigned",
  "assigned, waiting",
  "unassigned",
  "lead",
  "admin",
  "admin of B",
  "curator",
  "operator",
  "suspended",
] as const;

/** @see MATRIX_ACTORS */
export type MatrixActor = (typeof MATRIX_ACTORS)[number];

/** Whose the thing is that a call is about. What each means for a procedure stands with its inputs. */
export const MATRIX_STATES = ["own", "same-org", "other-org", "unowned", "absent"] as const;

/** @see MATRIX_STATES */
export type MatrixState = (typeof MATRIX_STATES)[number];

/**
 * The expected answers of one procedure: for each state twelve words, in the order of the actors. "ok" lets in, "name"
 * shows a person by name alone, a number is the HTTP code of the refusal. "-" says that the state does not arise.
 */
export type MatrixRows = Readonly<Record<MatrixState, string>>;

/** Who may do what to whose: every procedure, state and actor. What is not in here fails. */
// biome-ignore format: a table is read by its columns
export const MATRIX: Readonly<Record<string, MatrixRows>> = {
  //           anon own  oth  assi wait unas lead admi admB cura oper susp
  "session.current": {
    own:         "ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "-",
  },
  "session.signIn": {
    own:         "ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "401  401  401  401  401  401  401  401  401  401  401  401",
  },
  "session.signOut": {
    own:         "ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "-",
  },
  "session.signOutEverywhere": {
    own:         "401  ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   401",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "-",
  },
  "session.list": {
    own:         "401  ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   401",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "-",
  },
  "session.end": {
    own:         "401  ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   401",
    "same-org":  "401  404  404  404  404  404  404  404  404  404  404  401",
    "other-org": "-",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
  "session.requestReset": {
    own:         "ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok",
  },
  "session.previewReset": {
    own:         "ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "404  404  404  404  404  404  404  404  404  404  404  404",
  },
  "session.resetPassword": {
    own:         "ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "404  404  404  404  404  404  404  404  404  404  404  404",
  },
  "session.changePassword": {
    own:         "401  ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   401",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "401  400  400  400  400  400  400  400  400  400  400  401",
  },
  "invitations.create": {
    own:         "401  403  403  ok   ok   ok   ok   ok   ok   403  403  401",
    "same-org":  "401  403  403  403  403  403  403  ok   ok   403  403  401",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "401  403  403  ok   403  403  ok   ok   400  403  403  401",
    absent:      "401  403  403  403  403  403  400  400  400  403  403  401",
  },
  "invitations.list": {
    own:         "401  403  403  ok   ok   ok   ok   ok   ok   403  403  401",
    "same-org":  "-",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
  "invitations.revoke": {
    own:         "401  403  403  ok   404  404  ok   ok   ok   403  403  401",
    "same-org":  "401  403  403  404  404  404  ok   ok   404  403  403  401",
    "other-org": "401  403  403  404  404  404  404  404  404  403  403  401",
    unowned:     "-",
    absent:      "401  403  403  404  404  404  404  404  404  403  403  401",
  },
  "invitations.preview": {
    own:         "ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "404  404  404  404  404  404  404  404  404  404  404  404",
  },
  "invitations.accept": {
    own:         "ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "404  404  404  404  404  404  404  404  404  404  404  404",
  },
  "members.list": {
    own:         "401  403  403  403  403  403  403  ok   ok   403  403  401",
    "same-org":  "-",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
  "members.listAdvisors": {
    own:         "401  403  403  ok   ok   ok   ok   ok   ok   403  403  401",
    "same-org":  "-",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
  "members.endings": {
    own:         "401  403  403  403  403  403  403  ok   ok   403  403  401",
    "same-org":  "401  403  403  403  403  403  403  ok   ok   403  403  401",
    "other-org": "401  403  403  403  403  403  403  404  404  403  403  401",
    unowned:     "401  403  403  403  403  403  403  404  404  403  403  401",
    absent:      "401  403  403  403  403  403  403  404  404  403  403  401",
  },
  "members.setRoles": {
    own:         "401  403  403  403  403  403  403  ok   ok   403  403  401",
    "same-org":  "401  403  403  403  403  403  403  ok   ok   403  403  401",
    "other-org": "401  403  403  403  403  403  403  404  404  403  403  401",
    unowned:     "401  403  403  403  403  403  403  404  404  403  403  401",
    absent:      "401  403  403  403  403  403  403  404  404  403  403  401",
  },
  "members.suspend": {
    own:         "401  403  403  403  403  403  403  ok   ok   403  403  401",
    "same-org":  "401  403  403  403  403  403  403  ok   ok   403  403  401",
    "other-org": "401  403  403  403  403  403  403  404  404  403  403  401",
    unowned:     "401  403  403  403  403  403  403  404  404  403  403  401",
    absent:      "401  403  403  403  403  403  403  404  404  403  403  401",
  },
  "members.resume": {
    own:         "401  403  403  403  403  403  403  ok   ok   403  403  401",
    "same-org":  "401  403  403  403  403  403  403  ok   ok   403  403  401",
    "other-org": "401  403  403  403  403  403  403  404  404  403  403  401",
    unowned:     "401  403  403  403  403  403  403  404  404  403  403  401",
    absent:      "401  403  403  403  403  403  403  404  404  403  403  401",
  },
  "profile.mine": {
    own:         "401  ok   ok   403  403  403  403  403  403  403  403  401",
    "same-org":  "-",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
  "profile.plan": {
    own:         "401  ok   ok   403  403  403  403  403  403  403  403  401",
    "same-org":  "-",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
  "profile.changes": {
    own:         "401  ok   ok   403  403  403  403  403  403  403  403  401",
    "same-org":  "-",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
  "profile.proposedList": {
    own:         "401  ok   ok   403  403  403  403  403  403  403  403  401",
    "same-org":  "-",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
  "profile.changeFact": {
    own:         "401  ok   ok   403  403  403  403  403  403  403  403  401",
    "same-org":  "-",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
  "profile.setConsent": {
    own:         "401  ok   ok   403  403  403  403  403  403  403  403  401",
    "same-org":  "-",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
  ...MATRIX_OF_LETTERS,
  ...MATRIX_OF_ANSWERS,
  ...MATRIX_OF_ROSTERS,
  "plan.add": {
    own:         "401  ok   ok   403  403  403  403  403  403  403  403  401",
    "same-org":  "-",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "-",
    absent:      "401  404  404  403  403  403  403  403  403  403  403  401",
  },
  "plan.setStatus": {
    own:         "401  ok   ok   403  403  403  403  403  403  403  403  401",
    "same-org":  "401  404  404  403  403  403  403  403  403  403  403  401",
    "other-org": "401  404  404  403  403  403  403  403  403  403  403  401",
    unowned:     "401  404  404  403  403  403  403  403  403  403  403  401",
    absent:      "401  404  404  403  403  403  403  403  403  403  403  401",
  },
  "plan.setEntries": {
    own:         "401  ok   ok   403  403  403  403  403  403  403  403  401",
    "same-org":  "401  404  404  403  403  403  403  403  403  403  403  401",
    "other-org": "401  404  404  403  403  403  403  403  403  403  403  401",
    unowned:     "401  404  404  403  403  403  403  403  403  403  403  401",
    absent:      "401  404  404  403  403  403  403  403  403  403  403  401",
  },
  "plan.remove": {
    own:         "401  ok   ok   403  403  403  403  403  403  403  403  401",
    "same-org":  "-",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
  "plan.keepProposal": {
    own:         "401  ok   ok   403  403  403  403  403  403  403  403  401",
    "same-org":  "-",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
  "plan.restore": {
    own:         "401  ok   ok   403  403  403  403  403  403  403  403  401",
    "same-org":  "401  404  404  403  403  403  403  403  403  403  403  401",
    "other-org": "401  404  404  403  403  403  403  403  403  403  403  401",
    unowned:     "401  404  404  403  403  403  403  403  403  403  403  401",
    absent:      "401  404  404  403  403  403  403  403  403  403  403  401",
  },
  "programs.list": {
    own:         "401  ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   401",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "-",
  },
  "programs.get": {
    own:         "401  ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   401",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
  "curation.list": {
    own:         "401  403  403  403  403  403  403  403  403  ok   403  401",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "-",
  },
  "curation.program": {
    own:         "401  403  403  403  403  403  403  403  403  ok   403  401",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "401  403  403  403  403  403  403  403  403  404  403  401",
  },
  "curation.preview": {
    own:         "401  403  403  403  403  403  403  403  403  ok   403  401",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "401  403  403  403  403  403  403  403  403  404  403  401",
  },
  "curation.publish": {
    own:         "401  403  403  403  403  403  403  403  403  ok   403  401",
    "same-org":  "401  403  403  403  403  403  403  403  403  409  403  401",
    "other-org": "-",
    unowned:     "-",
    absent:      "401  403  403  403  403  403  403  403  403  404  403  401",
  },
  "curation.verify": {
    own:         "401  403  403  403  403  403  403  403  403  ok   403  401",
    "same-org":  "401  403  403  403  403  403  403  403  403  409  403  401",
    "other-org": "-",
    unowned:     "-",
    absent:      "401  403  403  403  403  403  403  403  403  404  403  401",
  },
  "curation.resolve": {
    own:         "401  403  403  403  403  403  403  403  403  ok   403  401",
    "same-org":  "401  403  403  403  403  403  403  403  403  409  403  401",
    "other-org": "-",
    unowned:     "-",
    absent:      "401  403  403  403  403  403  403  403  403  404  403  401",
  },
  "curation.withdraw": {
    own:         "401  403  403  403  403  403  403  403  403  ok   403  401",
    "same-org":  "401  403  403  403  403  403  403  403  403  409  403  401",
    "other-org": "-",
    unowned:     "-",
    absent:      "401  403  403  403  403  403  403  403  403  404  403  401",
  },
  "curation.keep": {
    own:         "401  403  403  403  403  403  403  403  403  ok   403  401",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "401  403  403  403  403  403  403  403  403  404  403  401",
  },
  ...OPEN_DATA_MATRIX,
  ...MATRIX_OF_SEASONS,
  ...MATRIX_OF_NUMBERS,
  "caseload.page": {
    own:         "401  403  403  ok   ok   ok   ok   403  403  403  403  401",
    "same-org":  "-",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
  "caseload.counts": {
    own:         "401  403  403  ok   ok   ok   ok   403  403  403  403  401",
    "same-org":  "-",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
  // Where the state is "unowned", of the organisation; otherwise of one's own caseload.
  "cohort.counts": {
    own:         "401  403  403  ok   ok   ok   403  403  403  403  403  401",
    "same-org":  "-",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "401  403  403  403  403  403  ok   ok   ok   403  403  401",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
  "caseload.person": {
    own:         "401  403  403  ok   name 404  ok   403  403  403  403  401",
    "same-org":  "401  403  403  404  404  404  ok   403  403  403  403  401",
    "other-org": "401  403  403  404  404  404  404  403  403  403  403  401",
    unowned:     "401  403  403  404  404  404  ok   403  403  403  403  401",
    absent:      "401  403  403  404  404  404  404  403  403  403  403  401",
  },
  "caseload.plan": {
    own:         "401  403  403  ok   404  404  ok   403  403  403  403  401",
    "same-org":  "401  403  403  404  404  404  ok   403  403  403  403  401",
    "other-org": "401  403  403  404  404  404  404  403  403  403  403  401",
    unowned:     "401  403  403  404  404  404  ok   403  403  403  403  401",
    absent:      "401  403  403  404  404  404  404  403  403  403  403  401",
  },
  "caseload.changes": {
    own:         "401  403  403  ok   404  404  ok   403  403  403  403  401",
    "same-org":  "401  403  403  404  404  404  ok   403  403  403  403  401",
    "other-org": "401  403  403  404  404  404  404  403  403  403  403  401",
    unowned:     "401  403  403  404  404  404  ok   403  403  403  403  401",
    absent:      "401  403  403  404  404  404  404  403  403  403  403  401",
  },
  "caseload.proposedList": {
    own:         "401  403  403  ok   404  404  ok   403  403  403  403  401",
    "same-org":  "401  403  403  404  404  404  ok   403  403  403  403  401",
    "other-org": "401  403  403  404  404  404  404  403  403  403  403  401",
    unowned:     "401  403  403  404  404  404  ok   403  403  403  403  401",
    absent:      "401  403  403  404  404  404  404  403  403  403  403  401",
  },
  "caseload.assign": {
    own:         "401  403  403  403  403  403  ok   ok   404  403  403  401",
    "same-org":  "401  403  403  403  403  403  ok   ok   404  403  403  401",
    "other-org": "401  403  403  403  403  403  404  404  ok   403  403  401",
    unowned:     "401  403  403  403  403  403  ok   ok   404  403  403  401",
    absent:      "401  403  403  403  403  403  404  404  404  403  403  401",
  },
};
