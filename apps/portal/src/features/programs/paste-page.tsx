import { readPastedPrograms } from "@induction/domain/program/pasted-programs";
import type { Program } from "@induction/domain/program/program";
import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { Button } from "@induction/ui/primitives/button";
import { Field } from "@induction/ui/primitives/field";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { Textarea } from "@induction/ui/primitives/textarea";
import { useNavigate } from "@tanstack/react-router";
import { type ClipboardEvent, useDeferredValue, useMemo, useState } from "react";
import type { PersonScreen } from "../../shell/answers.ts";
import { MyScreen } from "../../shell/my-screen.tsx";
import { useUnsaved } from "../../shell/unsaved.ts";
import { countOf } from "../../shell/words.ts";
import { type Choices, listChosen, toPastable, withoutDone } from "./paste-choices.ts";
import styles from "./paste-page.module.css";
import { PastePreview, PasteTotals } from "./paste-preview.tsx";
import { PlanChangesProvider, usePlan } from "./plan-changes.tsx";
import bar from "./selection-bar.module.css";
import { WithPrograms } from "./with-programs.tsx";

const HEADING = "Paste programs";

/** Programs from a spreadsheet, one a line: what each line means is looked at before any of them is put on the list. */
export function PastePage() {
  const waiting = (
    <>
      <PageHeader title={HEADING} detail="The list of programs is loading." />
      <PageBody>
        <SkeletonPanel lines={10} />
      </PageBody>
    </>
  );
  return (
    <>
      <title>{`${HEADING} · Induction`}</title>
      <MyScreen heading={HEADING} waiting={waiting}>
        {(screen) => (
          <WithPrograms heading={HEADING} waiting={waiting}>
            {(programs) => (
              <PlanChangesProvider>
                <Paste programs={programs} screen={screen} />
              </PlanChangesProvider>
            )}
          </WithPrograms>
        )}
      </MyScreen>
    </>
  );
}

const LONG_PASTE = 20_000;

/**
 * The whole text after a long paste, put together here: a browser takes thousands of lines into a field one by one, for
 * many seconds. Null for a usual paste, which the browser can take back by itself.
 */
function readLongPaste(event: ClipboardEvent<HTMLTextAreaElement>): string | null {
  const pasted = event.clipboardData.getData("text/plain");
  if (pasted.length < LONG_PASTE) return null;
  event.preventDefault();
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  return value.slice(0, selectionStart) + pasted + value.slice(selectionEnd);
}

function Paste({ programs, screen }: { programs: readonly Program[]; screen: PersonScreen }) {
  const [text, setText] = useState("");
  const [choices, setChoices] = useState<Choices>(new Map());
  const [isAdding, setIsAdding] = useState(false);
  const navigate = useNavigate();
  const plan = usePlan();
  const pastable = useMemo(() => programs.map(toPastable), [programs]);
  const { plan: listed } = screen.applicant;
  const planned = useMemo(() => new Set(listed.map(({ programId }) => programId)), [listed]);
  // Typing stays quick: the preview follows when there is time.
  const read = useDeferredValue(text);
  const pasted = useMemo(
    () => readPastedPrograms(read, { programs: pastable, planned }),
    [read, pastable, planned],
  );
  const lines = "lines" in pasted ? pasted.lines : [];
  const chosen = listChosen(lines, { choices, planned });
  useUnsaved(text.trim() !== "" && !isAdding);

  function add(): void {
    const left = withoutDone(lines, choices);
    setIsAdding(true);
    plan.current.add(chosen, {
      onAdded: () => {
        setText(left);
        setIsAdding(false);
        if (left === "") void navigate({ to: "/programs", search: { view: "list" } });
      },
      onFailed: () => setIsAdding(false),
    });
  }

  return (
    <>
      <PageHeader
        title={HEADING}
        crumb={<Link href="/programs?view=list">My programs</Link>}
        detail="Names or ACGME numbers from your spreadsheet, one program a line. Nothing is put on your list before you have looked at it."
      />
      <PageBody>
        <PasteField text={text} error={"problem" in pasted ? pasted.problem : undefined} onChange={setText} />
        {lines.length > 0 && (
          <PastePreview
            lines={lines}
            programs={programs}
            listed={listed}
            choices={choices}
            onChoose={(key, id) => setChoices((known) => new Map(known).set(key, id))}
          />
        )}
      </PageBody>
      {lines.length > 0 && (
        <div className={bar.bar}>
          <Button
            tone="primary"
            pending={isAdding}
            pendingLabel="Adding…"
            unavailable={chosen.length === 0 ? "Nothing to add yet" : undefined}
            onClick={add}
          >
            Put {countOf(chosen.length, "program")} on my list
          </Button>
          <PasteTotals lines={lines} choices={choices} />
        </div>
      )}
    </>
  );
}

interface PasteFieldProps {
  text: string;
  error: string | undefined;
  onChange: (text: string) => void;
}

function PasteField({ text, error, onChange }: PasteFieldProps) {
  return (
    <Panel>
      <Field
        label="Programs, one a line"
        hint="Whole rows may be pasted: numbers, names and cities are looked for in them. A name alone is enough; a city tells programs of one name apart."
        error={error}
      >
        <Textarea
          className={styles.text}
          rows={8}
          spellCheck={false}
          value={text}
          placeholder={"0403521167\nUniversity of Rochester\nMayo Clinic, Rochester, MN"}
          onChange={(event) => onChange(event.target.value)}
          onPaste={(event) => {
            const pasted = readLongPaste(event);
            if (pasted !== null) onChange(pasted);
          }}
        />
      </Field>
    </Panel>
  );
}
