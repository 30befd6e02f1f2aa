import { toAppError } from "@induction/client/app-error";
import { KeptAnswerView } from "@induction/ui/kept/kept-answer-view";
import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { Link } from "@induction/ui/primitives/link";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { PersonScreen } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { toLocalMoment, toShortDate } from "../../shell/dates.ts";
import { Loaded } from "../../shell/loaded.tsx";
import { MissingPage } from "../../shell/missing-page.tsx";
import { MyScreen } from "../../shell/my-screen.tsx";
import { useOrganisation } from "../../shell/organisation.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Where an answer is not, the others still are. */
const ALL_KEPT = { href: "/history/answers", label: "All kept answers" };

/** One answer as it stood, with every reason, beside what is said today. */
export function AnswerPage() {
  const { answerId } = useParams({ from: "/signed-in/history/answers/$answerId" });
  if (!UUID.test(answerId)) return <MissingPage back={ALL_KEPT} />;
  return (
    <MyScreen heading="Kept answer" waiting={<SkeletonPanel lines={16} />}>
      {(screen) => <Answer key={answerId} id={answerId} screen={screen} />}
    </MyScreen>
  );
}

function Answer({ id, screen: { applicantId } }: { id: string; screen: PersonScreen }) {
  const query = useQuery({
    ...trpc.answers.get.queryOptions({ ...useOrganisation(), applicantId, id }),
    // What differs today is asked whenever somebody looks.
    staleTime: 0,
  });
  if (query.data === undefined && query.error !== null && toAppError(query.error).code === "NOT_FOUND") {
    return <MissingPage back={ALL_KEPT} />;
  }
  return (
    <Loaded
      query={query}
      what="This kept answer"
      heading="Kept answer"
      waiting={<SkeletonPanel lines={16} />}
    >
      {({ kept, content, today }) => (
        <>
          <title>{`Answer of ${toShortDate(kept.asOf)} · Induction`}</title>
          <PageHeader
            crumb={<Link href="/history/answers">Kept answers</Link>}
            title={`Answer of ${toShortDate(kept.asOf)}`}
          />
          <PageBody>
            <KeptAnswerView kept={kept} content={content} today={today} toMoment={toLocalMoment} />
          </PageBody>
        </>
      )}
    </Loaded>
  );
}
