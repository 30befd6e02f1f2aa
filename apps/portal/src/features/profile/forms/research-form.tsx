import type { ResearchProject } from "@induction/domain/applicant/experience";
import { known, toldOr, unknown } from "@induction/domain/kernel/told";
import { Checkbox } from "@induction/ui/primitives/checkbox";
import { Field } from "@induction/ui/primitives/field";
import { Stack } from "@induction/ui/primitives/layout";
import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import { Select } from "@induction/ui/primitives/select";
import { NumberInput, TextInput } from "@induction/ui/primitives/text-input";
import { type DraftReader, MONTHS, type Read, readAll } from "../../../shell/draft-reader.ts";
import { countOf } from "../../../shell/words.ts";
import { type EntryDraft, EntryList, newKey } from "../entry-list.tsx";
import type { FactForm, FieldsProps } from "../fact-form.ts";
import { describeTold, linesOr } from "../words.ts";
import styles from "./experience-fields.module.css";

interface ProjectDraft extends EntryDraft {
  readonly kind: ResearchProject["kind"] | null;
  readonly concernsAnesthesia: boolean;
  readonly months: string;
  readonly title: string;
}

interface ResearchDraft {
  readonly has: "some" | "none" | null;
  readonly projects: readonly ProjectDraft[];
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

interface ProjectFieldsProps {
  project: ProjectDraft;
  update: (part: Partial<ProjectDraft>) => void;
  idOf: (path: string) => string;
  errorAt: (path: string) => string | undefined;
}

function ProjectFields({ project, update, idOf, errorAt }: ProjectFieldsProps) {
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

function Fields({ draft, onChange, errorAt, idOf }: FieldsProps<ResearchDraft>) {
  return (
    <Stack>
      <SegmentedRadio
        id={idOf("")}
        label="Is there research, quality improvement or teaching?"
        isCompact
        options={[
          { value: "some", label: "Yes" },
          { value: "none", label: "None" },
        ]}
        value={draft.has}
        error={errorAt("")}
        onValueChange={(has) =>
          onChange({ has, projects: draft.projects.length === 0 ? [makeProject()] : draft.projects })
        }
      />
      {draft.has === "some" && (
        <EntryList
          noun="Project"
          most={30}
          entries={draft.projects}
          makeEntry={makeProject}
          onChange={(projects) => onChange({ ...draft, projects })}
        >
          {(project, { index, update }) => (
            <ProjectFields
              project={project}
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

/** Research, quality improvement and teaching, project by project. */
export const researchForm: FactForm<ResearchDraft> = {
  fact: "research",
  title: "Research and quality improvement",
  why: "A project near anesthesia shows interest that lasts.",
  Fields,
  toDraft: ({ research }) => {
    if (research.state === "unknown") return { has: null, projects: [] };
    const projects = toldOr(research, []).map((project) => ({
      ...project,
      key: newKey(),
      months: String(project.months),
    }));
    return { has: projects.length === 0 ? "none" : "some", projects };
  },
  read({ has, projects }, reader) {
    if (has === null) return reader.refuse("", "Choose whether there is a project.");
    if (has === "some" && projects.length === 0)
      return reader.refuse("", "Add the project, or choose “None”.");
    const read = readAll(
      has === "none" ? [] : projects.map((project, index) => readProject(project, reader.under(index))),
    );
    return read && { fact: "research", value: known(read) };
  },
  now: ({ research }) => ({ fact: "research", value: research }),
  untold: { fact: "research", value: unknown },
  describe: ({ research }) =>
    describeTold(research, (list) => linesOr(list, { none: "None", toLine: describeProject })),
};
