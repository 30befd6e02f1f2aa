import { awaitsAnswer } from "@induction/domain/applicant/letter";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { Button } from "@induction/ui/primitives/button";
import { Dialog } from "@induction/ui/primitives/dialog";
import { Field } from "@induction/ui/primitives/field";
import { Cluster, Stack } from "@induction/ui/primitives/layout";
import { TextInput } from "@induction/ui/primitives/text-input";
import { showToast } from "@induction/ui/state/toasts";
import { useRef, useState } from "react";
import type { LetterRow, PersonScreen } from "../../shell/answers.ts";
import { toShortDate } from "../../shell/dates.ts";
import { SaveFailure } from "../../shell/save-failure.tsx";
import styles from "./letter-dialogs.module.css";
import { useAdvanceLetter } from "./use-letter-changes.ts";
import { useWriterLink } from "./use-writer-link.ts";

interface LinkDialogProps {
  row: LetterRow;
  screen: PersonScreen;
  onClose: () => void;
}

/** Asks a writer by a private link: what they will see, who sees the answer, and the link to copy or to mail. */
export function LinkDialog({ row, screen, onClose }: LinkDialogProps) {
  const { letter } = row;
  const waits = awaitsAnswer(letter);
  return (
    <Dialog
      isOpen
      isFirm
      size="medium"
      onClose={onClose}
      title={`Ask ${letter.writer} by a private link`}
      foot={<Button onClick={onClose}>Close</Button>}
    >
      {waits ? (
        <Stack>
          <WhatTheWriterSees row={row} screen={screen} />
          <LinkToCopy row={row} screen={screen} />
        </Stack>
      ) : (
        <p role="status">This letter waits for no answer any more. Close this to see where it stands.</p>
      )}
    </Dialog>
  );
}

function WhatTheWriterSees({ row: { letter }, screen }: Omit<LinkDialogProps, "onClose">) {
  const due = letter.dueOn === null ? "no due date yet" : `due by ${toShortDate(letter.dueOn)}`;
  return (
    <>
      <section className={styles.part}>
        <h3>What the writer sees</h3>
        <p>
          Your name, {screen.orgName}, the season {screen.calendar.season}, the letter ({due}), and one
          question: can it be a strong one? There are three equal answers: “Yes, a strong one”, “Yes” and
          “Rather not”. The writer needs no account.
        </p>
      </section>
      <section className={styles.part}>
        <h3>Who sees the answer</h3>
        <p>
          You, and the advisors with whom you share your file. The writer is told so before answering. What
          the letter will say is neither asked nor stored.
        </p>
      </section>
    </>
  );
}

function LinkToCopy({ row, screen }: Omit<LinkDialogProps, "onClose">) {
  const { letter, linkUntil } = row;
  const link = useWriterLink(letter.id);
  const stands = linkUntil !== null && linkUntil >= screen.today;
  return (
    <>
      {link.url === null ? (
        <section className={styles.part}>
          <h3>{stands ? `A link is open until ${toShortDate(linkUntil)}` : "The link"}</h3>
          <p>
            It works once and for 30 days, and ends earlier when the letter is no longer planned or asked for.
            {stands && " We keep no copy of it, so it cannot be shown again; a new one ends it."}
          </p>
          <Cluster>
            <Button tone="primary" pending={link.isMaking} onClick={link.make}>
              {stands ? "Make a new link" : "Make a link to copy"}
            </Button>
            {stands && (
              <Button pending={link.isRevoking} onClick={link.revoke}>
                Take the link back
              </Button>
            )}
          </Cluster>
        </section>
      ) : (
        <MadeLink url={link.url} row={row} today={screen.today} />
      )}
      <MailLink writer={letter.writer} link={link} />
      <SaveFailure failure={link.failure} />
    </>
  );
}

function MadeLink({ url, row, today }: { url: string; row: LetterRow; today: CalendarDate }) {
  const field = useRef<HTMLInputElement>(null);
  async function copy(): Promise<void> {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(url);
      showToast({ message: "The link is copied." });
    } catch {
      showToast({ message: "The link is selected. Copy it with your keyboard.", outcome: "failed" });
    }
  }
  return (
    <div className={styles.made} role="status">
      <Field
        label="The link for the writer"
        hint="Shown this once. Send it to the writer yourself."
        beside={
          <Button tone="primary" onClick={() => void copy()}>
            Copy the link
          </Button>
        }
      >
        <TextInput
          ref={field}
          readOnly
          data-autofocus
          value={url}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Field>
      {row.letter.status === "identified" ? (
        <MarkAsked row={row} today={today} />
      ) : (
        <p>This letter is marked as asked.</p>
      )}
    </div>
  );
}

/** For whoever sent the link themselves: nobody else can know of it. */
function MarkAsked({ row, today }: { row: LetterRow; today: CalendarDate }) {
  const { advanceLetter, pendingId } = useAdvanceLetter(today);
  return (
    <>
      <p>Once you have sent it, mark the letter as asked.</p>
      <Cluster>
        <Button pending={pendingId === row.letter.id} onClick={() => advanceLetter(row, "asked")}>
          I sent it: mark as asked
        </Button>
      </Cluster>
    </>
  );
}

function MailLink({ writer, link }: { writer: string; link: ReturnType<typeof useWriterLink> }) {
  const [to, setTo] = useState("");
  return (
    <form
      noValidate
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        if (!link.isMailing) link.mail(to, writer);
      }}
    >
      <h3>Or have it mailed</h3>
      <Field
        label="E-mail address of the writer"
        hint="Used for this one mail and not kept. The letter counts as asked for from today."
        error={link.addressError}
        beside={
          <Button type="submit" pending={link.isMailing} pendingLabel="Sending…">
            Mail the link
          </Button>
        }
      >
        <TextInput
          type="email"
          autoComplete="off"
          value={to}
          onChange={(event) => {
            setTo(event.target.value);
            link.forget();
          }}
        />
      </Field>
    </form>
  );
}
