import { FACT_STATE_MEANINGS, type ReadingWords, toFactWords } from "@induction/domain/program/fact-words";
import { type Program, type ProgramField, UNCHECKED_FACTS } from "@induction/domain/program/program";
import { parseProgramFact } from "@induction/domain/program/program.schema";
import { PROGRAM_FIELD_LABELS } from "@induction/domain/program/program-field-words";
import { SOURCE_KIND_LABELS } from "@induction/domain/program/program-words";
import { FreshnessChip } from "@induction/ui/advice/chips";
import { FactValue } from "@induction/ui/advice/fact-value";
import { SourceLink } from "@induction/ui/advice/rule-label";
import { Row, RowList } from "@induction/ui/patterns/row-list";
import { Panel } from "@induction/ui/primitives/panel";
import { useQuery } from "@tanstack/react-query";
import { toLocalDay } from "../../shell/dates.ts";
import { isWebAddress, toProvenance } from "./fact-provenance.ts";
import styles from "./open-facts.module.css";
import { type OpenField, openProgramQuery } from "./open-program-query.ts";

interface OpenFactsProps {
  title: string;
  program: Program;
  fields: readonly OpenField[];
}

/** Facts of a program with everything behind each of them in sight: who says so, when it was read, who checked it. */
export function OpenFacts({ title, program, fields }: OpenFactsProps) {
  return (
    <Panel title={title}>
      <dl className={styles.facts}>
        {fields.map((field) => (
          <OpenFact key={field.field} program={program} field={field} />
        ))}
      </dl>
    </Panel>
  );
}

function OpenFact({ program, field: { field, freshness } }: { program: Program; field: OpenField }) {
  const words = toFactWords(field, program.facts);
  const { state, readings, claim } = words;
  const isLink = field === "website" && state === "known" && isWebAddress(words.full);
  const sources = readings.length > 0 || claim === null ? readings : [{ ...words, claim }];
  return (
    <div className={styles.fact}>
      <dt>{words.label}</dt>
      <dd>
        <span className={styles.value}>
          <FactValue
            state={state}
            value={
              isLink ? <SourceLink href={words.full}>{new URL(words.full).hostname}</SourceLink> : words.full
            }
            readings={readings.map(({ full }) => full)}
          />
          {state !== "not-checked" && state !== "disputed" && <FreshnessChip freshness={freshness} />}
        </span>
        {(state === "not-disclosed" || state === "disputed") && (
          <span className={styles.source}>{FACT_STATE_MEANINGS[state]}</span>
        )}
        {sources.map((reading) => (
          <Source
            key={`${reading.full} ${reading.claim.source}`}
            reading={reading}
            isOne={sources.length === 1}
          />
        ))}
      </dd>
    </div>
  );
}

function Source({ reading, isOne }: { reading: ReadingWords; isOne: boolean }) {
  const { source, read, checked, note } = toProvenance(
    { field: "", value: reading.full, usedFor: "" },
    reading.claim,
  );
  const kind = SOURCE_KIND_LABELS[reading.claim.kind];
  const title = source?.title ?? kind;
  const details = [
    // Some documents are called what they are.
    ...(title === kind || reading.claim.kind === "general-knowledge" ? [] : [kind]),
    `Read ${read}`,
    checked === undefined ? "Not confirmed by a curator" : `Confirmed by ${checked}`,
  ];
  return (
    <>
      <span className={styles.source}>
        {!isOne && `${reading.full}: `}
        {source?.href === undefined ? title : <SourceLink href={source.href}>{title}</SourceLink>}
        {`. ${details.join(". ")}.`}
      </span>
      {note !== undefined && <span className={styles.note}>{note}</span>}
    </>
  );
}

/** Fields that nobody has looked at, by name. */
export function UncheckedFacts({ fields }: { fields: readonly OpenField[] }) {
  if (fields.length === 0) return null;
  return (
    <Panel title="Not checked yet" count={fields.length}>
      <p>{fields.map(({ field }) => PROGRAM_FIELD_LABELS[field]).join(", ")}</p>
    </Panel>
  );
}

/** A fact as it was, in words; null where nothing was known then. */
function toEarlierWords(field: ProgramField, fact: unknown): string {
  return toFactWords(field, { ...UNCHECKED_FACTS, [field]: parseProgramFact(field, fact) }).full;
}

/** What was known before of each field, and until when. Nothing stands here where nothing has changed. */
export function EarlierFacts({ fields }: { fields: readonly OpenField[] }) {
  const changed = fields.filter(({ earlier }) => earlier.length > 0);
  if (changed.length === 0) return null;
  return (
    <Panel title="What was known before" isFlush>
      <RowList label="What was known before">
        {changed.flatMap(({ field, earlier }) =>
          earlier.map(({ version, fact, supersededAt }) => (
            <Row
              key={`${field} ${version}`}
              title={`${PROGRAM_FIELD_LABELS[field]}: ${toEarlierWords(field, fact)}`}
              detail={supersededAt === null ? undefined : `Until ${toLocalDay(supersededAt)}`}
            />
          )),
        )}
      </RowList>
    </Panel>
  );
}

/** The same beside the own record, once it has come. It is not needed for anything else on the page. */
export function EarlierPanel({ id }: { id: string }) {
  const { data } = useQuery(openProgramQuery(id));
  return data === undefined ? null : <EarlierFacts fields={data.fields} />;
}
