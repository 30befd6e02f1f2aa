import { isCalendarDate } from "@induction/domain/kernel/calendar-date";
import { Field } from "@induction/ui/primitives/field";
import { DateInput, TextInput } from "@induction/ui/primitives/text-input";
import { momentInWords, ownZone } from "@induction/ui/time/eastern-time";
import { toControlId } from "../../shell/facts/form-problems.ts";
import type { ValueFieldProps } from "../../shell/facts/value-field.ts";
import type { SeasonDraftOf } from "./season-value-draft.ts";

/** A day and its Eastern time; below, what the curator's own clocks show then, so that a slip is seen. */
export function DayFields({ draft, onChange, path, problems }: ValueFieldProps<SeasonDraftOf<"day">>) {
  return (
    <>
      <Field id={toControlId(`${path}.on`)} label="Eastern date" error={problems.at(`${path}.on`)}>
        <DateInput value={draft.on} onChange={({ target }) => onChange({ ...draft, on: target.value })} />
      </Field>
      <Field
        id={toControlId(`${path}.timeEastern`)}
        label="Eastern time"
        hint={toTimeHint(draft)}
        error={problems.at(`${path}.timeEastern`)}
      >
        <TextInput
          width="short"
          value={draft.time}
          placeholder="09:00"
          maxLength={5}
          autoComplete="off"
          onChange={({ target }) => onChange({ ...draft, time: target.value.trim() })}
        />
      </Field>
    </>
  );
}

function toTimeHint({ on, time }: SeasonDraftOf<"day">): string {
  const isRead = isCalendarDate(on) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
  const words = isRead ? momentInWords({ on, timeEastern: time }, ownZone()) : null;
  if (words === null) return "24 hours: 09:00 or 21:00. Empty where the source gives the day alone.";
  return words.own === null ? words.eastern : `${words.eastern} · ${words.own}`;
}
