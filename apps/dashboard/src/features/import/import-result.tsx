import { reasonSchema } from "@induction/domain/program/fact-edit.schema";
import { type FiledDifference, toFactEdit } from "@induction/domain/program/open-data-difference";
import { toProblemTable } from "@induction/domain/program/open-data-problems";
import type { FileProblem } from "@induction/domain/program/open-data-reading";
import { Row, RowList } from "@induction/ui/patterns/row-list";
import { Button } from "@induction/ui/primitives/button";
import { Field } from "@induction/ui/primitives/field";
import { Panel } from "@induction/ui/primitives/panel";
import { Textarea } from "@induction/ui/primitives/textarea";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { trpc } from "../../shell/api.ts";
import { DifferenceTable } from "./difference-table.tsx";
import styles from "./import.module.css";
import { peopleInWords, summaryInWords } from "./import-words.ts";
import { keyOf, type Stage } from "./use-import.ts";

type ReadStage = Extract<Stage, { kind: "read" }>;

/** More would make too long a call, and nobody looks at more with care. */
const MOST_AT_ONCE = 100;

interface ImportResultProps {
  stage: ReadStage;
  onBringIn: (chosen: readonly FiledDifference[], why: string) => Promise<void>;
}

/** What a file would do, and bringing in what is ticked of it. */
export function ImportResult({ stage, onBringIn }: ImportResultProps) {
  const { run, table, outcomes, progress } = stage;
  const [selected, setSelected] = useState<ReadonlySet<string>>(() => chooseAtFirst(run.differences));
  const chosen = run.differences.filter(
    (difference) => selected.has(keyOf(difference)) && outcomes.get(keyOf(difference))?.kind !== "published",
  );
  return (
    <>
      <Panel title="What the file would do">
        <p role="status">{summaryInWords(stage)}</p>
      </Panel>
      {run.problems.length > 0 && <Problems problems={run.problems} table={table} />}
      {run.differences.length > 0 && (
        <>
          <Panel title="Facts that differ" count={run.differences.length} isFlush>
            <DifferenceTable
              differences={run.differences}
              outcomes={outcomes}
              selected={selected}
              onSelect={setSelected}
            />
          </Panel>
          <BringIn chosen={chosen} progress={progress} onBringIn={onBringIn} />
        </>
      )}
    </>
  );
}

/** What nobody else has changed meanwhile is ticked; a conflict is taken by hand alone. */
function chooseAtFirst(differences: readonly FiledDifference[]): ReadonlySet<string> {
  const plain = differences.filter(({ kind }) => kind !== "conflict");
  return new Set(plain.slice(0, MOST_AT_ONCE).map(keyOf));
}

interface BringInProps {
  chosen: readonly FiledDifference[];
  progress: ReadStage["progress"];
  onBringIn: ImportResultProps["onBringIn"];
}

function BringIn({ chosen, progress, onBringIn }: BringInProps) {
  const [why, setWhy] = useState("");
  const [problem, setProblem] = useState<string>();
  const isTooMany = chosen.length > MOST_AT_ONCE;
  const facts = useMemo(
    () =>
      chosen.map(({ filed }) => ({
        ...{ programId: filed.programId, field: filed.field, fact: toFactEdit(filed.fact) },
      })),
    [chosen],
  );
  const preview = useQuery(
    trpc.openData.previewImport.queryOptions(
      { facts },
      {
        enabled: facts.length > 0 && !isTooMany && progress === null,
        placeholderData: keepPreviousData,
        staleTime: 0,
      },
    ),
  );

  function submit(): void {
    const parsed = reasonSchema.safeParse(why);
    setProblem(parsed.success ? undefined : parsed.error.issues[0]?.message);
    if (parsed.success && !isTooMany && chosen.length > 0) void onBringIn(chosen, parsed.data);
  }

  return (
    <Panel title="Bring in what is ticked">
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (progress === null) submit();
        }}
      >
        <p role="status">
          {isTooMany
            ? `${chosen.length} facts are ticked. Bring in at most ${MOST_AT_ONCE} at once.`
            : peopleInWords(chosen.length, preview.isError ? "not counted" : preview.data?.people)}
        </p>
        <Field label="Why" hint="Kept with each fact." error={problem}>
          <Textarea limit={500} rows={2} value={why} onChange={(event) => setWhy(event.target.value)} />
        </Field>
        <div>
          <Button
            tone="primary"
            type="submit"
            pending={progress !== null}
            pendingLabel={progress === null ? "Publishing…" : `${progress.done} of ${progress.of} done…`}
            unavailable={chosen.length === 0 ? "Tick at least one fact" : undefined}
          >
            Publish {chosen.length === 1 ? "1 fact" : `${chosen.length} facts`}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

function saveProblems({ problems, table }: ProblemsProps): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([toProblemTable(table, problems)], { type: "text/csv" }));
  link.download = "problems.csv";
  link.click();
  URL.revokeObjectURL(link.href);
}

interface ProblemsProps {
  problems: readonly FileProblem[];
  table: Uint8Array | null;
}

/** So many are told on the page; the file of problems has them all. */
const MOST_SHOWN = 50;

function Problems({ problems, table }: ProblemsProps) {
  return (
    <Panel
      title="Could not be read"
      count={problems.length}
      isFlush
      action={
        <Button size="small" onClick={() => saveProblems({ problems, table })}>
          Save as a file
        </Button>
      }
    >
      <RowList label="Could not be read">
        {problems.slice(0, MOST_SHOWN).map(({ place, message, program }) => (
          <Row
            key={`${place} ${message}`}
            title={message}
            detail={program === undefined ? place : `${place}, ${program}`}
          />
        ))}
      </RowList>
    </Panel>
  );
}
