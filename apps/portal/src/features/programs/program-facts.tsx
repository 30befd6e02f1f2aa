import { DECIDING_FIELDS } from "@induction/domain/program/deciding-fields";
import { FACT_STATE_LABELS, type FactWords, toFactWords } from "@induction/domain/program/fact-words";
import type { Program, ProgramField } from "@induction/domain/program/program";
import { PROGRAM_FIELDS } from "@induction/domain/program/program-field-words";
import { SOURCE_KIND_LABELS } from "@induction/domain/program/program-words";
import { FactValue } from "@induction/ui/advice/fact-value";
import { SourceLink } from "@induction/ui/advice/rule-label";
import { Panel } from "@induction/ui/primitives/panel";
import { FactCell, FactSources } from "./fact-cell.tsx";
import { isWebAddress } from "./fact-provenance.ts";
import styles from "./program-facts.module.css";

const DECIDING: ReadonlySet<ProgramField> = new Set<ProgramField>(DECIDING_FIELDS);
const OTHERS = PROGRAM_FIELDS.filter((field) => !DECIDING.has(field));

/** The facts by which a program can keep somebody out, each drawn even where nobody has checked it. */
export function DecidingPanel({ program }: { program: Program }) {
  return (
    <Panel
      title="What can keep you out"
      action={<span className={styles.hint}>Press a value to see where it comes from</span>}
    >
      <dl className={styles.facts}>
        {DECIDING_FIELDS.map((field) => (
          <FactLine key={field} program={program} field={field} />
        ))}
      </dl>
    </Panel>
  );
}

/** Everything else that is known, and in one line what is not. */
export function OtherFactsPanel({ program }: { program: Program }) {
  const unchecked = OTHERS.filter((field) => program.facts[field].state === "not-checked");
  const rest = OTHERS.filter((field) => !unchecked.includes(field));
  return (
    <Panel title="More about the program">
      <dl className={styles.facts}>
        {rest.map((field) => (
          <FactLine key={field} program={program} field={field} />
        ))}
        {unchecked.length > 0 && (
          <div className={styles.fact}>
            <dt>
              <FactValue state="not-checked" />
            </dt>
            <dd>{unchecked.map((field) => toFactWords(field, program.facts).label).join(", ")}</dd>
          </div>
        )}
      </dl>
    </Panel>
  );
}

function FactLine({ program, field }: { program: Program; field: ProgramField }) {
  const words = toFactWords(field, program.facts);
  const isLink = field === "website" && words.state === "known" && isWebAddress(words.full);
  return (
    <div className={styles.fact}>
      <dt>{words.label}</dt>
      <dd>
        {isLink ? (
          <SourceLink href={words.full}>{new URL(words.full).hostname}</SourceLink>
        ) : (
          <FactCell program={program} field={field} />
        )}
      </dd>
      <dd className={styles.kind}>
        {isLink ? <FactSources words={words} trigger={describeSource(words)} /> : describeSource(words)}
      </dd>
    </div>
  );
}

/** What kind of document a fact rests on and of which year, at a glance; the rest opens with the value. */
function describeSource({ state, claim }: FactWords): string | null {
  if (state === "disputed") return FACT_STATE_LABELS.disputed;
  if (claim === null) return null;
  const kind = SOURCE_KIND_LABELS[claim.kind];
  return claim.year === null ? kind : `${kind}, ${claim.year}`;
}
