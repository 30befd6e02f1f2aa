import { LinkButton } from "@induction/ui/primitives/button";
import { Icon } from "@induction/ui/primitives/icon";
import BookOpen from "lucide-react/icons/book-open";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import ListChecks from "lucide-react/icons/list-checks";
import ShieldCheck from "lucide-react/icons/shield-check";
import type { ReactNode } from "react";
import { PlainPage } from "../../shell/plain-page.tsx";
import styles from "./welcome-page.module.css";

type Drawing = typeof BookOpen;

/** What Induction is, for whoever is not signed in. */
export function WelcomePage() {
  return (
    <PlainPage
      width="wide"
      bar={
        <LinkButton href="/sign-in" tone="outlined">
          Sign in
        </LinkButton>
      }
    >
      <title>Induction</title>
      <div className={styles.words}>
        <h1 className={styles.title}>
          From medical school abroad to an anesthesiology residency in the U.S.
        </h1>
        <p className={styles.lead}>
          Induction shows international medical graduates where they stand, why, and what to do next. Every
          sentence names the rule and the source that it rests on.
        </p>
        <div>
          <LinkButton href="/sign-in" tone="primary">
            Sign in
          </LinkButton>
        </div>
      </div>
      <ul className={styles.points}>
        <Point icon={BookOpen} title="An answer with its reasons">
          Your tier, how broadly to apply and what is missing, each with the line of the guide behind it.
        </Point>
        <Point icon={ListChecks} title="Letters, programs and dates in one place">
          How far each letter has come, which programs can take you, what the list costs, and what is due
          when.
        </Point>
        <Point icon={CircleQuestionMark} title="Unknown stays unknown">
          What you did not tell, and what a program did not publish, is shown as open. It is never read as a
          no.
        </Point>
        <Point icon={ShieldCheck} title="Yours until you share it">
          Your advisor sees your record only after you agree to it. You can take that back at any time.
        </Point>
      </ul>
      <p className={styles.note}>
        An account comes with an invitation from an organization that advises applicants. If you have one,
        open the link in its message.
      </p>
    </PlainPage>
  );
}

function Point({ icon, title, children }: { icon: Drawing; title: string; children: ReactNode }) {
  return (
    <li className={styles.point}>
      <Icon of={icon} size="navigation" />
      <div>
        <h2 className={styles.pointTitle}>{title}</h2>
        <p>{children}</p>
      </div>
    </li>
  );
}
