import { EMPTY_PROFILE } from "@induction/domain/applicant/profile";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { expect, test } from "vitest";
import { checkDraft } from "../fact-errors.ts";
import { courseForm } from "./course-form.tsx";
import { documentsForm } from "./documents-form.tsx";

const today = toCalendarDate("2026-11-22");
const profile = EMPTY_PROFILE;

test("documents keep what is told and leave the rest unknown", () => {
  const draft = {
    ...documentsForm.toDraft(profile),
    photo: { stage: "in-place", since: "2026-11-01" },
    mspe: { stage: "not-started", since: "2026-11-01" },
  } as const;
  expect(checkDraft({ form: documentsForm, draft, profile, today })).toMatchObject({
    errors: [],
    change: {
      value: {
        value: [
          { kind: "mspe", stage: "not-started", since: null },
          { kind: "photo", stage: "in-place", since: "2026-11-01" },
        ],
      },
    },
  });
});

test("a document from the future is refused at its own day", () => {
  const draft = {
    ...documentsForm.toDraft(profile),
    mspe: { stage: "requested", since: "" },
    photo: { stage: "in-place", since: "2027-01-01" },
  } as const;
  const { errors } = checkDraft({ form: documentsForm, draft, profile, today });
  expect(errors.map(({ path }) => path)).toEqual(["1.since"]);
});

test("no document told is refused, so that an empty list is never taken for an answer", () => {
  const draft = documentsForm.toDraft(profile);
  expect(checkDraft({ form: documentsForm, draft, profile, today }).errors).toHaveLength(1);
});

test("a decision asks for season, course and day at once", () => {
  const draft = courseForm.toDraft(profile);
  const { errors } = checkDraft({ form: courseForm, draft, profile, today });
  expect(errors.map(({ path }) => path)).toEqual(["season", "course", "on"]);
});

test("a reason that is too long is refused at its field, and nothing of it is cut", () => {
  const draft = { season: "2027", course: "delay", on: "2026-11-20", because: "x".repeat(1001) } as const;
  const { errors } = checkDraft({ form: courseForm, draft, profile, today });
  expect(errors.map(({ path }) => path)).toEqual(["because"]);
});

test("a decision that is told comes back into its form as it was", () => {
  const draft = {
    season: "2027",
    course: "delay",
    on: "2026-11-20",
    because: "A year of research.",
  } as const;
  const { change } = checkDraft({ form: courseForm, draft, profile, today });
  if (change?.fact !== "course") throw new Error("no decision was read");
  expect(courseForm.toDraft({ ...profile, course: change.value })).toEqual(draft);
});
