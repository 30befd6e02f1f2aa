import { toAppError } from "@induction/client/app-error";
import { Row, RowList } from "@induction/ui/patterns/row-list";
import { Button } from "@induction/ui/primitives/button";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { showToast } from "@induction/ui/state/toasts";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { PersonScreen, ToldOfMe } from "./answers.ts";
import { queryClient, trpc } from "./api.ts";
import { toLocalDay } from "./dates.ts";
import { useOrganisation } from "./organisation.ts";
import { toPlaceOf } from "./places.ts";
import { SaveFailure } from "./save-failure.tsx";

/** What the organisation's files told of the person, until they have looked at it: each is kept or corrected by them. */
export function ToldOfMePanel({ screen }: { screen: PersonScreen }) {
  const organisation = useOrganisation();
  const { data } = useQuery(trpc.roster.toldOfMe.queryOptions(organisation));
  useAskAnew(screen.version);
  const check = useMutation(
    trpc.roster.checkToldOfMe.mutationOptions({
      onSuccess: () => showToast({ message: "Your record stands as it is." }),
      onSettled: () => queryClient.invalidateQueries(trpc.roster.pathFilter()),
    }),
  );
  const facts = data?.facts ?? [];
  if (facts.length === 0) return null;
  const letStand = (some: readonly ToldOfMe[]) =>
    check.mutate({ ...organisation, facts: some.map(({ fact }) => fact) });
  return (
    <Panel
      title="Your program told this: check it"
      count={facts.length}
      isFlush
      action={
        facts.length > 1 && (
          <Button size="small" pending={check.isPending} onClick={() => letStand(facts)}>
            My record is right
          </Button>
        )
      }
      foot="It came from a file of your program. Nobody there sees your record before you share it, and what you tell yourself always stays."
    >
      <SaveFailure failure={check.error === null ? null : toAppError(check.error)} />
      <RowList label="Facts that your program told">
        {facts.map((told) => (
          <Row
            key={told.fact}
            title={<Link href={toPlaceOf(told.fact)}>{told.label}</Link>}
            detail={<Compared told={told} />}
            note={`${told.file}, ${toLocalDay(told.at)}`}
            isStrong
            end={
              <Button
                size="small"
                aria-label={`${told.isSame ? "This is right" : "Keep mine"}: ${told.label}`}
                onClick={() => letStand([told])}
              >
                {told.isSame ? "This is right" : "Keep mine"}
              </Button>
            }
          />
        ))}
      </RowList>
    </Panel>
  );
}

function Compared({ told: { isSame, saidText, standingText } }: { told: ToldOfMe }) {
  if (isSame) return saidText;
  return `They say: ${saidText}. Your record: ${standingText ?? "nothing"}.`;
}

/** Whoever tells a fact has looked at it. */
function useAskAnew(version: number): void {
  const last = useRef(version);
  useEffect(() => {
    if (last.current === version) return;
    last.current = version;
    void queryClient.invalidateQueries(trpc.roster.pathFilter());
  }, [version]);
}
