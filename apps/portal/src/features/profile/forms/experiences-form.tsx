import type {
  Experience,
  ExperienceKind,
  ExperiencePlace,
  ExperienceSetting,
} from "@induction/domain/applicant/experience";
import { known, unknown } from "@induction/domain/kernel/told";
import { type DraftReader, MONTHS, type Read } from "../../../shell/draft-reader.ts";
import { countOf } from "../../../shell/words.ts";
import { newKey } from "../entry-list.tsx";
import {
  type ExperienceDraft,
  ExperienceFields,
  KINDS,
  makeExperience,
  SETTINGS,
} from "./experience-fields.tsx";
import { listForm } from "./list-form.tsx";

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

/** Stretches of clinical experience with their tasks. */
export const experiencesForm = listForm<Experience, ExperienceDraft>({
  fact: "experiences",
  title: "Experience entries",
  why: "Concrete tasks near anesthesia and intensive care say more than titles.",
  question: "Is there clinical experience to list?",
  choose: "Choose whether there is experience to list.",
  none: { label: "None", line: "None" },
  noun: "Experience",
  most: 30,
  makeEntry: makeExperience,
  toEntry: (experience) => ({ ...experience, key: newKey(), months: String(experience.months) }),
  readEntry: readExperience,
  toLine: describeExperience,
  EntryFields: ExperienceFields,
  told: ({ experiences }) => experiences,
  toChange: (experiences) => ({ fact: "experiences", value: known(experiences) }),
  now: ({ experiences }) => ({ fact: "experiences", value: experiences }),
  untold: { fact: "experiences", value: unknown },
});
