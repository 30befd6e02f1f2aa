import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { TabLinks } from "@induction/ui/primitives/tabs";
import { useQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import type { PersonScreen, PlanAhead } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { toShortDate } from "../../shell/dates.ts";
import { Loaded } from "../../shell/loaded.tsx";
import { MyScreen } from "../../shell/my-screen.tsx";
import { useOrganisation } from "../../shell/organisation.ts";
import { ChangesPart } from "./changes-part.tsx";
import { DecisionPart } from "./decision-part.tsx";
import { PART_LABELS, PARTS, type Part, toPart, toPartHref } from "./parts.ts";
import { ReadinessPart } from "./readiness-part.tsx";
import { RoadmapPart } from "./roadmap-part.tsx";
import { useAskAnew } from "./use-ask-anew.ts";

/** What lies ahead: the roadmap with its documents, readiness for the exam, whether to apply this season, and what would change it. */
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
        <PartOf part={part} screen={screen} />
      </PageBody>
    </>
  );
}

/** The parts that one answer holds, and the part that has an answer of its own. */
function PartOf({ part, screen }: { part: Part; screen: PersonScreen }) {
  return part === "changes" ? <ChangesPart screen={screen} /> : <PlannedPart part={part} screen={screen} />;
}

function PlannedPart({ part, screen }: { part: Part; screen: PersonScreen }) {
  const query = useQuery({ ...trpc.profile.plan.queryOptions(useOrganisation()), staleTime: 0 });
  useAskAnew(screen, query.refetch);
  return (
    <Loaded query={query} what="Your plan" waiting={<SkeletonPanel lines={16} />}>
      {(plan) => drawPart(plan, { part, screen })}
    </Loaded>
  );
}

function drawPart(plan: PlanAhead, { part, screen }: { part: Part; screen: PersonScreen }) {
  if (part === "readiness") return <ReadinessPart plan={plan} />;
  if (part === "decision") return <DecisionPart plan={plan} screen={screen} />;
  return <RoadmapPart plan={plan} />;
}
