import type { Difference } from "@induction/domain/assessment/case-words";
import { UnknownMark } from "@induction/ui/patterns/states";
import styles from "./rule-page.module.css";

/** Facts with their values; one that is not told is drawn as not told. */
export function DifferenceList({ differs }: { differs: readonly Difference[] }) {
  if (differs.length === 0) return null;
  return (
    <dl className={styles.differs}>
      {differs.map(({ label, text, isKnown }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{isKnown ? text : <UnknownMark>{text}</UnknownMark>}</dd>
        </div>
      ))}
    </dl>
  );
}
