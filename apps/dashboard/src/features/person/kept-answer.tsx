import { toAppError } from "@induction/client/app-error";
import { KeptAnswerView } from "@induction/ui/kept/kept-answer-view";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { Stack } from "@induction/ui/primitives/layout";
import { Link } from "@induction/ui/primitives/link";
import { useQuery } from "@tanstack/react-query";
import type { PersonScreen } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { type CaseloadSearch, isPersonId, toPersonHref } from "../../shell/caseload-search.ts";
import { toMoment } from "../../shell/dates.ts";
import { NoAnswer } from "../../shell/no-answer.tsx";
import { useOrganisation } from "../../shell/session.ts";

interface KeptAnswerProps {
  person: PersonScreen;
  search: CaseloadSearch;
  id: string;
}

/** One answer as it stood, with every reason, beside what is said today. */
export function KeptAnswer({ person: { applicantId }, search, id }: KeptAnswerProps) {
  const isAddress = isPersonId(id);
  const query = useQuery({
    ...trpc.answers.get.queryOptions({ ...useOrganisation(), applicantId, id }),
    // What differs today is asked whenever somebody looks.
    staleTime: 0,
    enabled: isAddress,
  });
  const back = <Link href={toPersonHref(applicantId, search, "answers")}>All kept answers</Link>;
  const { data, error } = query;
  // Asking again finds nothing that is not there.
  if (!isAddress || (data === undefined && error !== null && toAppError(error).code === "NOT_FOUND")) {
    return (
      <Stack>
        <p>No answer is kept under this address. A part of it may be missing.</p>
        <p>{back}</p>
      </Stack>
    );
  }
  if (data === undefined) {
    return (
      <Stack>
        <NoAnswer query={query} title="This kept answer did not load">
          <SkeletonPanel lines={16} />
        </NoAnswer>
        <p>{back}</p>
      </Stack>
    );
  }
  const { kept, content, today } = data;
  return (
    <Stack>
      <p>{back}</p>
      <KeptAnswerView kept={kept} content={content} today={today} toMoment={toMoment} />
    </Stack>
  );
}
