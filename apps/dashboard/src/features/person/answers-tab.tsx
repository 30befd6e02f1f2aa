import { toAppError } from "@induction/client/app-error";
import { KeepForm } from "@induction/ui/kept/keep-form";
import { KeptList } from "@induction/ui/kept/kept-list";
import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { Empty } from "@induction/ui/patterns/states";
import { Button } from "@induction/ui/primitives/button";
import { Columns, Stack } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import { showToast } from "@induction/ui/state/toasts";
import { useInfiniteQuery, useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { PersonScreen } from "../../shell/answers.ts";
import { queryClient, trpc } from "../../shell/api.ts";
import { type CaseloadSearch, toAnswerHref } from "../../shell/caseload-search.ts";
import { toMoment } from "../../shell/dates.ts";
import { Failure } from "../../shell/failure.tsx";
import { toFormProblem } from "../../shell/form-problem.ts";
import { useOrganisation } from "../../shell/session.ts";
import styles from "./history.module.css";
import { KeptAnswer } from "./kept-answer.tsx";

const WINDOW = 50;

interface AnswersTabProps {
  person: PersonScreen;
  search: CaseloadSearch;
  /** The one answer that the address names. */
  answer: string | undefined;
}

/** Answers about a person as they stood: the list with the way to keep one more, or one of them. */
export function AnswersTab({ person, search, answer }: AnswersTabProps) {
  if (answer !== undefined) {
    return <KeptAnswer key={answer} person={person} search={search} id={answer} />;
  }
  return (
    <Columns shape="main-aside">
      <Kept person={person} search={search} />
      <Keep person={person} />
    </Columns>
  );
}

function Kept({ person: { applicantId, name }, search }: Omit<AnswersTabProps, "answer">) {
  const organisation = useOrganisation();
  const kept = useInfiniteQuery({
    // Under the key of the list, so that keeping one more makes it fetch again.
    queryKey: [...trpc.answers.list.queryKey({ ...organisation, applicantId }), "all"],
    queryFn: ({ pageParam: offset }) =>
      queryClient.fetchQuery({
        ...trpc.answers.list.queryOptions({ ...organisation, applicantId, offset, limit: WINDOW }),
        staleTime: 0,
        // The query around it tries again: two chains of attempts would multiply.
        retry: false,
      }),
    initialPageParam: 0,
    getNextPageParam: ({ nextOffset }) => nextOffset,
  });
  const answers = kept.data?.pages.flatMap((page) => page.answers);
  const more = (
    <Button
      pending={kept.isFetchingNextPage}
      pendingLabel="Loading…"
      onClick={() => void kept.fetchNextPage()}
    >
      Show older answers
    </Button>
  );
  return (
    <Panel title="Kept answers" isFlush foot={kept.hasNextPage ? more : undefined}>
      {answers === undefined && !kept.isError && (
        <div className={styles.waiting}>
          <SkeletonLines lines={6} />
        </div>
      )}
      {kept.isError && (
        <Failure
          title="The kept answers did not load"
          error={kept.error}
          onRetry={() => void kept.refetch()}
          isRetrying={kept.isFetching}
        />
      )}
      {answers?.length === 0 && (
        <Empty title="No answer is kept yet">
          Keep one before a talk with {name}: later both of you see what was known then, and what differs.
        </Empty>
      )}
      {answers !== undefined && answers.length > 0 && (
        <KeptList
          answers={answers}
          hrefOf={(id) => toAnswerHref(applicantId, search, id)}
          toMoment={toMoment}
        />
      )}
    </Panel>
  );
}

function Keep({ person: { applicantId, name } }: Pick<AnswersTabProps, "person">) {
  const organisation = useOrganisation();
  const [because, setBecause] = useState("");
  const [id, setId] = useState(() => crypto.randomUUID());
  const keep = useMutation(
    trpc.answers.keep.mutationOptions({
      onSuccess: () => {
        setBecause("");
        showToast({ message: "Today’s answer is kept." });
        void queryClient.invalidateQueries(trpc.answers.list.pathFilter());
        void queryClient.invalidateQueries(trpc.history.list.pathFilter());
      },
      // One press is one answer, however often it has to be sent; what comes after it is another one.
      onSettled: (_, error) => {
        if (error === null || toAppError(error).code === "CONFLICT") setId(crypto.randomUUID());
      },
    }),
  );
  const problem = toFormProblem(keep.error, []);
  return (
    <Panel title="Keep today’s answer">
      <Stack>
        <p>
          What is said of {name} today is kept as it stands, with every reason, fact and rule. {name} sees it,
          who kept it and why. A decision that {name} records keeps one by itself.
        </p>
        <KeepForm
          because={because}
          onChange={setBecause}
          onKeep={() => keep.mutate({ ...organisation, applicantId, id, because: because.trim() })}
          isPending={keep.isPending}
          failure={problem.whole !== null && <p role="alert">{problem.whole}</p>}
        />
      </Stack>
    </Panel>
  );
}
