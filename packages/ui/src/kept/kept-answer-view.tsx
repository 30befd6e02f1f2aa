import type { AnswerComparison } from "@induction/domain/assessment/kept/compare-answers";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { AnswerNotShown, ComparisonPanel } from "./comparison-panel.tsx";
import styles from "./kept.module.css";
import { KeptBasisPanel, KeptReasons, KeptResult, type ShownAnswer } from "./kept-answer-panels.tsx";
import { KeptStamp, type StampedLine } from "./kept-stamp.tsx";

interface KeptAnswerViewProps {
  kept: StampedLine;
  content:
    | { readonly state: "whole"; readonly answer: ShownAnswer; readonly comparison: AnswerComparison }
    | { readonly state: "damaged" | "unreadable" };
  today: CalendarDate;
  /** A moment in the reader's own time. */
  toMoment: (instant: string) => string;
}

/** An answer as it stood, with every reason and what it was made of, beside what is said today. */
export function KeptAnswerView({ kept, content, today, toMoment }: KeptAnswerViewProps) {
  return (
    <>
      <KeptStamp kept={kept} toMoment={toMoment} />
      {content.state === "whole" ? (
        <div className={styles.sides}>
          <KeptResult answer={content.answer} />
          <ComparisonPanel comparison={content.comparison} today={today} className={styles.beside} />
          <KeptReasons answer={content.answer} />
          <KeptBasisPanel answer={content.answer} />
        </div>
      ) : (
        <AnswerNotShown state={content.state} />
      )}
    </>
  );
}
