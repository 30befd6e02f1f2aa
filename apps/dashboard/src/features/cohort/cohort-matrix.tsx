import { TierShape } from "@induction/ui/advice/tier";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { VisuallyHidden } from "@induction/ui/primitives/visually-hidden";
import type { CSSProperties } from "react";
import type { CohortCounts } from "../../shell/answers.ts";
import type { CaseloadSearch } from "../../shell/caseload-search.ts";
import { countOf } from "../../shell/words.ts";
import styles from "./cohort-matrix.module.css";
import { tellLeftOut } from "./left-out-words.ts";
import { findCell, LETTER_COLUMNS, sumCells, TIERS, toCellHref } from "./matrix.ts";
import { TIER_ROWS } from "./tier-words.ts";

interface MatrixProps {
  counts: CohortCounts;
  /** How the caseload is narrowed to these people; null for readers who have none. */
  own: Pick<CaseloadSearch, "advisor"> | null;
}

/** Tier by letters that are in. The number of a cell leads to its people; too few to be told are drawn hatched. */
export function CohortMatrix({ counts, own }: MatrixProps) {
  const most = Math.max(1, ...counts.cells.map(({ people }) => people));
  return (
    <Panel title="Tier and letters" foot={<Reading counts={counts} hasLinks={own !== null} />} isFlush>
      <div className={styles.scroll}>
        <table className={styles.matrix}>
          <caption>
            <VisuallyHidden>People by tier and by letters that are in</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <td />
              <th colSpan={LETTER_COLUMNS.length} scope="colgroup" className={styles.over}>
                Letters in
              </th>
              <td />
            </tr>
            <tr>
              <th scope="col" className={styles.corner}>
                Tier
              </th>
              {LETTER_COLUMNS.map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
              <th scope="col">All</th>
            </tr>
          </thead>
          <tbody>
            {TIERS.map((tier) => (
              <tr key={tier} data-tier={tier}>
                <th scope="row">
                  <span className={styles.tier}>
                    <TierShape tier={TIER_ROWS[tier].shape} />
                    {TIER_ROWS[tier].label}
                  </span>
                </th>
                {LETTER_COLUMNS.map(({ met, label }) => (
                  <Cell key={label} told={findCell(counts, { tier, met })} most={most}>
                    {own && { href: toCellHref({ tier, met }, own), label: toCellWords(tier, label) }}
                  </Cell>
                ))}
                <Sum sum={sumCells(counts, (cell) => cell.tier === tier)} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">All</th>
              {LETTER_COLUMNS.map(({ met, label }) => (
                <Sum key={label} sum={sumCells(counts, ({ lettersMet }) => lettersMet === met)} />
              ))}
              <Sum sum={sumCells(counts, () => true)} />
            </tr>
          </tfoot>
        </table>
      </div>
    </Panel>
  );
}

function toCellWords(tier: keyof typeof TIER_ROWS, letters: string): string {
  return `${TIER_ROWS[tier].label}, letters in: ${letters.toLowerCase()}`;
}

/** Inline style that hands a number to the style sheet. */
type ShareStyle = CSSProperties & { "--share": string };

interface CellProps {
  told: ReturnType<typeof findCell>;
  most: number;
  children: { href: string; label: string } | null;
}

function Cell({ told, most, children: way }: CellProps) {
  if (told.kind === "few") {
    return (
      <td className={styles.few}>
        <span>
          <span aria-hidden="true">&lt;{told.fewerThan}</span>
          <VisuallyHidden>fewer than {told.fewerThan}</VisuallyHidden>
        </span>
      </td>
    );
  }
  if (told.people === 0) return <td className={styles.nobody}>0</td>;
  const share: ShareStyle = { "--share": `${Math.round(20 + (80 * told.people) / most)}%` };
  return (
    <td className={styles.people} style={share}>
      {way === null ? (
        told.people
      ) : (
        <Link href={way.href} aria-label={`${countOf(told.people, "person", "people")}: ${way.label}`}>
          {told.people}
        </Link>
      )}
    </td>
  );
}

function Sum({ sum: { people, isAtLeast } }: { sum: ReturnType<typeof sumCells> }) {
  return (
    <td className={styles.sum}>
      {people === 0 && isAtLeast ? "Hidden" : people}
      {people > 0 && isAtLeast && (
        <>
          <span aria-hidden="true">+</span>
          <VisuallyHidden> or more</VisuallyHidden>
        </>
      )}
    </td>
  );
}

function Reading({ counts, hasLinks }: { counts: CohortCounts; hasLinks: boolean }) {
  return (
    <div className={styles.reading}>
      {tellLeftOut(counts, hasLinks).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
