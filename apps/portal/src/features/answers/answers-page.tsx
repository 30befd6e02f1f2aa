import { KeptList } from "@induction/ui/kept/kept-list";
import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { Empty } from "@induction/ui/patterns/states";
import { Button } from "@induction/ui/primitives/button";
import { Panel } from "@induction/ui/primitives/panel";
import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import type { PersonScreen } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { toLocalMoment } from "../../shell/dates.ts";
import { HistoryTabs } from "../../shell/history-tabs.tsx";
import { LoadFailure } from "../../shell/load-failure.tsx";
import { MyScreen } from "../../shell/my-screen.tsx";
import { useOrganisation } from "../../shell/organisation.ts";
import { KeepPanel } from "./keep-panel.tsx";

const AT_ONCE = 50;

/** Answers as they stood, to be read again, and the way to keep one more. */
export function AnswersPage() {
  return (
    <>
      <title>Kept answers · Induction</title>
      <PageHeader
        title="History"
        detail="Answers that you, your advisor or a decision kept. They stay as they were, whatever changes."
        tabs={<HistoryTabs current="answers" />}
      />
      <PageBody>
        <MyScreen waiting={<SkeletonPanel lines={12} />}>
          {(screen) => (
            <>
              <KeepPanel screen={screen} />
              <Kept screen={screen} />
            </>
          )}
        </MyScreen>
      </PageBody>
    </>
  );
}

/** What is kept, newest first; more on demand. */
function Kept({ screen: { applicantId } }: { screen: PersonScreen }) {
  const organisation = useOrganisation();
  const [parts, setParts] = useState(1);
  const pages = useQueries({
    queries: Array.from({ length: parts }, (_, part) =>
      trpc.answers.list.queryOptions({
        ...organisation,
        applicantId,
        offset: part * AT_ONCE,
        limit: AT_ONCE,
      }),
    ),
  });
  const failed = pages.find(({ error, data }) => error !== null && data === undefined);
  const answers = pages.flatMap(({ data }) => data?.answers ?? []);
  const isLoading = pages.some((page) => page.isLoading);
  const hasMore = (pages.at(-1)?.data?.nextOffset ?? null) !== null;
  if (isLoading && answers.length === 0) return <SkeletonPanel lines={6} />;
  return (
    <>
      {failed !== undefined && (
        <LoadFailure
          title="The kept answers did not load"
          error={failed.error}
          onRetry={() => void failed.refetch()}
          isRetrying={failed.isFetching}
        />
      )}
      {(answers.length > 0 || failed === undefined) && (
        <Panel title="Kept answers" isFlush>
          {answers.length === 0 ? (
            <Empty title="No answer is kept yet">
              Keep one before a talk or a decision: later you see what was known then, and what differs.
            </Empty>
          ) : (
            <KeptList answers={answers} hrefOf={(id) => `/history/answers/${id}`} toMoment={toLocalMoment} />
          )}
        </Panel>
      )}
      {hasMore && (
        <div>
          <Button onClick={() => setParts(parts + 1)}>Show older answers</Button>
        </div>
      )}
    </>
  );
}
