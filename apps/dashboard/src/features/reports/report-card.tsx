import { toFactWords } from "@induction/domain/program/fact-words";
import { UNCHECKED_FACTS } from "@induction/domain/program/program";
import { parseProgramFact } from "@induction/domain/program/program.schema";
import { PROGRAM_FIELD_LABELS } from "@induction/domain/program/program-field-words";
import { FactValue } from "@induction/ui/advice/fact-value";
import { SourceLink } from "@induction/ui/advice/rule-label";
import { Button, LinkButton } from "@induction/ui/primitives/button";
import { Cluster, Stack } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import { toDate, toMoment } from "../../shell/dates.ts";
import { toSource } from "../../shell/program-words.ts";
import { toSearchText } from "../../shell/search-params.ts";
import { overtakenInWords } from "./overtaken-words.ts";
import type { QueuedReport } from "./report-answer.ts";
import styles from "./reports.module.css";
import type { Settling } from "./settle-dialog.tsx";
import { settlementInWords } from "./settlement-words.ts";

interface ReportCardProps {
  report: QueuedReport;
  onSettle: (settling: Settling) => void;
}

/** One report: what stands now beside what is reported, and what can be done about it. Its text is shown as text alone. */
export function ReportCard({ report, onSettle }: ReportCardProps) {
  const { programId, programName, field, sentAt, settled } = report;
  return (
    <Panel
      title={`${programName}: ${PROGRAM_FIELD_LABELS[field]}`}
      foot={settled === null ? undefined : settlementInWords(settled)}
    >
      <Stack>
        <div className={styles.sides}>
          <Standing report={report} />
          <Reported report={report} />
        </div>
        <Cluster isSpread>
          <span className={styles.quiet}>Sent {toMoment(sentAt)}</span>
          <Cluster>
            <LinkButton
              href={`/programs/${programId}${toSearchText({ field, link: report.link ?? undefined })}`}
              size="small"
            >
              Open the fact to edit
            </LinkButton>
            {settled === null && (
              <>
                <Button size="small" onClick={() => onSettle({ report, outcome: "published" })}>
                  Mark as settled
                </Button>
                <Button size="small" tone="quiet" onClick={() => onSettle({ report, outcome: "set-aside" })}>
                  Set aside
                </Button>
              </>
            )}
          </Cluster>
        </Cluster>
      </Stack>
    </Panel>
  );
}

function Standing({ report: { field, stands, overtaken } }: { report: QueuedReport }) {
  const moved = overtakenInWords(overtaken);
  const words = toFactWords(field, { ...UNCHECKED_FACTS, [field]: parseProgramFact(field, stands) });
  const source = words.claim === null ? null : toSource(words.claim);
  return (
    <div className={styles.side}>
      <span className={styles.label}>Stands now</span>
      {moved !== null && <p className={styles.moved}>{moved}</p>}
      <FactValue state={words.state} value={words.full} readings={words.readings.map(({ full }) => full)} />
      {words.claim !== null && source !== null && (
        <span className={styles.quiet}>
          {source.href === undefined ? (
            source.title
          ) : (
            <SourceLink href={source.href}>{source.title}</SourceLink>
          )}
          {`, read ${toDate(words.claim.retrievedOn)}`}
        </span>
      )}
    </div>
  );
}

function Reported({ report: { told, link, contact, settled } }: { report: QueuedReport }) {
  return (
    <div className={styles.side}>
      <span className={styles.label}>Reported</span>
      <p className={styles.told}>{told}</p>
      {link === null ? (
        <span className={styles.quiet}>No link was given.</span>
      ) : (
        <SourceLink href={link}>{link}</SourceLink>
      )}
      {settled === null && (
        <span className={styles.quiet}>
          {contact === null
            ? "The sender gave no address."
            : `Ask back at ${contact}. The address is deleted when you settle the report.`}
        </span>
      )}
    </div>
  );
}
