import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { TabLinks } from "@induction/ui/primitives/tabs";
import { useQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { PersonScreen, PlanAhead } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { toShortDate } from "../../shell/dates.ts";
import { Loaded } from "../../shell/loaded.tsx";
import { MyScreen } from "../../shell/my-screen.tsx";
import { useOrganisation } from "../../shell/organisation.ts";
import { DecisionPart } from "./decision-part.tsx";
import { PART_LABELS, PARTS, type Part, toPart, toPartHref } from "./parts.ts";
import { ReadinessPart } from "./readiness-part.tsx";
import { RoadmapPart } from "./roadmap-part.tsx";

/** What lies ahead: the roadmap with its documents, readiness for the exam, and whether to apply this season. */
export function PlanPage() {
  const part = toPart(useLocation({ select: ({ searchStr }) => new URLSearchParams(searchStr).get("part") }));
  return (
    <MyScreen heading="Plan" waiting={<SkeletonPanel lines={16} />}>
      {(screen) => <Plan screen={screen} part={part} />}
    </MyScreen>
  );
}

function Plan({ screen, part }: { screen: PersonScreen; part: Part }) {
  const { calendar, today } = screen;
  const query = useQuery({ ...trpc.profile.plan.queryOptions(useOrganisation()), staleTime: 0 });
  useAskAnew(screen, query.refetch);
  return (
    <>
      <title>{`${PART_LABELS[part]} · Induction`}</title>
      <PageHeader
        title="Plan"
        detail={`Season ${calendar.season}, training starts July ${calendar.season} · as of ${toShortDate(today)}`}
        tabs={
          <TabLinks
            label="Parts of the plan"
            tabs={PARTS.map((each) => ({
              label: PART_LABELS[each],
              href: toPartHref(each),
              isCurrent: each === part,
            }))}
          />
        }
      />
      <PageBody>
        <Loaded query={query} what="Your plan" waiting={<SkeletonPanel lines={16} />}>
          {(plan) => <PartOf plan={plan} part={part} screen={screen} />}
        </Loaded>
      </PageBody>
    </>
  );
}

/** Whatever moves the record, a published fact or a new day among it, moves the plan too. */
function useAskAnew(screen: PersonScreen, refetch: () => Promise<unknown>): void {
  const last = useRef(screen);
  useEffect(() => {
    if (last.current === screen) return;
    last.current = screen;
    void refetch();
  }, [screen, refetch]);
}

function PartOf({ plan, part, screen }: { plan: PlanAhead; part: Part; screen: PersonScreen }) {
  if (part === "readiness") return <ReadinessPart plan={plan} />;
  if (part === "decision") return <DecisionPart plan={plan} screen={screen} />;
  return <RoadmapPart plan={plan} />;
}
