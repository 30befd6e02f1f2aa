import type { AskedOfWriter, WriterChoice } from "@induction/domain/applicant/letter-answer";
import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { ErrorState } from "@induction/ui/patterns/states";
import { TopBar } from "@induction/ui/patterns/top-bar";
import { Icon } from "@induction/ui/primitives/icon";
import ShieldCheck from "lucide-react/icons/shield-check";
import { useEffect, useState } from "react";
import { askWhatFor, type Outcome, sendAnswer } from "./ask-server.ts";
import { LinkGone, Thanks, Wait } from "./writer-notices.tsx";
import styles from "./writer-page.module.css";
import { WriterQuestion } from "./writer-question.tsx";

/** One question for the writer of a letter, who has the link and no account. */
export function WriterPage({ token }: { token: string }) {
  return (
    <>
      <title>A question about a letter · Induction</title>
      <meta name="robots" content="noindex" />
      <TopBar
        homeHref="/"
        note={
          <>
            <Icon of={ShieldCheck} size="cell" />
            No letter is asked for or stored here.
          </>
        }
      />
      <main id="content" tabIndex={-1} className={styles.main}>
        <Progress token={token} />
      </main>
    </>
  );
}

/** Looks at the link again with each attempt; looking uses nothing up. */
function useLook(token: string, attempt: number): Outcome<AskedOfWriter> | null {
  const [look, setLook] = useState<{ attempt: number; outcome: Outcome<AskedOfWriter> } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void askWhatFor(token).then((outcome) => {
      if (isWanted) setLook({ attempt, outcome });
    });
    return () => {
      isWanted = false;
    };
  }, [token, attempt]);
  return look?.attempt === attempt ? look.outcome : null;
}

function Progress({ token }: { token: string }) {
  const [attempt, setAttempt] = useState(1);
  const [sent, setSent] = useState<WriterChoice | null>(null);
  const [isGone, setIsGone] = useState(false);
  const look = useLook(token, attempt);
  if (isGone) return <LinkGone />;
  if (look === null) return <SkeletonLines lines={9} />;
  switch (look.kind) {
    case "gone":
      return <LinkGone />;
    case "wait":
      return <Wait />;
    case "failed":
      return (
        <ErrorState title="The question did not load" onRetry={() => setAttempt((count) => count + 1)}>
          Check your connection. Nothing was sent, and the link is not used up.
        </ErrorState>
      );
    case "answered":
      if (sent !== null) return <Thanks asked={look.answer} choice={sent} />;
      return (
        <WriterQuestion
          asked={look.answer}
          onSend={async (choice) => {
            const { kind } = await sendAnswer(token, choice);
            if (kind === "answered") setSent(choice);
            if (kind === "gone") setIsGone(true);
            return kind;
          }}
        />
      );
  }
}
