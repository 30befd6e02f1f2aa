import { TabLinks } from "@induction/ui/primitives/tabs";

/** The two sides of what was: every change, and answers as they stood. */
export function HistoryTabs({ current }: { current: "changes" | "answers" }) {
  return (
    <TabLinks
      label="Parts of the history"
      tabs={[
        { label: "Changes", href: "/history", isCurrent: current === "changes" },
        { label: "Kept answers", href: "/history/answers", isCurrent: current === "answers" },
      ]}
    />
  );
}
