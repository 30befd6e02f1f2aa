import type { ResearchProject } from "@induction/domain/applicant/experience";
import { known, unknown } from "@induction/domain/kernel/told";
import { Checkbox } from "@induction/ui/primitives/checkbox";
import { Field } from "@induction/ui/primitives/field";
import { Select } from "@induction/ui/primitives/select";
import { NumberInput, TextInput } from "@induction/ui/primitives/text-input";
import { type DraftReader, MONTHS, type Read } from "../../../shell/draft-reader.ts";
import { countOf } from "../../../shell/words.ts";
import { type EntryDraft, newKey } from "../entry-list.tsx";
import styles from "./experience-fields.module.css";
import { type EntryFieldsProps, listForm } from "./list-form.tsx";

interface ProjectDraft extends EntryDraft {
  readonly kind: ResearchProject["kind"] | null;
  readonly concernsAnesthesia: boolean;
  readonly months: string;
  readonly title: string;
}

const KINDS = [
  { value: "research", label: "Research" },
  { value: "quality-improvement", label: "Quality improvement" },
  { value: "teaching", label: "Teaching" },
] as const satisfies readonly { value: ResearchProject["kind"]; label: string }[];

const LENGTH = { ...MONTHS, from: 0.5, message: "Enter the length in months, from 0.5, in steps of 0.5." };
const TITLE = { empty: "Enter the title of the project.", atMost: 300 };

function makeProject(): ProjectDraft {
  return { key: newKey(), kind: null, concernsAnesthesia: false, months: "", title: "" };
}

function readProject(draft: ProjectDraft, reader: DraftReader): Read<ResearchProject> {
  const title = reader.words("title", draft.title, TITLE);
  const kind = reader.choice<ResearchProject["kind"]>("kind", draft.kind, "Choose the kind of project.");
  const months = reader.number("months", draft.months, LENGTH);
  if (title === undefined || kind === undefined || months === undefined) return undefined;
  return { kind, concernsAnesthesia: draft.concernsAnesthesia, months, title };
}

function describeProject({ title, kind, months, concernsAnesthesia }: ResearchProject): string {
  const name = KINDS.find(({ value }) => value === kind)?.label ?? kind;
  const subject = concernsAnesthesia ? ", near anesthesia" : "";
  return `${title}: ${name.toLowerCase()}${subject}, ${countOf(months, "month")}`;
}

function ProjectFields({ entry: project, update, idOf, errorAt }: EntryFieldsProps<ProjectDraft>) {
  return (
    <>
      <Field id={idOf("title")} label="Title" error={errorAt("title")} className={styles.tasks}>
        <TextInput value={project.title} onChange={(event) => update({ title: event.target.value })} />
      </Field>
      <Field id={idOf("kind")} label="Kind" error={errorAt("kind")}>
        <Select options={KINDS} value={project.kind} onValueChange={(kind) => update({ kind })} isInline />
      </Field>
      <Field id={idOf("months")} label="Length" error={errorAt("months")}>
        <NumberInput
          isDecimal
          unit="months"
          value={project.months}
          onChange={(event) => update({ months: event.target.value })}
        />
      </Field>
      <Checkbox
        label="It concerns anesthesia, pain or critical care"
        isChecked={project.concernsAnesthesia}
        onCheckedChange={(concernsAnesthesia) => update({ concernsAnesthesia })}
      />
    </>
  );
}

/** Research, quality improvement and teaching, project by project. */
export const researchForm = listForm<ResearchProject, ProjectDraft>({
  fact: "research",
  title: "Research and quality improvement",
  why: "A project near anesthesia shows interest that lasts.",
  question: "Is there research, quality improvement or teaching?",
  choose: "Choose whether there is a project.",
  none: { label: "None", line: "None" },
  noun: "Project",
  most: 30,
  makeEntry: makeProject,
  toEntry: (project) => ({ ...project, key: newKey(), months: String(project.months) }),
  readEntry: readProject,
  toLine: describeProject,
  EntryFields: ProjectFields,
  told: ({ research }) => research,
  toChange: (projects) => ({ fact: "research", value: known(projects) }),
  now: ({ research }) => ({ fact: "research", value: research }),
  untold: { fact: "research", value: unknown },
});
