import { toAppError } from "@induction/client/app-error";
import { Row, RowList } from "@induction/ui/patterns/row-list";
import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { Button } from "@induction/ui/primitives/button";
import { Panel } from "@induction/ui/primitives/panel";
import { VisuallyHidden } from "@induction/ui/primitives/visually-hidden";
import { showToast } from "@induction/ui/state/toasts";
import { useMutation, useQuery } from "@tanstack/react-query";
import type { OpenSession } from "../../shell/answers.ts";
import { queryClient, trpc } from "../../shell/api.ts";
import { toLocalMoment } from "../../shell/dates.ts";
import { Loaded } from "../../shell/loaded.tsx";
import { describeBrowser } from "./describe-browser.ts";

const sessionsQuery = trpc.session.list.queryOptions();

/** Every place where the person is signed in, each with its end. */
export function SessionsPanel() {
  const sessions = useQuery(sessionsQuery);
  const signOutEverywhere = useMutation(
    trpc.session.signOutEverywhere.mutationOptions({
      onSuccess: () => window.location.assign("/sign-in"),
      onError: (failure) =>
        showToast({ message: `You are still signed in. ${toAppError(failure).message}`, outcome: "failed" }),
    }),
  );
  return (
    <Panel
      title="Where you are signed in"
      count={sessions.data?.sessions.length}
      isFlush
      foot={
        <Button
          size="small"
          pending={signOutEverywhere.isPending}
          pendingLabel="Signing out…"
          onClick={() => signOutEverywhere.mutate()}
        >
          Sign out everywhere, here too
        </Button>
      }
    >
      <Loaded query={sessions} what="This list" waiting={<SkeletonLines lines={3} />}>
        {({ sessions: open }) => (
          <RowList label="Places where you are signed in">
            {open.map((session) => (
              <SessionLine key={session.sessionRef} session={session} />
            ))}
          </RowList>
        )}
      </Loaded>
    </Panel>
  );
}

function SessionLine({ session }: { session: OpenSession }) {
  const { sessionRef, isCurrent, signedInAt, expiresAt, userAgent } = session;
  const name = describeBrowser(userAgent);
  const end = useMutation(
    trpc.session.end.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
      onError: (failure) =>
        showToast({
          message: `That session is still open. ${toAppError(failure).message}`,
          outcome: "failed",
        }),
    }),
  );
  return (
    <Row
      title={isCurrent ? `${name} (this one)` : name}
      isStrong
      detail={`Since ${toLocalMoment(signedInAt)}`}
      note={`Ends by itself ${toLocalMoment(expiresAt)}`}
      end={
        !isCurrent && (
          <Button
            size="small"
            pending={end.isPending}
            pendingLabel="Ending…"
            onClick={() => end.mutate({ sessionRef })}
          >
            End
            <VisuallyHidden> the session in {name}</VisuallyHidden>
          </Button>
        )
      }
    />
  );
}
