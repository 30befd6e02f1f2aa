import { FactValue } from "@induction/ui/advice/fact-value";
import { SourceLink } from "@induction/ui/advice/rule-label";
import type { FactEntry } from "../answers.ts";
import { toDate, toMoment } from "../dates.ts";
import { toSource } from "../program-words.ts";
import type { ToldWords } from "./fact-desk.ts";
import styles from "./facts.module.css";

interface BiographyProps {
  /** A fact as it travels, in words. */
  toWords: (fact: unknown) => ToldWords;
  /** The newest first. */
  entries: readonly FactEntry[];
}

/** What was told of a fact, when, by whom, on what, and why. */
export function Biography({ toWords, entries }: BiographyProps) {
  if (entries.length === 0) return <p className={styles.quiet}>Nothing was ever told of this fact.</p>;
  return (
    <ol className={styles.biography}>
      {entries.map((entry) => (
        <Line key={entry.version} words={toWords(entry.fact)} entry={entry} />
      ))}
    </ol>
  );
}

function Line({ words, entry }: { words: ToldWords; entry: FactEntry }) {
  const { recordedAt, recordedBy, supersededAt, why } = entry;
  const { state, full, readings, claim } = words;
  const claims = claim === null ? readings.map((reading) => reading.claim) : [claim];
  return (
    <li className={styles.line}>
      <p>
        <FactValue state={state} value={full} readings={readings.map((reading) => reading.full)} />
      </p>
      {claims.map((each) => (
        <p key={`${each.source} ${each.retrievedOn} ${each.note}`} className={styles.quiet}>
          <Source claim={each} />, read {toDate(each.retrievedOn)}
          {each.verifiedOn !== null && `, confirmed ${toDate(each.verifiedOn)}`}
        </p>
      ))}
      {why !== null && <p>“{why}”</p>}
      <p className={styles.quiet}>
        {recordedBy ?? "The collected list"}, <time dateTime={recordedAt}>{toMoment(recordedAt)}</time>
        {supersededAt !== null && ` to ${toMoment(supersededAt)}`}
      </p>
    </li>
  );
}

function Source({ claim }: { claim: Parameters<typeof toSource>[0] }) {
  const { title, href } = toSource(claim);
  return href === undefined ? title : <SourceLink href={href}>{title}</SourceLink>;
}
