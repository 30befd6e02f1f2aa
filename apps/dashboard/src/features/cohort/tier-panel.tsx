import { TierShape } from "@induction/ui/advice/tier";
import { Panel } from "@induction/ui/primitives/panel";
import type { CohortCounts } from "../../shell/answers.ts";
import type { CaseloadSearch } from "../../shell/caseload-search.ts";
import { CountBars } from "./count-bars.tsx";
import { sumCells, TIERS, toCellHref } from "./matrix.ts";
import styles from "./tier-panel.module.css";
import { TIER_ROWS } from "./tier-words.ts";

interface TierPanelProps {
  counts: CohortCounts;
  /** How the caseload is narrowed to these people; null for readers who have none. */
  own: Pick<CaseloadSearch, "advisor"> | null;
}

/** How many people stand in each tier. */
export function TierPanel({ counts, own }: TierPanelProps) {
  const bars = TIERS.map((tier) => {
    const { label, shape } = TIER_ROWS[tier];
    return {
      key: tier,
      name: label,
      label: (
        <span className={styles.tier}>
          <TierShape tier={shape} />
          {label}
        </span>
      ),
      ...sumCells(counts, (cell) => cell.tier === tier),
      tone: shape === "unscored" ? ("unknown" as const) : shape,
      href: own === null ? undefined : toCellHref({ tier }, own),
    };
  });
  return (
    <Panel title="Tiers">
      <CountBars bars={bars} total={counts.total} heading="Tier" />
    </Panel>
  );
}
