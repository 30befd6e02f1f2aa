import { GROUND_LABELS } from "@induction/domain/planning/fit-words";
import { Button, LinkButton } from "@induction/ui/primitives/button";
import { Cluster, Stack } from "@induction/ui/primitives/layout";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { showToast } from "@induction/ui/state/toasts";
import { useMutation } from "@tanstack/react-query";
import type { PersonScreen, ProposedList } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { toLocalDay } from "../../shell/dates.ts";
import { keepChange } from "../../shell/my-screen.tsx";
import { useOrganisation } from "../../shell/organisation.ts";
import { listInWords } from "../../shell/words.ts";
import { tellPlanFailure } from "./draw-plan.ts";
import styles from "./fit.module.css";

type Earlier = NonNullable<ProposedList["earlier"]>;

/** The proposal that the person's list rests on, where there is a list and it rests on one. */
function findEarlier({ earlier }: ProposedList, { applicant }: PersonScreen): Earlier | null {
  return applicant.plan.length === 0 ? null : earlier;
}

function changesInWords({ keptAt, changed }: Earlier): string {
  const what = listInWords(changed.map((ground) => GROUND_LABELS[ground]));
  return `Your list rests on the proposal of ${toLocalDay(keptAt)}. Changed since: ${what}.`;
}

interface EarlierProps {
  list: ProposedList;
  screen: PersonScreen;
}

/** On the page of the proposal: whether the list still rests on what is proposed now; if not, why, and what is on it besides. */
export function EarlierProposalPanel({ list, screen }: EarlierProps) {
  const earlier = findEarlier(list, screen);
  const organisation = useOrganisation();
  const keep = useMutation(
    trpc.plan.keepProposal.mutationOptions({
      onSuccess: async (changed) => {
        await keepChange(organisation, changed);
        showToast({ message: "Noted. Your list stays as it is." });
      },
      onError: (error) => tellPlanFailure("This could not be noted.", error),
    }),
  );
  if (earlier === null) return null;
  if (earlier.changed.length === 0) {
    return (
      <p className={styles.note}>
        Your list rests on the proposal of {toLocalDay(earlier.keptAt)}. Nothing that it rests on has changed
        since.
      </p>
    );
  }
  return (
    <Panel title="Your list is out of date">
      <Stack>
        <p>{changesInWords(earlier)} What is proposed today stands below.</p>
        <NotProposed list={list} screen={screen} />
        <Cluster>
          <Button
            pending={keep.isPending}
            pendingLabel="Saving…"
            onClick={() => keep.mutate({ ...organisation, grounds: list.grounds })}
          >
            Leave my list as it is
          </Button>
          <span className={styles.note}>Programs that you take from below bring it up to date as well.</span>
        </Cluster>
      </Stack>
    </Panel>
  );
}

/** How much of the list is not proposed any more. */
function NotProposed({ list, screen }: EarlierProps) {
  const proposed = new Set(list.programs.map(({ programId }) => programId));
  const out = screen.applicant.plan.filter(({ programId }) => !proposed.has(programId)).length;
  return (
    <p>
      {out === 0
        ? "Everything on your list is proposed today too."
        : `${out} of ${screen.applicant.plan.length} programs on your list are not proposed today. Why stands with each under “Left out”.`}
    </p>
  );
}

/** On the person's own list: that a list is proposed, or that the one it rests on is out of date, with the way to a new one. */
export function ProposedNote({ list, screen }: EarlierProps) {
  const earlier = findEarlier(list, screen);
  if (earlier === null || earlier.changed.length === 0) {
    return (
      <p className={styles.note}>
        {earlier === null
          ? "A list can be proposed to you, each program with its reasons. "
          : `Your list rests on the proposal of ${toLocalDay(earlier.keptAt)}, which is up to date. `}
        <Link href="/programs/proposed">See the proposed list</Link>
      </p>
    );
  }
  return (
    <Panel
      title="The proposed list is out of date"
      action={<LinkButton href="/programs/proposed">Propose anew</LinkButton>}
    >
      <p>{changesInWords(earlier)}</p>
    </Panel>
  );
}
