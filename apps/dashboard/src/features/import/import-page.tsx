import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { Button } from "@induction/ui/primitives/button";
import { Cluster, Stack } from "@induction/ui/primitives/layout";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { useMutation } from "@tanstack/react-query";
import FolderOpen from "lucide-react/icons/folder-open";
import { useRef } from "react";
import { queryClient, trpc } from "../../shell/api.ts";
import { refreshPrograms } from "../../shell/live/refresh-programs.ts";
import styles from "./import.module.css";
import { ImportResult } from "./import-result.tsx";
import { isBusy, type Stage, useImport } from "./use-import.ts";

/** Brings facts in from an exported file that was edited: first what it would do, then what is chosen of it. */
export function ImportPage() {
  const { mutateAsync } = useMutation(trpc.curation.publish.mutationOptions());
  const { stage, choose, bringIn } = useImport(mutateAsync);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <title>Bring in a file · Induction</title>
      <PageHeader
        surface="bar"
        crumb={<Link href="/programs">Programs</Link>}
        title="Bring in a file"
        detail="Edit the exported table, then bring it in. You see what would change before anything does."
      />
      <PageBody density="dashboard">
        <Panel title="The file">
          <Stack>
            <p>
              Start from the export: <a href="/export/programs.csv">CSV</a> or{" "}
              <a href="/export/programs.json">JSON</a>. Keep the columns and the versions as they are, and
              write the source of each value that you change.
            </p>
            <Cluster>
              <Button
                icon={FolderOpen}
                onClick={() => input.current?.click()}
                unavailable={isBusy(stage) ? "Wait until this file is done" : undefined}
              >
                {stage.kind === "empty" ? "Choose a file" : "Choose another file"}
              </Button>
              <span className={styles.quiet}>{stage.kind === "empty" ? "At most 5 MB." : stage.name}</span>
            </Cluster>
            <input
              ref={input}
              type="file"
              hidden
              aria-label="File of facts"
              accept=".csv,.json,text/csv,application/json"
              onChange={(event) => {
                const [file] = event.target.files ?? [];
                if (file !== undefined) void choose(file);
                // The same file may be chosen again.
                event.target.value = "";
              }}
            />
          </Stack>
        </Panel>
        <StageParts
          stage={stage}
          onBringIn={async (chosen, why) => {
            await bringIn(chosen, why);
            await Promise.all([queryClient.invalidateQueries(trpc.curation.pathFilter()), refreshPrograms()]);
          }}
        />
      </PageBody>
    </>
  );
}

interface StagePartsProps {
  stage: Stage;
  onBringIn: ReturnType<typeof useImport>["bringIn"];
}

function StageParts({ stage, onBringIn }: StagePartsProps) {
  switch (stage.kind) {
    case "empty":
      return null;
    case "reading":
      return (
        <Panel title={`Reading ${stage.name}`}>
          <SkeletonLines lines={6} />
        </Panel>
      );
    case "failed":
      return (
        <Panel title="The file was not read">
          <p role="alert">{stage.message}</p>
        </Panel>
      );
    case "read":
      return <ImportResult key={stage.name} stage={stage} onBringIn={onBringIn} />;
  }
}
