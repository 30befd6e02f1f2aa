import { writeEmptyRoster } from "@induction/domain/roster/roster-files";
import { Button } from "@induction/ui/primitives/button";
import { Field } from "@induction/ui/primitives/field";
import { Panel } from "@induction/ui/primitives/panel";
import { TextInput } from "@induction/ui/primitives/text-input";
import { Textarea } from "@induction/ui/primitives/textarea";
import Download from "lucide-react/icons/download";
import { useState } from "react";
import styles from "./roster.module.css";
import { download, isTooLarge } from "./roster-file.ts";

interface ChoosePanelProps {
  /** Null while nothing was chosen, or what was chosen could be read. */
  problem: string | null;
  onOpen: (name: string, bytes: Uint8Array) => void;
  onProblem: (message: string) => void;
}

const TOO_LARGE = "The file is larger than 5 MB. Split it and bring it in by parts.";
const UNREADABLE = "The browser could not open this file. Choose it again.";

/** Where a roster comes from: a file, or a table that is pasted. */
export function ChoosePanel({ problem, onOpen, onProblem }: ChoosePanelProps) {
  const [pasted, setPasted] = useState("");
  async function open(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    if (isTooLarge(file.size)) return onProblem(TOO_LARGE);
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) onProblem(UNREADABLE);
    else onOpen(file.name, new Uint8Array(bytes));
  }
  return (
    <Panel title="Choose the file">
      <div className={styles.choose}>
        <p className={styles.lead}>
          One row for each person, with a name and an e-mail address; every other column is optional. Nothing
          is written before you have looked at it, and nobody gets a mail before you send it.
        </p>
        <Field
          label="CSV file"
          hint="UTF-8, at most 5 MB and 10,000 rows."
          {...(problem !== null && { error: problem })}
          id="roster-file"
        >
          <TextInput
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
            className={styles.file}
            onChange={(event) => {
              void open(event.target.files?.[0]);
              // The same file may be chosen again once it is mended.
              event.target.value = "";
            }}
          />
        </Field>
        <Field label="Or paste the table" hint="With its first line, as it is copied from a spreadsheet.">
          <Textarea rows={4} value={pasted} onChange={(event) => setPasted(event.target.value)} />
        </Field>
        <div className={styles.acts}>
          <Button
            tone="primary"
            unavailable={pasted.trim() === "" ? "Paste a table first" : undefined}
            onClick={() => onOpen("pasted table", new TextEncoder().encode(pasted))}
          >
            Read the pasted table
          </Button>
          <Button icon={Download} onClick={() => download("roster.csv", writeEmptyRoster())}>
            Download an empty file with every column
          </Button>
        </div>
      </div>
    </Panel>
  );
}
