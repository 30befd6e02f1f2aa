import { type CalendarDate, daysBetween } from "@induction/domain/kernel/calendar-date";
import type { CredentialFlag } from "@induction/domain/planning/credential-flags";
import { getDocument } from "@induction/domain/sources/documents";
import { DateStandingChip } from "../advice/date-standing.tsx";
import { Panel } from "../primitives/panel.tsx";
import { distanceInWords, toWeekdayDate } from "../time/short-dates.ts";
import styles from "./ahead.module.css";
import { DocumentSource } from "./document-source.tsx";

/** What visa and certification add to a plan, each with its day and its source. They decide nothing. */
export function CredentialFlagsPanel({
  flags,
  today,
}: {
  flags: readonly CredentialFlag[];
  today: CalendarDate;
}) {
  return (
    <Panel
      title="Visa and certification"
      count={flags.length}
      foot="None of this is a rule of the guide. Check each at its source before you rely on it."
      isFlush
    >
      <ul>
        {flags.map(({ topic, title, words, on, source, isVerified }) => (
          <li key={`${topic}-${title}`} className={styles.step}>
            <div className={styles.words}>
              <p className={styles.title}>
                {title} {!isVerified && <DateStandingChip standing="unverified" />}
              </p>
              <p>{words}</p>
              <DocumentSource document={getDocument(source)} />
            </div>
            <div className={styles.days}>
              {on === null ? (
                <p>No day is known</p>
              ) : (
                <p>
                  <strong>{toWeekdayDate(on)}</strong>, {distanceInWords(daysBetween(today, on))}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
