import type { StandingKind } from "@induction/domain/rules/screens/standing";
import { standingInWords } from "@induction/domain/rules/screens/standing-words";
import { Icon } from "@induction/ui/primitives/icon";
import Ban from "lucide-react/icons/ban";
import Check from "lucide-react/icons/check";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import { memo } from "react";
import { countOf } from "../../shell/words.ts";
import type { ProgramRow } from "./program-rows.ts";
import styles from "./standing-mark.module.css";

const ICONS = {
  confirmed: Check,
  unknown: CircleQuestionMark,
  excluded: Ban,
} as const satisfies Record<StandingKind, typeof Check>;

interface StandingMarkProps {
  row: ProgramRow;
  /** In a table: how many facts are not known, not which. */
  isShort?: boolean;
}

/** What a program is for the person, as far as is known: the mark, and below it what nobody has checked. */
export const StandingMark = memo(function StandingMark({ row, isShort = false }: StandingMarkProps) {
  const { kind, open, notChecked } = row.standing;
  const { mark, detail } = standingInWords(row.standing);
  const gaps = open.length + notChecked.length;
  const short = kind === "excluded" || gaps === 0 ? null : `${countOf(gaps, "fact")} not known`;
  const below = isShort ? short : detail;
  return (
    <span className={styles.mark}>
      <Icon of={ICONS[kind]} size="cell" />
      <span className={styles.words}>
        <span className={kind === "unknown" ? styles.unknown : undefined}>{mark}</span>
        {below !== null && <span className={styles.detail}>{below}</span>}
      </span>
    </span>
  );
});
