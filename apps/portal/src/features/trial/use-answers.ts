import {
  hasAnswers,
  NO_ANSWERS,
  type TrialAnswer,
  type TrialAnswers,
  type TrialQuestion,
} from "@induction/domain/applicant/trial-answers";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { showToast } from "@induction/ui/state/toasts";
import { useEffect, useState } from "react";
import { findKeptAnswers, forgetAnswers, keepAnswers } from "../../shell/kept-answers.ts";

/** Takes one answer as it is chosen or typed. */
export type OnAnswer = <Q extends TrialQuestion>(question: Q, answer: TrialAnswer<Q>) => void;

/** The answers of this tab: a reload keeps them, closing the tab forgets them. */
export function useAnswers(today: CalendarDate) {
  const [answers, setAnswers] = useState(() => findKeptAnswers("tab", today)?.answers ?? NO_ANSWERS);
  useEffect(() => {
    if (hasAnswers(answers)) keepAnswers("tab", answers, today);
    else forgetAnswers("tab");
  }, [answers, today]);
  const answer: OnAnswer = (question, value) => setAnswers((before) => ({ ...before, [question]: value }));

  /** Puts other answers in place of these, which can be had back. */
  function replace(next: TrialAnswers, message: string): void {
    setAnswers(next);
    showToast({ message, stays: true, undo: hasAnswers(answers) ? () => setAnswers(answers) : undefined });
  }
  return { answers, answer, replace };
}
