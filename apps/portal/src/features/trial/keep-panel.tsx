import { hasAnswers, type TrialAnswers } from "@induction/domain/applicant/trial-answers";
import { toTrialFile, toTrialFileName } from "@induction/domain/applicant/trial-file";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { Button, LinkButton } from "@induction/ui/primitives/button";
import { Icon } from "@induction/ui/primitives/icon";
import { Cluster, Stack } from "@induction/ui/primitives/layout";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import Download from "lucide-react/icons/download";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { useState } from "react";
import { FileButton } from "../../shell/file-button.tsx";
import { forgetAnswers, keepAnswers, MOST_DAYS_KEPT } from "../../shell/kept-answers.ts";
import { openAnswersFile } from "../../shell/open-answers-file.ts";
import styles from "./keep-panel.module.css";

interface KeepPanelProps {
  answers: TrialAnswers;
  today: CalendarDate;
  onOpen: (answers: TrialAnswers) => void;
  onClear: () => void;
}

/** Hands a text to the browser as a file to save. */
function saveAsFile(name: string, text: string): void {
  const link = document.createElement("a");
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

type Kept = "not-kept" | "kept" | "refused";

/** What happens to the answers: a file, an account, or nothing at all. */
export function KeepPanel({ answers, today, onOpen, onClear }: KeepPanelProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const [kept, setKept] = useState<Kept>("not-kept");
  const isAnswered = hasAnswers(answers);

  async function open(file: Blob): Promise<void> {
    const read = await openAnswersFile(file);
    setProblem(read.state === "refused" ? read.message : null);
    if (read.state === "read") onOpen(read.answers);
  }

  return (
    <Panel
      title="Keep these answers"
      foot="This tab keeps your answers until you close it. Nothing is sent, and nobody else can see them."
    >
      <Stack>
        <Cluster>
          <Button
            icon={Download}
            unavailable={isAnswered ? undefined : "Nothing to save yet"}
            onClick={() => saveAsFile(toTrialFileName(today), toTrialFile(answers, today))}
          >
            Save as a file
          </Button>
          <FileButton onChoose={(file) => void open(file)}>Open a file</FileButton>
          {isAnswered && (
            <Button tone="quiet" onClick={onClear}>
              Clear all answers
            </Button>
          )}
        </Cluster>
        <div role="alert">
          {problem !== null && (
            <p className={styles.problem}>
              <Icon of={TriangleAlert} />
              {problem}
            </p>
          )}
        </div>
        <IntoAccount
          kept={kept}
          isAnswered={isAnswered}
          onKeep={() => setKept(keepAnswers("browser", answers, today) ? "kept" : "refused")}
          onForget={() => {
            forgetAnswers("browser");
            setKept("not-kept");
          }}
        />
      </Stack>
    </Panel>
  );
}

interface IntoAccountProps {
  kept: Kept;
  isAnswered: boolean;
  onKeep: () => void;
  onForget: () => void;
}

/** The way into an account, for those who have one or were invited to one. */
function IntoAccount({ kept, isAnswered, onKeep, onForget }: IntoAccountProps) {
  return (
    <section className={styles.account} aria-labelledby="into-account">
      <h3 id="into-account" className={styles.title}>
        Take them into an account
      </h3>
      <p>
        An account keeps your letters, programs and dates. You need an invitation from an organization that
        advises applicants: nobody can open an account here alone. If you have an invitation, open the link in
        its message. If you have an account, <Link href="/sign-in">sign in</Link>.
      </p>
      {kept === "refused" && (
        <p role="status">
          This browser does not let us keep anything. Save the answers as a file, sign in, and open the file
          there.
        </p>
      )}
      {kept === "kept" ? (
        <Stack gap="small">
          <p role="status">
            <strong>The answers wait in this browser,</strong> for {MOST_DAYS_KEPT} days at most. Sign in, or
            open your invitation in this same browser: you are then asked, answer by answer, what to take
            over. On a computer that others use, save a file instead.
          </p>
          <Cluster>
            <LinkButton href="/sign-in?next=%2Ftake-over" tone="primary">
              Sign in and take them over
            </LinkButton>
            <Button tone="quiet" onClick={onForget}>
              Do not keep them
            </Button>
          </Cluster>
        </Stack>
      ) : (
        isAnswered && (
          <div>
            <Button onClick={onKeep}>Take along</Button>
          </div>
        )
      )}
    </section>
  );
}
