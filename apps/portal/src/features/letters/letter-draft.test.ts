import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { expect, test } from "vitest";
import { BLANK_LETTER, readLetter, toLetterDraft, withStatus } from "./letter-draft.ts";

const AT = { id: "a", today: toCalendarDate("2026-08-15") };

test("a letter with only a name is a letter: what is not told stays null, never no", () => {
  const { letter, errors } = readLetter({ ...BLANK_LETTER, writer: "  Dr. Osei " }, AT);
  expect(errors).toEqual([]);
  expect(letter).toEqual({
    id: "a",
    writer: "Dr. Osei",
    institution: null,
    relation: null,
    specialty: null,
    country: null,
    supervisedDirectly: null,
    acquaintance: null,
    askedWhetherStrong: null,
    writerAnswer: null,
    status: "identified",
    endReason: null,
    reachedOn: {},
    dueOn: null,
  });
});

test("a letter that is opened and saved unchanged is the same letter", () => {
  const draft = {
    ...BLANK_LETTER,
    writer: "Dr. Osei",
    relation: "teacher",
    specialty: "critical-care",
    country: "GH",
    supervisedDirectly: "yes",
    institution: "Korle Bu Teaching Hospital",
    acquaintance: "partly",
    askedWhetherStrong: "yes",
    writerAnswer: "strong",
    status: "agreed",
    reachedOn: { asked: "2026-06-01", agreed: "2026-06-08" },
    dueOn: "2026-09-01",
  } as const;
  const { letter } = readLetter(draft, AT);
  expect(letter).not.toBeNull();
  if (letter !== null) expect(readLetter(toLetterDraft(letter), AT).letter).toEqual(letter);
});

test("a letter without a writer is refused at the writer", () => {
  expect(readLetter(BLANK_LETTER, AT)).toEqual({
    letter: null,
    errors: [{ path: "writer", message: "Enter the writer's name." }],
  });
});

test("going back to an earlier status drops the dates of steps that have not come", () => {
  const draft = { ...BLANK_LETTER, reachedOn: { asked: "2026-06-01", uploaded: "2026-07-01" } };
  expect(withStatus(draft, "agreed").reachedOn).toEqual({ asked: "2026-06-01" });
});

test("a declined letter keeps the dates of the way that it came", () => {
  const draft = { ...BLANK_LETTER, reachedOn: { asked: "2026-06-01" } };
  expect(withStatus(draft, "declined").reachedOn).toEqual({ asked: "2026-06-01" });
});

test("dates against the order of the steps are refused at their field", () => {
  const draft = {
    ...BLANK_LETTER,
    writer: "Dr. Osei",
    status: "agreed",
    reachedOn: { asked: "2026-06-08", agreed: "2026-06-01" },
  } as const;
  expect(readLetter(draft, AT).errors.map(({ path }) => path)).toEqual(["reachedOn.agreed"]);
});

test("another status takes away a reason that does not go with it", () => {
  const declined = { ...BLANK_LETTER, status: "declined", endReason: "no-time" } as const;
  expect(withStatus(declined, "withdrawn").endReason).toBe("");
  expect(withStatus(declined, "declined").endReason).toBe("no-time");
});

test("an answer of the writer goes with the question", () => {
  const draft = { ...BLANK_LETTER, writer: "Dr. Osei", writerAnswer: "strong" } as const;
  expect(readLetter(draft, AT).letter?.writerAnswer).toBeNull();
  expect(readLetter({ ...draft, askedWhetherStrong: "yes" }, AT).letter?.writerAnswer).toBe("strong");
});
