import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { HistoryTabs } from "../../shell/history-tabs.tsx";
import { MyScreen } from "../../shell/my-screen.tsx";
import { HistoryList } from "./history-list.tsx";

/** What changed in the record, when, by whom, from what to what. */
export function HistoryPage() {
  return (
    <>
      <title>History · Induction</title>
      <PageHeader
        title="History"
        tabs={<HistoryTabs current="changes" />}
        detail="Every change of your record, newest first. Taking one back is a change too, and stands here as well."
      />
      <PageBody>
        <MyScreen waiting={<SkeletonPanel lines={12} />}>
          {(screen) => <HistoryList screen={screen} />}
        </MyScreen>
      </PageBody>
    </>
  );
}
