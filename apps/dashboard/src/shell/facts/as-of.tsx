import { type CalendarDate, isCalendarDate } from "@induction/domain/kernel/calendar-date";
import { Field } from "@induction/ui/primitives/field";
import { DateInput } from "@induction/ui/primitives/text-input";
import { useState } from "react";
import styles from "./facts.module.css";

interface AsOfProps {
  asOf: CalendarDate | null;
  today: CalendarDate;
  onChange: (asOf: string | undefined) => void;
}

/** The day as of which the facts are told; empty for now. */
export function AsOf({ asOf, today, onChange }: AsOfProps) {
  const [typed, setTyped] = useState<string>(asOf ?? "");
  const [known, setKnown] = useState(asOf);
  if (asOf !== known) {
    setKnown(asOf);
    setTyped(asOf ?? "");
  }
  return (
    <Field label="As of" className={styles.asOf}>
      <DateInput
        value={typed}
        min="2000-01-01"
        max={today}
        onChange={({ target: { value } }) => {
          setTyped(value);
          if (value === "" || value >= today) onChange(undefined);
          else if (isCalendarDate(value) && value >= "2000-01-01") onChange(value);
        }}
      />
    </Field>
  );
}
