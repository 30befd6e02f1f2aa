import { NOT_SETTLED, POSTURE_LABELS } from "@induction/domain/assessment/outcome-words";
import { POSTURES_BY_CAUTION } from "@induction/domain/rules/outcomes";
import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { Panel } from "@induction/ui/primitives/panel";
import { useQuery } from "@tanstack/react-query";
import type { CaseloadCounts } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { toCaseloadHref } from "../../shell/caseload-search.ts";
import { NoAnswer, type Waiting } from "../../shell/no-answer.tsx";
import { useOrganisation } from "../../shell/session.ts";
import { countOf } from "../../shell/words.ts";
import { type CountBar, CountBars } from "./count-bars.tsx";

/** How those apply whose files the reader may open, and what they have not told. */
export function OpenFilePanels() {
  const counts = useQuery(trpc.caseload.counts.queryOptions(useOrganisation()));
  return (
    <>
      <OpenFilePanel title="How they apply" heading="Posture" query={counts} toBars={toPostureBars} />
      <OpenFilePanel title="Not told yet" heading="Fact" query={counts} toBars={toUntoldBars} />
    </>
  );
}

interface OpenFilePanelProps {
  title: string;
  heading: string;
  query: Waiting & { data: CaseloadCounts | undefined };
  toBars: (counts: CaseloadCounts) => readonly CountBar[];
}

function OpenFilePanel({ title, heading, query, toBars }: OpenFilePanelProps) {
  const counts = query.data;
  const open = counts === undefined ? 0 : counts.total - counts.hidden;
  return (
    <Panel
      title={title}
      foot={counts && `${countOf(open, "person", "people")} who share their file with you.`}
    >
      {counts === undefined ? (
        <NoAnswer query={query} title="These numbers did not load">
          <SkeletonLines lines={6} />
        </NoAnswer>
      ) : (
        <CountBars bars={toBars(counts)} total={open} heading={heading} />
      )}
    </Panel>
  );
}

/** The postures, and that a missing fact leaves it open. */
export function toPostureBars({ byPosture }: CaseloadCounts): readonly CountBar[] {
  const settled = POSTURES_BY_CAUTION.map((posture) => ({
    key: posture,
    name: POSTURE_LABELS[posture],
    label: POSTURE_LABELS[posture],
    people: byPosture[posture],
    href: toCaseloadHref({ posture }),
  }));
  const open = {
    ...{ key: "provisional", name: NOT_SETTLED, label: NOT_SETTLED, tone: "unknown" as const },
    ...{ people: byPosture.provisional, href: toCaseloadHref({ posture: "provisional" }) },
  };
  return [...settled, open];
}

/** What was not told, by how many. */
export function toUntoldBars({ untold, byTier }: CaseloadCounts): readonly CountBar[] {
  const facts = [
    { name: "Letters", people: untold.letters, href: toCaseloadHref({ met: "unknown" }) },
    { name: "Visa", people: untold.visa, href: toCaseloadHref({ visa: "unknown" }) },
    { name: "Failed attempts", people: untold.failure },
    {
      name: "Something that decides the tier",
      people: byTier.provisional,
      href: toCaseloadHref({ tier: "provisional" }),
    },
  ];
  return facts.map((fact) => ({ ...fact, key: fact.name, label: fact.name, tone: "unknown" }));
}
