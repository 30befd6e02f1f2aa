import { LETTER_PIPELINE, LETTER_STATUS_LABELS, type LetterStatus } from "@induction/domain/applicant/letter";
import { LETTER_END_LABELS, listEndReasons } from "@induction/domain/applicant/letter-end";
import { listStepsTo } from "@induction/domain/applicant/letter-problems";
import { COUNTRY_CODES } from "@induction/domain/kernel/country-code";
import { Field } from "@induction/ui/primitives/field";
import { Columns, Stack } from "@induction/ui/primitives/layout";
import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import { Select } from "@induction/ui/primitives/select";
import { DateInput, TextInput } from "@induction/ui/primitives/text-input";
import { toCountryName } from "../../shell/countries.ts";
import { RELATION_WORDS, SPECIALTY_WORDS } from "../../shell/letter-words.ts";
import { type LetterDraft, type Told, withStatus } from "./letter-draft.ts";
import styles from "./letter-fields.module.css";
import { ACQUAINTANCE_WORDS } from "./letter-line-words.ts";

interface LetterFieldsProps {
  draft: LetterDraft;
  onChange: (draft: LetterDraft) => void;
  errorAt: (path: string) => string | undefined;
  idOf: (path: string) => string;
}

const STATUSES: readonly LetterStatus[] = [...LETTER_PIPELINE, "declined", "withdrawn"];

const NOT_TOLD = { value: "", label: "Not told" } as const;

const RELATIONS = [
  NOT_TOLD,
  { value: "clinical-supervisor", label: RELATION_WORDS["clinical-supervisor"] },
  { value: "research-supervisor", label: RELATION_WORDS["research-supervisor"] },
  { value: "department-chair", label: RELATION_WORDS["department-chair"] },
  { value: "teacher", label: RELATION_WORDS.teacher },
  { value: "other", label: RELATION_WORDS.other },
] as const;

const SPECIALTIES = [
  NOT_TOLD,
  { value: "anesthesiology", label: SPECIALTY_WORDS.anesthesiology },
  { value: "critical-care", label: SPECIALTY_WORDS["critical-care"] },
  { value: "pain-medicine", label: SPECIALTY_WORDS["pain-medicine"] },
  { value: "other-clinical", label: SPECIALTY_WORDS["other-clinical"] },
  { value: "not-clinical", label: SPECIALTY_WORDS["not-clinical"] },
] as const;

/** The United States first, because the letters from there count apart; then by name. */
const COUNTRIES = [
  NOT_TOLD,
  { value: "US", label: toCountryName("US") },
  ...COUNTRY_CODES.filter((code) => code !== "US")
    .map((code) => ({ value: code, label: toCountryName(code) }))
    .toSorted((a, b) => a.label.localeCompare(b.label)),
];

const ANSWERS = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
  { value: "untold", label: "Not told", isUnknown: true },
] as const satisfies readonly { value: Told; label: string; isUnknown?: boolean }[];

const ACQUAINTANCES = [
  { value: "well", label: ACQUAINTANCE_WORDS.well },
  { value: "partly", label: ACQUAINTANCE_WORDS.partly },
  { value: "little", label: ACQUAINTANCE_WORDS.little },
  { value: "untold", label: "Not told", isUnknown: true },
] as const satisfies readonly { value: LetterDraft["acquaintance"]; label: string; isUnknown?: boolean }[];

const WRITER_ANSWERS = [
  { value: "strong", label: "Yes, a strong one" },
  { value: "yes", label: "Yes" },
  { value: "untold", label: "Not told", isUnknown: true },
] as const satisfies readonly { value: LetterDraft["writerAnswer"]; label: string; isUnknown?: boolean }[];

