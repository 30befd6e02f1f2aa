import type { Applicant } from "@induction/domain/applicant/profile";
import { Row, RowList } from "@induction/ui/patterns/row-list";
import { UnknownMark } from "@induction/ui/patterns/states";
import { LinkButton } from "@induction/ui/primitives/button";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import styles from "./start-panel.module.css";
import { isTold, START_QUESTIONS } from "./start-questions.ts";

interface StartPanelProps {
  applicant: Applicant;
  name: string;
}

/** The first visit: what to tell first and why, one question after another, none of them a must. */
export function StartPanel({ applicant, name }: StartPanelProps) {
  return (
    <Panel
      title={`Welcome, ${name}`}
      isFlush
      foot="You can stop after any answer. What you leave out is shown as unknown and never counted against you."
    >
      <div className={styles.lead}>
        <p>
          Nothing is told yet, so nothing can be said yet. Six answers are enough for a first picture of where
          you stand, and every sentence of it will show its reason.
        </p>
        <LinkButton href="/profile#step2ck" tone="primary">
          Begin with Step 2 CK
        </LinkButton>
      </div>
      <RowList label="What to tell first">
        {START_QUESTIONS.map(({ fact, title, why, href }, index) => (
          <Row
            key={fact}
            start={<span className={styles.number}>{index + 1}</span>}
            title={<Link href={href}>{title}</Link>}
            detail={why}
            isStrong
            end={isTold(applicant, fact) ? "Told" : <UnknownMark>Not told yet</UnknownMark>}
          />
        ))}
      </RowList>
    </Panel>
  );
}
