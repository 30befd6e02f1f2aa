import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { Empty } from "@induction/ui/patterns/states";
import { Panel } from "@induction/ui/primitives/panel";
import { TabLinks } from "@induction/ui/primitives/tabs";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { trpc } from "../../shell/api.ts";
import { NoAnswer } from "../../shell/no-answer.tsx";
import type { Queue } from "./report-answer.ts";
import { ReportCard } from "./report-card.tsx";
import styles from "./reports.module.css";
import { SettleDialog, type Settling } from "./settle-dialog.tsx";

/** What people say has changed at programs, beside what stands: to be checked, and settled. */
export function ReportsPage({ isSettled }: { isSettled: boolean }) {
  const [settling, setSettling] = useState<Settling | null>(null);
  const query = useQuery(
    trpc.reports.queue.queryOptions({ isSettled }, { staleTime: 0, placeholderData: keepPreviousData }),
  );
  const { data } = query;
  return (
    <>
      <title>Reports · Induction</title>
      <PageHeader
        surface="bar"
        title="Reports"
        count={data?.open}
        detail="What readers say has changed at a program. Check it with the program’s own page before you publish it."
        tabs={
          <TabLinks
            label="Which reports"
            tabs={[
              { label: "Waiting", href: "/reports", isCurrent: !isSettled, count: data?.open },
              { label: "Settled", href: "/reports?view=settled", isCurrent: isSettled },
            ]}
          />
        }
      />
      <PageBody density="dashboard">
        {data === undefined || query.isPlaceholderData ? (
          <Panel>
            <NoAnswer query={query} title="The reports did not load">
              <SkeletonLines lines={10} />
            </NoAnswer>
          </Panel>
        ) : (
          <Reports queue={data} isSettled={isSettled} onSettle={setSettling} />
        )}
      </PageBody>
      <SettleDialog key={settling?.report.id} settling={settling} onClose={() => setSettling(null)} />
    </>
  );
}

interface ReportsProps {
  queue: Queue;
  isSettled: boolean;
  onSettle: (settling: Settling) => void;
}

function Reports({ queue: { reports, open }, isSettled, onSettle }: ReportsProps) {
  if (reports.length === 0) {
    return (
      <Panel>
        <Empty title={isSettled ? "No report is settled yet" : "No report waits"}>
          {isSettled
            ? "Reports that were published or set aside stand here."
            : "Whoever reports a change on a program’s public page is heard here, without an account."}
        </Empty>
      </Panel>
    );
  }
  return (
    <div className={styles.list}>
      {!isSettled && open > reports.length && (
        <p className={styles.quiet}>
          The newest {reports.length} of {open} are shown. The others follow as these are settled.
        </p>
      )}
      {reports.map((report) => (
        <ReportCard key={report.id} report={report} onSettle={onSettle} />
      ))}
    </div>
  );
}
