import { toAppError } from "@induction/client/app-error";
import type { ProgramField } from "@induction/domain/program/program";
import { PROGRAM_FIELD_LABELS, PROGRAM_FIELDS } from "@induction/domain/program/program-field-words";
import { Button } from "@induction/ui/primitives/button";
import { Field } from "@induction/ui/primitives/field";
import { Stack } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import { Select } from "@induction/ui/primitives/select";
import { TextInput } from "@induction/ui/primitives/text-input";
import { Textarea } from "@induction/ui/primitives/textarea";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type RefObject, useEffect, useRef, useState } from "react";
import { trpc } from "../../shell/api.ts";
import { SaveFailure } from "../../shell/save-failure.tsx";
import { openProgramQuery } from "./open-program-query.ts";

/** What somebody types; nothing of it is lost where it is refused. */
interface ReportDraft {
  readonly field: ProgramField | null;
  readonly told: string;
  readonly link: string;
  readonly contact: string;
}

const NOTHING_TYPED: ReportDraft = { field: null, told: "", link: "", contact: "" };
const LONGEST_TEXT = 2000;

const FIELD_OPTIONS = PROGRAM_FIELDS.map((field) => ({ value: field, label: PROGRAM_FIELD_LABELS[field] }));

/** Lets anybody say what has changed at a program. It goes to a curator, and changes nothing by itself. */
export function ReportPanel({ id }: { id: string }) {
  const [stage, setStage] = useState<Stage>("closed");
  const body = useFocusWhenChanged(stage);
  return (
    <Panel title="Report a change" id="report">
      <div ref={body} tabIndex={-1}>
        {stage === "open" ? (
          <ReportForm id={id} onSent={() => setStage("sent")} onCancel={() => setStage("closed")} />
        ) : (
          <Stack>
            <p role="status">
              {stage === "sent"
                ? "Thank you. A curator will look at your report and check it with the program’s own page."
                : "Something here is wrong, or has changed? Tell a curator. You need no account."}
            </p>
            <div>
              <Button onClick={() => setStage("open")}>
                {stage === "sent" ? "Report another change" : "Report a change"}
              </Button>
            </div>
          </Stack>
        )}
      </div>
    </Panel>
  );
}

type Stage = "closed" | "open" | "sent";

/** The button that was pressed goes away with what stood around it: the keyboard goes on where the new part begins. */
function useFocusWhenChanged(stage: Stage): RefObject<HTMLDivElement | null> {
  const body = useRef<HTMLDivElement>(null);
  const shown = useRef(stage);
  useEffect(() => {
    if (shown.current !== stage) body.current?.focus();
    shown.current = stage;
  }, [stage]);
  return body;
}

interface ReportFormProps {
  id: string;
  onSent: () => void;
  onCancel: () => void;
}

function ReportForm({ id, onSent, onCancel }: ReportFormProps) {
  const { data } = useQuery(openProgramQuery(id));
  const send = useMutation(trpc.reports.send.mutationOptions({ onSuccess: onSent }));
  const [draft, setDraft] = useState(NOTHING_TYPED);
  const [isFieldMissed, setIsFieldMissed] = useState(false);
  const failure = send.error === null ? null : toAppError(send.error);
  const errorAt = (path: string) => failure?.fieldErrors.find((error) => error.path === path)?.message;
  const change = (part: Partial<ReportDraft>) => setDraft((before) => ({ ...before, ...part }));
  const { field, told, link, contact } = draft;

  function submit(): void {
    setIsFieldMissed(field === null);
    if (field === null || send.isPending) return;
    const factVersion = data?.fields.find((each) => each.field === field)?.version ?? 0;
    const orNull = (text: string) => (text.trim() === "" ? null : text.trim());
    send.mutate({ programId: id, field, factVersion, told, link: orNull(link), contact: orNull(contact) });
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack>
        <Field label="Which fact?" error={isFieldMissed && field === null ? "Choose the fact." : undefined}>
          <Select
            options={FIELD_OPTIONS}
            value={field}
            placeholder="Choose the fact"
            onValueChange={(value) => change({ field: value })}
          />
        </Field>
        <Field label="What is different?" error={errorAt("told")}>
          <Textarea
            limit={LONGEST_TEXT}
            rows={4}
            value={told}
            onChange={(event) => change({ told: event.target.value })}
          />
        </Field>
        <Field
          label="Link to where you read it"
          hint="The program’s own page is best. Leave it empty if somebody told you."
          error={errorAt("link")}
        >
          <TextInput
            type="url"
            inputMode="url"
            autoComplete="off"
            value={link}
            onChange={(event) => change({ link: event.target.value })}
          />
        </Field>
        <Field
          label="Your e-mail address, if we may ask you back"
          hint="Only a curator sees it, only for a question about this report. It is deleted when the report is settled."
          error={errorAt("contact")}
        >
          <TextInput
            type="email"
            autoComplete="email"
            autoCapitalize="none"
            spellCheck={false}
            value={contact}
            onChange={(event) => change({ contact: event.target.value })}
          />
        </Field>
        {failure !== null && failure.fieldErrors.length === 0 && <SaveFailure failure={failure} />}
        <ReportButtons isPending={send.isPending} onCancel={onCancel} />
      </Stack>
    </form>
  );
}

function ReportButtons({ isPending, onCancel }: { isPending: boolean; onCancel: () => void }) {
  return (
    <Stack gap="small">
      <p>Your name and account are not kept with the report.</p>
      <div>
        <Button tone="primary" type="submit" pending={isPending} pendingLabel="Sending…">
          Send the report
        </Button>{" "}
        <Button tone="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </Stack>
  );
}
