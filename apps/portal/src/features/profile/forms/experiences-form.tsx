import type {
  Experience,
  ExperienceKind,
  ExperiencePlace,
  ExperienceSetting,
} from "@induction/domain/applicant/experience";
import { known, toldOr, unknown } from "@induction/domain/kernel/told";
import { Stack } from "@induction/ui/primitives/layout";
import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import { type DraftReader, MONTHS, type Read, readAll } from "../../../shell/draft-reader.ts";
import { countOf } from "../../../shell/words.ts";
import { EntryList, newKey } from "../entry-list.tsx";
import type { FactForm, FieldsProps } from "../fact-form.ts";
import { describeTold, linesOr } from "../words.ts";
import {
  type ExperienceDraft,
  ExperienceFields,
  KINDS,
  makeExperience,
  SETTINGS,
} from "./experience-fields.tsx";

interface ExperiencesDraft {
  readonly has: "some" | "none" | null;
  readonly entries: readonly ExperienceDraft[];
}

const LENGTH = { ...MONTHS, from: 0.5, message: "Enter the length in months, from 0.5, in steps of 0.5." };
const TASKS = { empty: "Write what you did, in a few words.", atMost: 2000 };

function readExperience(draft: ExperienceDraft, reader: DraftReader): Read<Experience> {
  const place = reader.choice<ExperiencePlace>("place", draft.place, "Choose the place.");
  const setting = reader.choice<ExperienceSetting>("setting", draft.setting, "Choose the setting.");
  const kind = reader.choice<ExperienceKind>("kind", draft.kind, "Choose the kind of work.");
  const months = reader.number("months", draft.months, LENGTH);
  const tasks = reader.words("tasks", draft.tasks, TASKS);
  if (place === undefined || setting === undefined || kind === undefined) return undefined;
  return months === undefined || tasks === undefined ? undefined : { place, setting, kind, months, tasks };
}

function describeExperience({ place, setting, kind, months }: Experience): string {
  const where = place === "us" ? "United States" : "elsewhere";
  const settingName = SETTINGS.find(({ value }) => value === setting)?.label ?? setting;
  const kindName = KINDS.find(({ value }) => value === kind)?.label ?? kind;
  return `${settingName}, ${kindName.toLowerCase()}, ${where}, ${countOf(months, "month")}`;
}

function Fields({ draft, onChange, errorAt, idOf }: FieldsProps<ExperiencesDraft>) {
  return (
    <Stack>
      <SegmentedRadio
        id={idOf("")}
        label="Is there clinical experience to list?"
        isCompact
        options={[
          { value: "some", label: "Yes" },
          { value: "none", label: "None" },
        ]}
        value={draft.has}
        error={errorAt("")}
        onValueChange={(has) =>
          onChange({ has, entries: draft.entries.length === 0 ? [makeExperience()] : draft.entries })
        }
      />
      {draft.has === "some" && (
        <EntryList
          noun="Experience"
          most={30}
          entries={draft.entries}
          makeEntry={makeExperience}
          onChange={(entries) => onChange({ ...draft, entries })}
        >
          {(experience, { index, update }) => (
            <ExperienceFields
              experience={experience}
              update={update}
              idOf={(path) => idOf(`${index}.${path}`)}
              errorAt={(path) => errorAt(`${index}.${path}`)}
            />
          )}
        </EntryList>
      )}
    </Stack>
  );
}

/** Stretches of clinical experience with their tasks. */
export const experiencesForm: FactForm<ExperiencesDraft> = {
  fact: "experiences",
  title: "Experience entries",
  why: "Concrete tasks near anesthesia and intensive care say more than titles.",
  Fields,
  toDraft: ({ experiences }) => {
    if (experiences.state === "unknown") return { has: null, entries: [] };
    const entries = toldOr(experiences, []).map((entry) => ({
      ...entry,
      key: newKey(),
      months: String(entry.months),
    }));
    return { has: entries.length === 0 ? "none" : "some", entries };
  },
  read({ has, entries }, reader) {
    if (has === null) return reader.refuse("", "Choose whether there is experience to list.");
    if (has === "some" && entries.length === 0)
      return reader.refuse("", "Add the experience, or choose “None”.");
    const read = readAll(
      has === "none" ? [] : entries.map((entry, index) => readExperience(entry, reader.under(index))),
    );
    return read && { fact: "experiences", value: known(read) };
  },
  now: ({ experiences }) => ({ fact: "experiences", value: experiences }),
  untold: { fact: "experiences", value: unknown },
  describe: ({ experiences }) =>
    describeTold(experiences, (list) => linesOr(list, { none: "None", toLine: describeExperience })),
};
