import {
  type ApplicationDocument,
  DOCUMENT_KINDS,
  DOCUMENT_LABELS,
  type DocumentKind,
  type DocumentStage,
} from "@induction/domain/applicant/application-document";
import { known, toldOr, unknown } from "@induction/domain/kernel/told";
import { Field } from "@induction/ui/primitives/field";
import { Stack } from "@induction/ui/primitives/layout";
import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import { DateInput } from "@induction/ui/primitives/text-input";
import { toShortDate } from "../../../shell/dates.ts";
import { type DraftReader, type Read, readAll } from "../../../shell/draft-reader.ts";
import type { FactForm, FieldsProps } from "../fact-form.ts";
import { describeTold } from "../words.ts";

type Stage = DocumentStage | "not-told";

interface DocumentDraft {
  readonly stage: Stage;
  readonly since: string;
}

/** What is typed of the documents: one entry for each kind. */
export type DocumentsDraft = Readonly<Record<DocumentKind, DocumentDraft>>;

const STAGES = [
  { value: "not-told", label: "Not told", isUnknown: true },
  { value: "not-started", label: "Not started" },
  { value: "requested", label: "Requested" },
  { value: "in-place", label: "In place" },
] as const satisfies readonly { value: Stage; label: string; isUnknown?: boolean }[];

const STAGE_NAMES: ReadonlyMap<Stage, string> = new Map(STAGES.map(({ value, label }) => [value, label]));

/** The kinds that are told of, in the order in which they are kept. */
function listTold(draft: DocumentsDraft): readonly DocumentKind[] {
  return DOCUMENT_KINDS.filter((kind) => draft[kind].stage !== "not-told");
}

function readDocument(
  kind: DocumentKind,
  { stage, since }: DocumentDraft,
  reader: DraftReader,
): Read<ApplicationDocument> {
  const day = reader.optionalDate("since", since, "Enter the day, or leave it empty.");
  return day === undefined || stage === "not-told" ? undefined : { kind, stage, since: day };
}

function Fields({ draft, onChange, errorAt, idOf }: FieldsProps<DocumentsDraft>) {
  const told = listTold(draft);
  return (
    <Stack>
      {DOCUMENT_KINDS.map((kind, place) => {
        const { stage, since } = draft[kind];
        const update = (part: Partial<DocumentDraft>) =>
          onChange({ ...draft, [kind]: { ...draft[kind], ...part } });
        // Laws name a document by its place among those told.
        const path = `${told.indexOf(kind)}.since`;
        return (
          <Stack key={kind} gap="small">
            <SegmentedRadio<Stage>
              id={idOf(place === 0 ? "" : kind)}
              label={DOCUMENT_LABELS[kind]}
              isCompact
              options={STAGES}
              value={stage}
              error={place === 0 ? errorAt("") : undefined}
              onValueChange={(chosen) => update({ stage: chosen })}
            />
            {stage !== "not-told" && stage !== "not-started" && (
              <Field
                id={idOf(path)}
                label={`${DOCUMENT_LABELS[kind]}: since which day`}
                hint="It may stay empty."
                error={errorAt(path)}
              >
                <DateInput value={since} onChange={(event) => update({ since: event.target.value })} />
              </Field>
            )}
          </Stack>
        );
      })}
    </Stack>
  );
}

function toDraft(documents: readonly ApplicationDocument[]): DocumentsDraft {
  const draftOf = (kind: DocumentKind): DocumentDraft => {
    const document = documents.find((each) => each.kind === kind);
    return { stage: document?.stage ?? "not-told", since: document?.since ?? "" };
  };
  return {
    mspe: draftOf("mspe"),
    transcript: draftOf("transcript"),
    photo: draftOf("photo"),
    certification: draftOf("certification"),
  };
}

function describeDocument({ kind, stage, since }: ApplicationDocument): string {
  const words = `${DOCUMENT_LABELS[kind]}: ${STAGE_NAMES.get(stage)?.toLowerCase()}`;
  return since === null ? words : `${words} since ${toShortDate(since)}`;
}

/** How far the documents of the application have come. */
export const documentsForm: FactForm<DocumentsDraft> = {
  fact: "documents",
  title: "Documents",
  why: "Each has its day in the plan. What is not told is unknown, never missing.",
  Fields,
  toDraft: ({ documents }) => toDraft(toldOr(documents, [])),
  read(draft, reader) {
    const told = listTold(draft);
    if (told.length === 0) return reader.refuse("", "Choose how far at least one document has come.");
    const documents = readAll(
      told.map((kind, index) => {
        const { stage, since } = draft[kind];
        const entry = { stage, since: stage === "not-started" ? "" : since };
        return readDocument(kind, entry, reader.under(index));
      }),
    );
    return documents && { fact: "documents", value: known(documents) };
  },
  now: ({ documents }) => ({ fact: "documents", value: documents }),
  untold: { fact: "documents", value: unknown },
  describe: ({ documents }) =>
    describeTold(documents, (value) => (value.length === 0 ? ["None told of"] : value.map(describeDocument))),
};
