import { expect, test } from "vitest";
import type { DocumentKind, DocumentStage } from "../applicant/application-document.ts";
import type { Profile } from "../applicant/profile.ts";
import { contextFor } from "../assessment/context.ts";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import { known, unknown } from "../kernel/told.ts";
import { EMPTY_CATALOGUE } from "../rules/screens/no-catalogue.ts";
import { anApplicant } from "../testing/applicants.ts";
import { listChecklist } from "./document-checklist.ts";

function checklistOn(day: string, profile: Partial<Profile> = {}) {
  const applicant = anApplicant({ profile });
  return listChecklist(
    applicant,
    contextFor(applicant, { asOf: toCalendarDate(day), catalogue: EMPTY_CATALOGUE }),
  );
}

const documents = (kind: DocumentKind, stage: DocumentStage) => ({
  documents: known([{ kind, stage, since: null }]),
});

test("the four documents stand with their days", () => {
  expect(checklistOn("2026-08-15").map(({ kind, dueOn }) => `${kind} ${dueOn}`)).toEqual([
    "mspe 2026-09-23",
    "transcript 2026-09-23",
    "photo 2026-09-02",
    "certification 2027-03-03",
  ]);
});

test.each<readonly [string, Partial<Profile>, string, string]>([
  ["of which nobody told", { documents: unknown }, "2026-12-01", "unknown"],
  ["that the list leaves out", documents("photo", "in-place"), "2026-12-01", "unknown"],
  ["in place", documents("mspe", "in-place"), "2026-12-01", "done"],
  ["requested, on its day", documents("mspe", "requested"), "2026-09-23", "due"],
  ["requested, a day later", documents("mspe", "requested"), "2026-09-24", "overdue"],
  ["not started", documents("mspe", "not-started"), "2026-08-15", "due"],
])("an MSPE %s", (_name, profile, day, state) => {
  expect(checklistOn(day, profile).find(({ kind }) => kind === "mspe")?.state).toBe(state);
});

test("certification names what it rests on, and what nobody has told of is unknown", () => {
  const certification = checklistOn("2026-08-15", { step2ck: known([]) }).at(-1);
  expect(certification?.parts.map(({ isThere }) => isThere)).toEqual([true, false, "unknown", "unknown"]);
});
