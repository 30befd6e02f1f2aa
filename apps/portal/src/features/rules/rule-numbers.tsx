import type { NumberInForce, NumberUsed } from "@induction/domain/assessment/rule-page";
import { SourceLink } from "@induction/ui/advice/rule-label";
import { Chip } from "@induction/ui/primitives/chip";
import { Panel } from "@induction/ui/primitives/panel";
import styles from "./rule-page.module.css";
import { BASIS_WORDS } from "./rule-words.ts";

/** The numbers that a rule uses: the value from each season on, and where it comes from. */
export function RuleNumbers({ numbers }: { numbers: readonly NumberUsed[] }) {
  if (numbers.length === 0) return null;
  return (
    <Panel
      title="Numbers it uses"
      count={numbers.length}
      foot="An organization may set its own. Where one does, its reason stands beside the answer."
    >
      <dl className={styles.numbers}>
        {numbers.map(({ id, title, values }) => (
          <div key={id}>
            <dt>{title}</dt>
            {values.map((value) => (
              <dd key={value.from}>
                <Value value={value} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function Value({ value: { from, text, basis, source, link } }: { value: NumberInForce }) {
  return (
    <>
      <p>
        <strong>{text}</strong> from season {from} on <Chip>{BASIS_WORDS[basis]}</Chip>
      </p>
      <p className={styles.note}>{link === null ? source : <SourceLink href={link}>{source}</SourceLink>}</p>
    </>
  );
}
