import { type Column, DataTable } from "@induction/ui/patterns/data-table";
import { Empty } from "@induction/ui/patterns/states";
import { NameCell } from "@induction/ui/patterns/table";
import { Button } from "@induction/ui/primitives/button";
import { Chip } from "@induction/ui/primitives/chip";
import { Dialog } from "@induction/ui/primitives/dialog";
import { Panel } from "@induction/ui/primitives/panel";
import { showToast } from "@induction/ui/state/toasts";
import { useMutation, useQuery } from "@tanstack/react-query";
import Clock from "lucide-react/icons/clock";
import Mail from "lucide-react/icons/mail";
import { useState } from "react";
import type { HeldPerson } from "../../shell/answers.ts";
import { queryClient, trpc } from "../../shell/api.ts";
import { toDayOf } from "../../shell/dates.ts";
import { Failure } from "../../shell/failure.tsx";
import { toFormProblem } from "../../shell/form-problem.ts";
import { useOrganisation } from "../../shell/session.ts";
import { countOf } from "../../shell/words.ts";
import styles from "./roster.module.css";
import { splitParts } from "./split-parts.ts";

const COLUMNS: readonly Column<HeldPerson>[] = [
  {
    key: "name",
    head: "Person",
    isRowHead: true,
    cell: ({ name, email }) => <NameCell detail={email}>{name}</NameCell>,
  },
  {
    key: "advisor",
    head: "Advisor",
    cell: ({ advisorName }) => advisorName ?? <span className={styles.quiet}>Nobody yet</span>,
  },
  { key: "since", head: "Brought in", cell: ({ since }) => <time dateTime={since}>{toDayOf(since)}</time> },
  { key: "state", head: "Invitation", cell: (person) => <StateCell person={person} /> },
];

function StateCell({ person: { isInvited, invitedUntil } }: { person: HeldPerson }) {
  if (isInvited && invitedUntil !== null) {
    return (
      <Chip icon={Mail} edge="ink">
        Sent, open until {toDayOf(invitedUntil)}
      </Chip>
    );
  }
  return (
    <Chip icon={Clock} edge="dashed">
      {invitedUntil === null ? "Held" : `Ran out on ${toDayOf(invitedUntil)}`}
    </Chip>
  );
}

/** People who were brought in and have no account: their invitations are held until somebody sends them. */
export function HeldPanel() {
  const organisation = useOrganisation();
  const { data, error, refetch, isFetching } = useQuery(trpc.roster.held.queryOptions(organisation));
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  // Kept as they were when the list was shown: what arrives meanwhile adds nobody to a mail that is to be confirmed.
  const [recipients, setRecipients] = useState<readonly HeldPerson[]>([]);
  const people = data?.people ?? [];
  const held = people.filter(({ isInvited }) => !isInvited);
  const chosen = held.filter(({ applicantId }) => selected.has(applicantId));
  const toSend = chosen.length > 0 ? chosen : held;
  return (
    <Panel
      title="Held invitations"
      {...(data !== undefined && { count: data.held })}
      isFlush
      {...(held.length > 0 && {
        action: (
          <Button tone="primary" size="small" icon={Mail} onClick={() => setRecipients(toSend)}>
            Send {chosen.length > 0 ? `${chosen.length} selected` : `all ${held.length}`}…
          </Button>
        ),
      })}
      {...(data !== undefined &&
        data.total > people.length && {
          foot: `The first ${people.length} of ${data.total}. Send these, and the next ones follow.`,
        })}
    >
      {error !== null && data === undefined ? (
        <Failure
          title="The held invitations did not load"
          error={error}
          onRetry={() => void refetch()}
          isRetrying={isFetching}
        />
      ) : (
        <DataTable
          caption="People who were brought in and have not joined"
          columns={COLUMNS}
          rows={people}
          keyOf={({ applicantId }) => applicantId}
          {...(data === undefined && { loadingRows: 3 })}
          {...(held.length > 0 && {
            selection: {
              selectedKeys: selected,
              onSelectedKeysChange: setSelected,
              labelOf: ({ name }: HeldPerson) => name,
              allKeys: held.map(({ applicantId }) => applicantId),
            },
          })}
          empty={
            <Empty title="No invitation is held">
              Whoever you bring in as a file waits here without a mail, until you send the invitation.
            </Empty>
          }
        />
      )}
      <SendDialog
        people={recipients}
        onClose={() => {
          setRecipients([]);
          setSelected(new Set());
        }}
      />
    </Panel>
  );
}

const MOST_NAMED = 12;

/** Says who gets a mail before it is sent. */
function SendDialog({ people, onClose }: { people: readonly HeldPerson[]; onClose: () => void }) {
  const organisation = useOrganisation();
  const one = useMutation(trpc.roster.sendHeld.mutationOptions());
  const send = useMutation({
    mutationFn: async () => {
      let sent = 0;
      for (const part of splitParts(people.map(({ applicantId }) => applicantId))) {
        sent += (await one.mutateAsync({ ...organisation, applicantIds: [...part] })).sent;
      }
      return sent;
    },
    onSuccess: (sent) => {
      showToast({ message: `${countOf(sent, "invitation")} sent.` });
      onClose();
    },
    onSettled: () => {
      void queryClient.invalidateQueries(trpc.roster.pathFilter());
      void queryClient.invalidateQueries(trpc.invitations.pathFilter());
      void queryClient.invalidateQueries(trpc.members.pathFilter());
    },
  });
  const { whole } = toFormProblem(send.error, []);
  const rest = people.length - MOST_NAMED;
  return (
    <Dialog
      isOpen={people.length > 0}
      onClose={onClose}
      title={`Send ${countOf(people.length, "invitation")}?`}
      foot={
        <>
          <Button onClick={onClose}>Hold them</Button>
          <Button
            tone="primary"
            pending={send.isPending}
            pendingLabel="Sending…"
            data-autofocus
            onClick={() => send.mutate()}
          >
            Send
          </Button>
        </>
      }
    >
      <p>Each gets one mail with a link that works once, for three days:</p>
      <ul className={styles.recipients}>
        {people.slice(0, MOST_NAMED).map(({ applicantId, name, email }) => (
          <li key={applicantId}>
            <bdi>{name}</bdi>, {email}
          </li>
        ))}
        {rest > 0 && <li>and {rest} more</li>}
      </ul>
      {whole !== null && (
        <p role="alert" className={styles.problem}>
          {whole}
        </p>
      )}
    </Dialog>
  );
}
