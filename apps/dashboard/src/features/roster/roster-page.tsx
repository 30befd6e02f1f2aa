import type { RosterMapping } from "@induction/domain/roster/mapping";
import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { LinkButton } from "@induction/ui/primitives/button";
import { Stack } from "@induction/ui/primitives/layout";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { trpc } from "../../shell/api.ts";
import { Failure } from "../../shell/failure.tsx";
import { useOrganisation, useStaff } from "../../shell/session.ts";
import { BringIn } from "./bring-in.tsx";
import { ChoosePanel } from "./choose-panel.tsx";
import { EarlierPanel } from "./earlier-panel.tsx";
import { HeldPanel } from "./held-panel.tsx";
import { openFile, type RosterFile } from "./roster-file.ts";

/** A file that was opened, counted so that choosing it again begins anew. */
interface Opened {
  readonly attempt: number;
  readonly file: RosterFile;
  readonly mapping: RosterMapping;
}

/** Bringing applicants in as a file, and the invitations that are held for them. */
export function RosterPage() {
  const organisation = useOrganisation();
  const staff = useStaff();
  const start = useQuery(trpc.roster.start.queryOptions(organisation));
  const [opened, setOpened] = useState<Opened | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  function open(name: string, bytes: Uint8Array): void {
    const reading = openFile(name, bytes, start.data?.remembered ?? {});
    setProblem(reading.kind === "problem" ? reading.message : null);
    if (reading.kind === "file")
      setOpened({ attempt: (opened?.attempt ?? 0) + 1, file: reading.file, mapping: reading.mapping });
  }
  return (
    <>
      <title>Bring in a roster · Induction</title>
      <PageHeader
        surface="bar"
        title="Bring in a roster"
        detail="Your applicants as a CSV file"
        actions={<LinkButton href="/invitations">All invitations</LinkButton>}
      />
      <PageBody density="dashboard">
        <Stack>
          {opened !== null && staff !== null ? (
            <BringIn
              key={opened.attempt}
              file={opened.file}
              guess={opened.mapping}
              today={staff.server.today}
              onAnother={() => setOpened(null)}
            />
          ) : (
            <ChoosePanel problem={problem} onOpen={open} onProblem={setProblem} />
          )}
          <HeldPanel />
          {start.error !== null && start.data === undefined ? (
            <Failure
              title="The files brought in last did not load"
              error={start.error}
              onRetry={() => void start.refetch()}
              isRetrying={start.isFetching}
            />
          ) : (
            <EarlierPanel imports={start.data?.imports ?? []} />
          )}
        </Stack>
      </PageBody>
    </>
  );
}
