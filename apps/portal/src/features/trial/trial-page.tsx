import { hasAnswers, NO_ANSWERS } from "@induction/domain/applicant/trial-answers";
import { toTrialPerson } from "@induction/domain/applicant/trial-applicant";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { TopBar } from "@induction/ui/patterns/top-bar";
import { LinkButton } from "@induction/ui/primitives/button";
import { Icon } from "@induction/ui/primitives/icon";
import { Stack } from "@induction/ui/primitives/layout";
import { Link } from "@induction/ui/primitives/link";
import ShieldCheck from "lucide-react/icons/shield-check";
import { lazy, Suspense } from "react";
import type { Visitor } from "../../shell/visitor.ts";
import { KeepPanel } from "./keep-panel.tsx";
import { NoAnswerYet } from "./no-answer-yet.tsx";
import styles from "./trial-page.module.css";
import { TrialQuestions } from "./trial-questions.tsx";
import { useAnswers } from "./use-answers.ts";

const answerIsOnItsWay = import("./trial-answer.tsx");

/** The questions do not wait for the rules, which come while somebody reads. */
const TrialAnswer = lazy(async () => {
  const { TrialAnswer: component } = await answerIsOnItsWay;
  return { default: component };
});

/** Where do I stand? For anyone, without an account: every answer is computed here and sent nowhere. */
export function TrialPage({ visitor: { today } }: { visitor: Visitor }) {
  const { answers, answer, replace } = useAnswers(today);
  const person = toTrialPerson(answers, today);
  return (
    <>
      <title>Where do I stand? · Induction</title>
      <TopBar
        homeHref="/"
        note={
          <>
            <Icon of={ShieldCheck} size="cell" />
            Nothing you enter leaves this browser.
          </>
        }
      >
        <LinkButton href="/sign-in" tone="outlined">
          Sign in
        </LinkButton>
      </TopBar>
      <main id="content" tabIndex={-1} className={styles.main}>
        <div className={styles.ask}>
          <header>
            <h1 className={styles.title}>Where do I stand?</h1>
            <p className={styles.lead}>
              For international medical graduates who want to train in anesthesiology in the United States.
              Eight questions, no account. The answer changes as you choose.
            </p>
            <p className={styles.lead}>Nothing you enter leaves this browser.</p>
            <p className={styles.lead}>
              <Link href="/programs">All programs, with their sources</Link> ·{" "}
              <Link href="/rules">All rules, with examples</Link>
            </p>
          </header>
          <TrialQuestions answers={answers} problems={person.problems} onAnswer={answer} />
        </div>
        <Stack>
          {hasAnswers(answers) ? (
            <Suspense fallback={<SkeletonPanel lines={12} />}>
              <TrialAnswer person={person} today={today} />
            </Suspense>
          ) : (
            <NoAnswerYet />
          )}
          <KeepPanel
            answers={answers}
            today={today}
            onOpen={(opened) => replace(opened, "The answers of the file are on the page.")}
            onClear={() => replace(NO_ANSWERS, "All answers are cleared.")}
          />
        </Stack>
      </main>
    </>
  );
}
