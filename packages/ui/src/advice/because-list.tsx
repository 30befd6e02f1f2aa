import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import type { ReactNode } from "react";
import { Icon } from "../primitives/icon.tsx";
import { classes } from "../theme/classes.ts";
import styles from "./because-list.module.css";
import { RuleLabels, type RuleReference } from "./rule-label.tsx";
import rows from "./rule-rows.module.css";

/** One reason for an answer, and the rule that says so. */
export interface Because {
  key: string;
  /** One sentence; the fact that decides it in `<strong>`. */
  sentence: ReactNode;
  rule: RuleReference;
  /** Other rules that this sentence rests on. */
  otherRules?: readonly RuleReference[] | undefined;
  /** The heading of the guide, or the source. */
  heading?: ReactNode;
  /** The rule cannot say yet: which facts are missing, and what would settle it. */
  unknown?: { missing: readonly string[]; settledBy?: ReactNode } | undefined;
}

interface BecauseListProps {
  items: readonly Because[];
  /** Draws the hairline above, when the list follows words. */
  isDivided?: boolean | undefined;
}

/** Why: a sentence, its source below, its rule at the right. Every reason, not only the first. */
export function BecauseList({ items, isDivided = false }: BecauseListProps) {
  return (
    <ul className={classes(rows.list, isDivided && styles.divided)}>
      {items.map((item) => (
        <Line key={item.key} item={item} />
      ))}
    </ul>
  );
}

/** So many labels stand beside a sentence; more stand below it. */
const MOST_BESIDE = 3;

function Line({ item: { sentence, rule, otherRules = [], heading, unknown } }: { item: Because }) {
  const rules = [rule, ...otherRules];
  return (
    <li className={classes(rows.item, rules.length > MOST_BESIDE && rows.stacked)}>
      <div className={rows.words}>
        <p>
          {unknown && <Icon of={CircleQuestionMark} className={styles.mark} />}
          {sentence}
        </p>
        {unknown && <Missing {...unknown} />}
        {heading !== undefined && <p className={styles.heading}>{heading}</p>}
      </div>
      <RuleLabels rules={rules} />
    </li>
  );
}

function Missing({ missing, settledBy }: { missing: readonly string[]; settledBy?: ReactNode }) {
  return (
    <dl className={styles.missing}>
      <dt>Missing</dt>
      <dd>{missing.join(", ")}</dd>
      {settledBy !== undefined && (
        <>
          <dt>To settle it</dt>
          <dd>{settledBy}</dd>
        </>
      )}
    </dl>
  );
}
