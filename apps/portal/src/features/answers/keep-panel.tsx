import { toAppError } from "@induction/client/app-error";
import { KeepForm } from "@induction/ui/kept/keep-form";
import { Stack } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import { showToast } from "@induction/ui/state/toasts";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { PersonScreen } from "../../shell/answers.ts";
import { queryClient, trpc } from "../../shell/api.ts";
import { useOrganisation } from "../../shell/organisation.ts";
import { SaveFailure } from "../../shell/save-failure.tsx";
import { useUnsaved } from "../../shell/unsaved.ts";
import { newUuid } from "../../shell/uuid.ts";

/** Keeps the answer as it stands today. One press is one answer, however often it has to be sent. */
export function KeepPanel({ screen: { applicantId } }: { screen: PersonScreen }) {
  const organisation = useOrganisation();
  const [because, setBecause] = useState("");
  const [id, setId] = useState(newUuid);
  useUnsaved(because.trim() !== "");
  const keep = useMutation(
    trpc.answers.keep.mutationOptions({
      onSuccess: async () => {
        setBecause("");
        setId(newUuid());
        showToast({ message: "Today’s answer is kept." });
        await Promise.all([
          queryClient.invalidateQueries(trpc.answers.list.pathFilter()),
          queryClient.invalidateQueries(trpc.history.list.pathFilter()),
        ]);
      },
      // A reason that was changed meanwhile is another answer to keep.
      onError: (error) => {
        if (toAppError(error).code === "CONFLICT") setId(newUuid());
      },
    }),
  );
  return (
    <Panel title="Keep today’s answer">
      <Stack>
        <p>
          What is said today is kept as it stands: your tier, the recommendation and every reason, with the
          facts and rules behind them. You can read it again years from now, beside what is said then.
          Whenever you record a decision for the season, this happens by itself.
        </p>
        <KeepForm
          because={because}
          onChange={setBecause}
          onKeep={() => keep.mutate({ ...organisation, applicantId, id, because: because.trim() })}
          isPending={keep.isPending}
          failure={<SaveFailure failure={keep.error === null ? null : toAppError(keep.error)} />}
        />
      </Stack>
    </Panel>
  );
}
