import { type ChosenCourse, COURSE_LABELS, type Course } from "@induction/domain/applicant/course";
import { known, toldOr, unknown } from "@induction/domain/kernel/told";
import { listOpenSeasons } from "@induction/domain/parameters/seasons";
import { Field } from "@induction/ui/primitives/field";
import { Stack } from "@induction/ui/primitives/layout";
import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import { DateInput } from "@induction/ui/primitives/text-input";
import { Textarea } from "@induction/ui/primitives/textarea";
import { toShortDate } from "../../../shell/dates.ts";
import type { FactForm, FieldsProps } from "../fact-form.ts";
import { describeTold } from "../words.ts";

interface CourseDraft {
  readonly season: string | null;
  readonly course: Course | null;
  readonly on: string;
  readonly because: string;
}

/** Longest reason that is kept. */
const LONGEST_REASON = 1000;

function listSeasonOptions({ draft, today }: Pick<FieldsProps<CourseDraft>, "draft" | "today">) {
  const open = listOpenSeasons(today).map(({ season }) => String(season));
  const offered = draft.season === null || open.includes(draft.season) ? open : [draft.season, ...open];
  return offered.map((season) => ({ value: season, label: `Season ${season}` }));
}

function Fields({ draft, onChange, errorAt, idOf, today }: FieldsProps<CourseDraft>) {
  return (
    <Stack>
      <SegmentedRadio
        id={idOf("season")}
        label="For which season?"
        isCompact
        options={listSeasonOptions({ draft, today })}
        value={draft.season}
        error={errorAt("season")}
        onValueChange={(season) => onChange({ ...draft, season })}
      />
      <SegmentedRadio<Course>
        id={idOf("course")}
        label="What did you decide?"
        isCompact
        options={[
          { value: "apply", label: COURSE_LABELS.apply },
          { value: "delay", label: COURSE_LABELS.delay },
        ]}
        value={draft.course}
        error={errorAt("course")}
        onValueChange={(course) => onChange({ ...draft, course })}
      />
      <Field id={idOf("on")} label="Day of the decision" error={errorAt("on")}>
        <DateInput value={draft.on} onChange={(event) => onChange({ ...draft, on: event.target.value })} />
      </Field>
      <Field
        id={idOf("because")}
        label="Why"
        hint="What decided it, and what would make you think again. It may stay empty."
        error={errorAt("because")}
      >
        <Textarea
          limit={LONGEST_REASON}
          value={draft.because}
          onChange={(event) => onChange({ ...draft, because: event.target.value })}
        />
      </Field>
    </Stack>
  );
}

function describeCourse({ season, course, on, because }: ChosenCourse): readonly string[] {
  const decision = `Season ${season}: ${COURSE_LABELS[course].toLowerCase()}, decided ${toShortDate(on)}`;
  return because === "" ? [decision] : [decision, because];
}

/** What the person decided for a season, whatever was recommended. */
export const courseForm: FactForm<CourseDraft> = {
  fact: "course",
  title: "Apply or delay",
  why: "Your decision, whatever the rules recommend. Its history is kept.",
  Fields,
  toDraft: ({ course, season }) => {
    const told = toldOr(course, null);
    return {
      season: (told?.season ?? toldOr(season, null))?.toString() ?? null,
      course: told?.course ?? null,
      on: told?.on ?? "",
      because: told?.because ?? "",
    };
  },
  read(draft, reader) {
    const season = reader.choice("season", draft.season, "Choose the season.");
    const course = reader.choice("course", draft.course, "Choose what you decided.");
    const on = reader.date("on", draft.on, "Enter the day of the decision.");
    const because = draft.because.trim();
    if ([...because].length > LONGEST_REASON) {
      // The day is held against the laws all the same: both are told together.
      reader.refuse("because", `At most ${LONGEST_REASON} characters. Shorten this text.`);
    }
    if (season === undefined || course === undefined || on === undefined) return undefined;
    return { fact: "course", value: known({ season: Number(season), course, on, because }) };
  },
  now: ({ course }) => ({ fact: "course", value: course }),
  untold: { fact: "course", value: unknown },
  describe: ({ course }) => describeTold(course, describeCourse),
};
