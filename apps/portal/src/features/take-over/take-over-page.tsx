import type { TrialAnswers } from "@induction/domain/applicant/trial-answers";
import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { Empty } from "@induction/ui/patterns/states";
import { LinkButton } from "@induction/ui/primitives/button";
import { Cluster } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import { showToast } from "@induction/ui/state/toasts";
import { useState } from "react";
import { FileButton } from "../../shell/file-button.tsx";
import { findKeptAnswers, forgetAnswers } from "../../shell/kept-answers.ts";
import { MyScreen } from "../../shell/my-screen.tsx";
import { openAnswersFile } from "../../shell/open-answers-file.ts";
import { useSession } from "../../shell/session.ts";
import { FactOffers } from "./fact-offers.tsx";

/** Answers that were given without an account: from this browser or from a file, field by field into the record. */
export function TakeOverPage() {
  const { server } = useSession();
  const [answers, setAnswers] = useState<TrialAnswers | null>(
    () => findKeptAnswers("browser", server.today)?.answers ?? null,
  );

  async function open(file: Blob): Promise<void> {
    const read = await openAnswersFile(file);
    if (read.state === "read") setAnswers(read.answers);
    else showToast({ message: read.message, outcome: "failed" });
  }

  function forget(): void {
    forgetAnswers("browser");
    setAnswers(null);
  }

  return (
    <>
      <title>Answers to take over · Induction</title>
      <PageHeader
        title="Answers to take over"
        detail="What you answered before you had an account. Your record changes only where you say so."
        actions={<FileButton onChoose={(file) => void open(file)}>Open a file</FileButton>}
      />
      <PageBody>
        {answers === null ? (
          <NoAnswers />
        ) : (
          <MyScreen waiting={<SkeletonPanel lines={8} />}>
            {(screen) => <FactOffers screen={screen} answers={answers} onForget={forget} />}
          </MyScreen>
        )}
      </PageBody>
    </>
  );
}

function NoAnswers() {
  return (
    <Panel isFlush>
      <Empty
        title="No answers wait in this browser"
        action={
          <Cluster>
            <LinkButton href="/profile">Go to the profile</LinkButton>
          </Cluster>
        }
      >
        If you saved your answers as a file, open it with the button above. Otherwise tell your facts on the
        profile.
      </Empty>
    </Panel>
  );
}
