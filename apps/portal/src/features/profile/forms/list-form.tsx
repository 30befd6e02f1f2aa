import type { FactChange } from "@induction/domain/applicant/fact-change";
import type { Profile, ProfileFact } from "@induction/domain/applicant/profile";
import type { Applicable } from "@induction/domain/kernel/told";
import { Stack } from "@induction/ui/primitives/layout";
import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import type { ComponentType } from "react";
import { type DraftReader, type Read, readAll } from "../../../shell/draft-reader.ts";
import { type EntryDraft, EntryList } from "../entry-list.tsx";
import type { FactForm, FieldsProps } from "../fact-form.ts";
import { describeTold, linesOr } from "../words.ts";

/** Whether there are entries at all. Not told is none of these. */
type Has = "some" | "none" | "not-applicable";

/** What is typed of a fact that is a list. */
export interface ListDraft<Entry extends EntryDraft> {
  readonly has: Has | null;
  readonly entries: readonly Entry[];
}

/** What the fields of one entry are given. Paths are those of the entry: "score". */
export interface EntryFieldsProps<Entry extends EntryDraft> {
  readonly entry: Entry;
  readonly update: (part: Partial<Entry>) => void;
  readonly idOf: (path: string) => string;
  readonly errorAt: (path: string) => string | undefined;
  readonly hintAt: (path: string) => string | undefined;
}

/** A fact that is a list, told as the question whether there is any, and then entry by entry. */
interface ListOptions<Value, Entry extends EntryDraft> {
  readonly fact: ProfileFact;
  readonly title: string;
  readonly why: string;
  /** The question above the entries, and what it says where none was chosen. */
  readonly question: string;
  readonly choose: string;
  /** The answer that there is none, as it is chosen and as it is told. */
  readonly none: { readonly label: string; readonly line: string };
  /** The answer that the question does not concern the person, where that is one. */
  readonly notApplicable?: { readonly label: string; readonly change: FactChange };
  /** "Attempt": names each entry and its buttons. */
  readonly noun: string;
  readonly most: number;
  readonly makeEntry: () => Entry;
  readonly toEntry: (value: Value) => Entry;
  readonly readEntry: (entry: Entry, reader: DraftReader) => Read<Value>;
  readonly toLine: (value: Value) => string;
  /** Whether an entry says that what a hint asks about is meant. Left out, hints are only told. */
  readonly isHintSettled?: (entry: Entry) => boolean;
  readonly EntryFields: ComponentType<EntryFieldsProps<Entry>>;
  readonly told: (profile: Profile) => Applicable<readonly Value[]>;
  readonly toChange: (values: readonly Value[]) => FactChange;
  readonly now: (profile: Profile) => FactChange;
  readonly untold: FactChange;
}

/** A fact that is a list of entries. */
export function listForm<Value, Entry extends EntryDraft>(
  asked: ListOptions<Value, Entry>,
): FactForm<ListDraft<Entry>> {
  const { fact, title, why, now, untold, told, none, toLine, isHintSettled } = asked;
  return {
    fact,
    title,
    why,
    now,
    untold,
    toDraft: (profile) => toDraft(told(profile), asked.toEntry),
    ...(isHintSettled !== undefined && {
      isHintSettled: ({ entries }: ListDraft<Entry>, path: string) => {
        const entry = entries[Number.parseInt(path, 10)];
        return entry !== undefined && isHintSettled(entry);
      },
    }),
    read: (draft, reader) => readList(draft, { asked, reader }),
    describe: (profile) =>
      describeTold(told(profile), (values) => linesOr(values, { none: none.line, toLine })),
    Fields: (props) => <ListFields asked={asked} {...props} />,
  };
}

function toDraft<Value, Entry extends EntryDraft>(
  fact: Applicable<readonly Value[]>,
  toEntry: (value: Value) => Entry,
): ListDraft<Entry> {
  if (fact.state === "unknown") return { has: null, entries: [] };
  if (fact.state === "not-applicable") return { has: "not-applicable", entries: [] };
  return { has: fact.value.length === 0 ? "none" : "some", entries: fact.value.map(toEntry) };
}

function readList<Value, Entry extends EntryDraft>(
  { has, entries }: ListDraft<Entry>,
  { asked, reader }: { asked: ListOptions<Value, Entry>; reader: DraftReader },
): Read<FactChange> {
  const { choose, none, noun, notApplicable, readEntry, toChange } = asked;
  if (has === null) return reader.refuse("", choose);
  if (has === "not-applicable") return notApplicable?.change;
  if (has === "none") return toChange([]);
  if (entries.length === 0) {
    return reader.refuse("", `Add the ${noun.toLowerCase()}, or choose “${none.label}”.`);
  }
  const values = readAll(entries.map((entry, index) => readEntry(entry, reader.under(index))));
  return values && toChange(values);
}

interface ListFieldsProps<Value, Entry extends EntryDraft> extends FieldsProps<ListDraft<Entry>> {
  readonly asked: ListOptions<Value, Entry>;
}

function ListFields<Value, Entry extends EntryDraft>(props: ListFieldsProps<Value, Entry>) {
  const { asked, draft, onChange, errorAt, hintAt, idOf } = props;
  const { question, none, notApplicable, noun, most, makeEntry, EntryFields } = asked;
  return (
    <Stack>
      <SegmentedRadio<Has>
        id={idOf("")}
        label={question}
        isCompact
        options={[
          { value: "some", label: "Yes" },
          { value: "none", label: none.label },
          ...(notApplicable === undefined
            ? []
            : [{ value: "not-applicable" as const, label: notApplicable.label }]),
        ]}
        value={draft.has}
        error={errorAt("")}
        onValueChange={(has) =>
          onChange({
            has,
            entries: has === "some" && draft.entries.length === 0 ? [makeEntry()] : draft.entries,
          })
        }
      />
      {draft.has === "some" && (
        <EntryList
          noun={noun}
          most={most}
          entries={draft.entries}
          makeEntry={makeEntry}
          onChange={(entries) => onChange({ ...draft, entries })}
        >
          {(entry, { index, update }) => (
            <EntryFields
              entry={entry}
              update={update}
              idOf={(path) => idOf(`${index}.${path}`)}
              errorAt={(path) => errorAt(`${index}.${path}`)}
              hintAt={(path) => hintAt(`${index}.${path}`)}
            />
          )}
        </EntryList>
      )}
    </Stack>
  );
}
