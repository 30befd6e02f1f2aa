import { findFiguresBeside } from "@induction/domain/evidence/beside";
import type { ImgGroup } from "@induction/domain/evidence/figure";
import type { ScoreBand } from "@induction/domain/evidence/score-band";
import type { Reader, Statement } from "@induction/domain/evidence/statement";
import type { Season } from "@induction/domain/kernel/season";
import { getDocument } from "@induction/domain/sources/documents";
import type { ReactNode } from "react";
import { Popover } from "../primitives/popover.tsx";
import { printQuery, useMediaQuery } from "../state/use-media-query.ts";
import provenance from "./provenance-popover.module.css";
import styles from "./published-figures.module.css";
import label from "./rule-label.module.css";
import { SourceLink } from "./rule-label.tsx";
import rows from "./rule-rows.module.css";
import { ScoreSpread } from "./score-spread.tsx";

interface PublishedFiguresProps {
  /** NRMP's class of the person; `null` while nobody told it. */
  group: ImgGroup | null;
  /** Only a Match before this season's own has been counted. */
  season: Season;
  /** The band that is shown; `null` where none is. */
  band: ScoreBand | null;
  /** The score that passed Step 2 CK; `null` while there is none. */
  score: number | null;
  /** Whose score it is, on the tag: "You", or a name on an advisor's screen. */
  who?: string | undefined;
  /** Whom the sentences speak to; the person where it is left out. */
  reader?: Reader | undefined;
  /** The way to tell the group, where it is not told. */
  tell?: ReactNode;
  /** The sentences stand behind a press: the chart and its credit say most. On paper they are open. */
  isFolded?: boolean | undefined;
}

/**
 * The published outcomes of a person's own group, beside the guide's band: two spreads, the sentences that they support,
 * and where each comes from. A missing group is asked for, a group without figures is said to have none.
 */
export function PublishedFigures(props: PublishedFiguresProps) {
  const { group, season, band, score, who = "You", reader, tell, isFolded = false } = props;
  const isPrinted = useMediaQuery(printQuery);
  const beside = findFiguresBeside({ group, season, band, score, reader });
  if (beside.state === "group-not-told") {
    return (
      <div className={styles.figures}>
        <p>{beside.text}</p>
        {tell}
      </div>
    );
  }
  return (
    <div className={styles.figures}>
      {beside.state === "published" && (
        <ScoreSpread chart={beside.chart} band={band} score={score} who={who} />
      )}
      {isFolded && beside.state === "published" ? (
        <details open={isPrinted}>
          <summary>What the figures say ({beside.statements.length})</summary>
          <Statements statements={beside.statements} />
        </details>
      ) : (
        <Statements statements={beside.statements} />
      )}
      <p className={styles.credit}>
        <strong>{beside.notPersonal}</strong> {beside.credit}
      </p>
    </div>
  );
}

function Statements({ statements }: { statements: readonly Statement[] }) {
  return (
    <ul className={rows.list}>
      {statements.map((statement) => (
        <li key={statement.id} className={rows.item}>
          <p className={rows.words}>{statement.text}</p>
          {statement.sources.length > 0 && <SourceLabel statement={statement} />}
        </li>
      ))}
    </ul>
  );
}

/** The small label after a sentence: in which documents its figures were read. */
function SourceLabel({ statement: { text, year, n, sources } }: { statement: Statement }) {
  return (
    <Popover
      label="Where these figures come from"
      trigger={sources.length === 1 ? "Source" : "Sources"}
      triggerLabel={`${sources.length === 1 ? "Source" : "Sources"}: ${text}`}
      triggerClassName={label.label}
    >
      <div className={provenance.card}>
        <p className={provenance.field}>Where these figures come from</p>
        <dl className={provenance.facts}>
          <dt>Year</dt>
          <dd>{year ?? "No single year"}</dd>
          <dt>People</dt>
          <dd>{n === null ? "Number not printed" : `n = ${n}`}</dd>
          {sources.map(getDocument).map(({ title, publisher, url }) => (
            <SourceLines key={title} title={title} publisher={publisher} url={url} />
          ))}
        </dl>
      </div>
    </Popover>
  );
}

function SourceLines(source: { title: string; publisher: string | null; url: string | null }) {
  const { title, publisher, url } = source;
  return (
    <>
      <dt>Source</dt>
      <dd>
        {url === null ? title : <SourceLink href={url}>{title}</SourceLink>}
        {publisher !== null && <span className={styles.publisher}>{publisher}</span>}
      </dd>
    </>
  );
}
