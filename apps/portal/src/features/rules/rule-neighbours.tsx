import { getGuideRule } from "@induction/domain/rules/guide-rules";
import { toRuleAddress } from "@induction/domain/rules/rule-address";
import type { GuideRuleId } from "@induction/domain/rules/rule-ids";
import { placeInSection } from "@induction/domain/rules/sections";
import { Link } from "@induction/ui/primitives/link";
import styles from "./rule-page.module.css";

/** The rules before and after one in its section, and the way to all of them. */
export function RuleNeighbours({ id }: { id: GuideRuleId }) {
  const { section, before, after } = placeInSection(id);
  return (
    <nav aria-label={`Rules of section ${section.letter}`} className={styles.neighbours}>
      <Neighbour id={before} word="Before it" />
      <Neighbour id={after} word="After it" />
    </nav>
  );
}

function Neighbour({ id, word }: { id: GuideRuleId | null; word: string }) {
  if (id === null) return null;
  return (
    <p>
      <span className={styles.note}>{word}</span>
      <Link href={toRuleAddress(id)}>{`${id}: ${getGuideRule(id).title}`}</Link>
    </p>
  );
}