/** Everything that is told of a letter. What it says is not asked. */
export function LetterFields({ draft, onChange, errorAt, idOf }: LetterFieldsProps) {
  return (
    <Stack>
      <Field id={idOf("writer")} label="Who writes it" error={errorAt("writer")}>
        <TextInput
          data-autofocus
          autoComplete="off"
          value={draft.writer}
          onChange={(event) => onChange({ ...draft, writer: event.target.value })}
        />
      </Field>
      <Field
        id={idOf("institution")}
        label="Where the writer works"
        hint="Hospital or school, with the city. It tells writers of one name apart."
        error={errorAt("institution")}
      >
        <TextInput
          autoComplete="off"
          value={draft.institution}
          onChange={(event) => onChange({ ...draft, institution: event.target.value })}
        />
      </Field>
      <Columns shape="halves" className={styles.beside}>
        <Field id={idOf("specialty")} label="Specialty of the writer" error={errorAt("specialty")}>
          <Select
            options={SPECIALTIES}
            value={draft.specialty}
            onValueChange={(specialty) => onChange({ ...draft, specialty })}
          />
        </Field>
        <Field id={idOf("country")} label="Country where the writer works" error={errorAt("country")}>
          <Select
            options={COUNTRIES}
            value={draft.country}
            onValueChange={(country) => onChange({ ...draft, country })}
          />
        </Field>
      </Columns>
      <Field id={idOf("relation")} label="What the writer is to you" error={errorAt("relation")}>
        <Select
          options={RELATIONS}
          value={draft.relation}
          onValueChange={(relation) => onChange({ ...draft, relation })}
        />
      </Field>
      <SegmentedRadio
        id={idOf("supervisedDirectly")}
        label="Did the writer supervise you in person?"
        options={ANSWERS}
        value={draft.supervisedDirectly}
        onValueChange={(supervisedDirectly) => onChange({ ...draft, supervisedDirectly })}
      />
      <SegmentedRadio
        id={idOf("acquaintance")}
        label="How well does the writer know your work?"
        hint="Who knows you well is the better writer, whatever the title."
        options={ACQUAINTANCES}
        value={draft.acquaintance}
        onValueChange={(acquaintance) => onChange({ ...draft, acquaintance })}
      />
      <SegmentedRadio
        id={idOf("askedWhetherStrong")}
        label="Have you asked whether it can be a strong letter?"
        hint="Ask before you count on it: a lukewarm letter can hurt."
        options={ANSWERS}
        value={draft.askedWhetherStrong}
        onValueChange={(askedWhetherStrong) => onChange({ ...draft, askedWhetherStrong })}
      />
      {draft.askedWhetherStrong === "yes" && (
        <SegmentedRadio
          id={idOf("writerAnswer")}
          label="What did the writer answer?"
          options={WRITER_ANSWERS}
          value={draft.writerAnswer}
          onValueChange={(writerAnswer) => onChange({ ...draft, writerAnswer })}
        />
      )}
      <StatusFields draft={draft} onChange={onChange} errorAt={errorAt} idOf={idOf} />
    </Stack>
  );
}

function StatusFields({ draft, onChange, errorAt, idOf }: LetterFieldsProps) {
  const steps = listStepsTo(draft.status);
  const reasons = listEndReasons(draft.status);
  return (
    <>
      <Columns shape="halves" className={styles.beside}>
        <Field id={idOf("status")} label="How far it has come" error={errorAt("status")}>
          <Select
            options={STATUSES.map((status) => ({ value: status, label: LETTER_STATUS_LABELS[status] }))}
            value={draft.status}
            onValueChange={(status) => onChange(withStatus(draft, status))}
          />
        </Field>
        <Field
          id={idOf("dueOn")}
          label="Should be uploaded by"
          hint="Your own date; leave it empty if there is none."
          error={errorAt("dueOn")}
        >
          <DateInput
            value={draft.dueOn}
            onChange={(event) => onChange({ ...draft, dueOn: event.target.value })}
          />
        </Field>
      </Columns>
      {reasons.length > 0 && (
        <Field id={idOf("endReason")} label="Why" error={errorAt("endReason")}>
          <Select
            options={[
              NOT_TOLD,
              ...reasons.map((reason) => ({ value: reason, label: LETTER_END_LABELS[reason] })),
            ]}
            value={draft.endReason}
            onValueChange={(endReason) => onChange({ ...draft, endReason })}
          />
        </Field>
      )}
      <fieldset className={styles.dates}>
        <legend className={styles.legend}>When it came so far, as far as you remember</legend>
        {steps.map((step) => (
          <Field
            key={step}
            id={idOf(`reachedOn.${step}`)}
            label={LETTER_STATUS_LABELS[step]}
            error={errorAt(`reachedOn.${step}`)}
          >
            <DateInput
              value={draft.reachedOn[step] ?? ""}
              onChange={(event) =>
                onChange({ ...draft, reachedOn: { ...draft.reachedOn, [step]: event.target.value } })
              }
            />
          </Field>
        ))}
      </fieldset>
    </>
  );
}
