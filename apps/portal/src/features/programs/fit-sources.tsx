import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { FIT_TOPIC_FIELDS } from "@induction/domain/planning/fit-words";
import type { FitTopic } from "@induction/domain/planning/program-fit";
import { toFactWords } from "@induction/domain/program/fact-words";
import { factFreshness } from "@induction/domain/program/freshness";
import type { Program } from "@induction/domain/program/program";
import { PROGRAM_FIELD_HEADS } from "@induction/domain/program/program-field-words";
import { FreshnessChip } from "@induction/ui/advice/chips";
import { FactSources } from "./fact-cell.tsx";
import styles from "./fit.module.css";

interface FitSourcesProps {
  program: Program;
  topic: FitTopic;
  today: CalendarDate;
}

/** How far the facts behind a reason can be relied on; each opens where it comes from. Nobody's word is nothing to open. */
export function FitSources({ program, topic, today }: FitSourcesProps) {
  const told = FIT_TOPIC_FIELDS[topic].filter((field) => program.facts[field].state !== "not-checked");
  return told.map((field) => (
    <span key={field} className={styles.source}>
      <FactSources
        words={toFactWords(field, program.facts)}
        trigger={
          <>
            {PROGRAM_FIELD_HEADS[field]}{" "}
            <FreshnessChip freshness={factFreshness(program.facts[field], today)} isBare />
          </>
        }
      />
    </span>
  ));
}
