import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { RosterMapping } from "@induction/domain/roster/mapping";
import type { RosterReading } from "@induction/domain/roster/read-roster";
import { useEffect, useMemo, useState } from "react";
import type { ComparedRow, RosterChoices } from "../../shell/answers.ts";
import { toFormProblem } from "../../shell/form-problem.ts";
import { ColumnsPanel } from "./columns-panel.tsx";
import { PreviewPanel } from "./preview-panel.tsx";
import { toErrorRows } from "./preview-rows.tsx";
import { ResultPanel } from "./result-panel.tsx";
import { type RosterFile, readFile } from "./roster-file.ts";
import { useCheck, useTake } from "./use-roster-work.ts";

interface BringInProps {
  file: RosterFile;
  guess: RosterMapping;
  today: CalendarDate;
  onAnother: () => void;
}

/** What a look at the file gave: every row in its order, and those that the file gives no way to read. */
interface Preview {
  readonly reading: RosterReading;
  readonly rows: readonly ComparedRow[];
}

/** From the columns of a file over what would change to what has changed. */
export function BringIn({ file, guess, today, onAnother }: BringInProps) {
  const importId = useMemo(() => crypto.randomUUID(), []);
  const [mapping, setMapping] = useState(guess);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<number, RosterChoices>>(new Map());
  const { check, progress } = useCheck();
  const { take, taken } = useTake(importId);
  useStayWhile(take.isPending);
  const whole = (error: unknown) => toFormProblem(error, []).whole;

  if (preview !== null && take.isSuccess) {
    const { failed } = preview.reading;
    return <ResultPanel file={file} mapping={mapping} taken={taken} failed={failed} onAnother={onAnother} />;
  }
  if (preview !== null) {
    const { people } = preview.reading;
    return (
      <PreviewPanel
        file={file}
        mapping={mapping}
        rows={preview.rows}
        choices={choices}
        problem={whole(take.error)}
        isTaking={take.isPending}
        taken={taken.length}
        onChoose={(line, chosen) => setChoices(new Map([...choices, [line, chosen]]))}
        onTake={() => take.mutate({ file, mapping, people, choices })}
        onBack={() => setPreview(null)}
      />
    );
  }
  function look(): void {
    const reading = readFile(file, mapping, today);
    check.mutate(
      { people: reading.people, mapping },
      {
        onSuccess: (rows) => {
          const all = [...rows, ...toErrorRows(reading.failed)].toSorted((a, b) => a.line - b.line);
          setPreview({ reading, rows: all });
        },
      },
    );
  }
  return (
    <ColumnsPanel
      file={file}
      mapping={mapping}
      problem={whole(check.error)}
      isChecking={check.isPending}
      progress={progress}
      onChange={setMapping}
      onCheck={look}
      onBack={onAnother}
    />
  );
}

/** Asks before the page is left while rows are on their way. */
function useStayWhile(isBusy: boolean): void {
  useEffect(() => {
    if (!isBusy) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", stay);
    return () => window.removeEventListener("beforeunload", stay);
  }, [isBusy]);
}
