import type { Exam, ExamAttempt } from "@induction/domain/applicant/exam-attempt";
import { MOST_ATTEMPTS } from "@induction/domain/applicant/exam-attempt";
import type { Profile } from "@induction/domain/applicant/profile";
import { known, notApplicable, unknown } from "@induction/domain/kernel/told";
import { Stack } from "@induction/ui/primitives/layout";
import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import { toShortDate } from "../../../shell/dates.ts";
import { type DraftReader, type Read, readAll, SCORE } from "../../../shell/draft-reader.ts";
import { EntryList } from "../entry-list.tsx";
import type { FactForm, FieldsProps } from "../fact-form.ts";
import { describeTold, linesOr } from "../words.ts";
import { type AttemptDraft, AttemptFields, makeAttempt, toAttemptDraft } from "./attempt-fields.tsx";

/** Whether the exam was taken at all. Not told is none of these. */
type Taken = "taken" | "not-yet" | "not-applicable";

/** What is typed about one exam. */
export interface AttemptsDraft {
  readonly taken: Taken | null;
  readonly attempts: readonly AttemptDraft[];
}

const NAMES = { step1: "Step 1", step2ck: "Step 2 CK", step3: "Step 3", step2cs: "Step 2 CS" } as const;

const WHY = {
  step1: "A failure stays on record and changes the plan; a later pass does not remove it.",
  step2ck: "The tier rests on this score and on any failed attempt.",
  step3: "Some programs ask for it, and an H-1B visa needs it.",
  step2cs: "It ended in 2021. Attempts before that still count for some state licenses.",
} as const satisfies Record<Exam, string>;

function toDraft(fact: Profile[Exam]): AttemptsDraft {
  if (fact.state === "unknown") return { taken: null, attempts: [] };
  if (fact.state === "not-applicable") return { taken: "not-applicable", attempts: [] };
  return { taken: fact.value.length === 0 ? "not-yet" : "taken", attempts: fact.value.map(toAttemptDraft) };
}

function readAttempt(draft: AttemptDraft, reader: DraftReader): Read<ExamAttempt> {
  const takenOn = reader.optionalDate(
    "takenOn",
    draft.takenOn,
    "Enter the day of the exam, or leave it empty.",
  );
  const result = reader.choice("result", draft.result, "Choose the result: pass or fail.");
  const score = reader.optionalNumber("score", draft.score, SCORE);
  if (takenOn === undefined || result === undefined || score === undefined) return undefined;
  return { takenOn, result, score };
}

/** The attempts as typed; "taken" needs at least one. */
function readAttempts({ taken, attempts }: AttemptsDraft, reader: DraftReader): Read<readonly ExamAttempt[]> {
  if (taken !== "taken") return [];
  if (attempts.length === 0) return reader.refuse("", "Add the attempt, or choose “Not yet”.");
  return readAll(attempts.map((attempt, index) => readAttempt(attempt, reader.under(index))));
}

function attemptInWords({ result, score, takenOn }: ExamAttempt): string {
  const parts = [
    result === "pass" ? "Passed" : "Failed",
    score === null ? null : `score ${score}`,
    takenOn === null ? "date not told" : toShortDate(takenOn),
  ];
  return parts.filter((part) => part !== null).join(", ");
}

function describeAttempts(fact: Profile[Exam]): readonly string[] | null {
  return describeTold(fact, (attempts) =>
    linesOr(attempts, { none: "Not taken yet", toLine: attemptInWords }),
  );
}

function makeFields(exam: Exam) {
  const options = [
    { value: "taken", label: "Yes" },
    { value: "not-yet", label: exam === "step2cs" ? "No" : "Not yet" },
    ...(exam === "step2cs" ? [{ value: "not-applicable", label: "Does not apply" } as const] : []),
  ] as const;
  return function Fields({ draft, onChange, errorAt, idOf }: FieldsProps<AttemptsDraft>) {
    return (
      <Stack>
        <SegmentedRadio<Taken>
          id={idOf("")}
          label={`Have you taken ${NAMES[exam]}?`}
          isCompact
          options={options}
          value={draft.taken}
          error={errorAt("")}
          onValueChange={(taken) =>
            onChange({
              taken,
              attempts: taken === "taken" && draft.attempts.length === 0 ? [makeAttempt()] : draft.attempts,
            })
          }
        />
        {draft.taken === "taken" && (
          <EntryList
            noun="Attempt"
            most={MOST_ATTEMPTS}
            entries={draft.attempts}
            makeEntry={makeAttempt}
            onChange={(attempts) => onChange({ ...draft, attempts })}
          >
            {(attempt, { index, update }) => (
              <AttemptFields
                exam={exam}
                attempt={attempt}
                update={update}
                idOf={(path) => idOf(`${index}.${path}`)}
                errorAt={(path) => errorAt(`${index}.${path}`)}
              />
            )}
          </EntryList>
        )}
      </Stack>
    );
  };
}

const CHOOSE_TAKEN = "Choose whether you have taken it.";

function makeForm(exam: "step1" | "step2ck" | "step3"): FactForm<AttemptsDraft> {
  return {
    fact: exam,
    title: NAMES[exam],
    why: WHY[exam],
    Fields: makeFields(exam),
    toDraft: (profile) => toDraft(profile[exam]),
    now: (profile) => ({ fact: exam, value: profile[exam] }),
    untold: { fact: exam, value: unknown },
    describe: (profile) => describeAttempts(profile[exam]),
    read(draft, reader) {
      if (draft.taken === null) return reader.refuse("", CHOOSE_TAKEN);
      const attempts = readAttempts(draft, reader);
      return attempts && { fact: exam, value: known(attempts) };
    },
  };
}

/** Step 1, attempt by attempt. */
export const step1Form = makeForm("step1");

/** Step 2 CK, attempt by attempt. */
export const step2ckForm = makeForm("step2ck");

/** Step 3, attempt by attempt. */
export const step3Form = makeForm("step3");

/** Step 2 CS, which no longer exists and need not apply. */
export const step2csForm: FactForm<AttemptsDraft> = {
  fact: "step2cs",
  title: NAMES.step2cs,
  why: WHY.step2cs,
  Fields: makeFields("step2cs"),
  toDraft: ({ step2cs }) => toDraft(step2cs),
  now: ({ step2cs }) => ({ fact: "step2cs", value: step2cs }),
  untold: { fact: "step2cs", value: unknown },
  describe: ({ step2cs }) => describeAttempts(step2cs),
  read(draft, reader) {
    if (draft.taken === null) return reader.refuse("", CHOOSE_TAKEN);
    if (draft.taken === "not-applicable") return { fact: "step2cs", value: notApplicable };
    const attempts = readAttempts(draft, reader);
    return attempts && { fact: "step2cs", value: known(attempts) };
  },
};
