import { toAppError } from "@induction/client/app-error";
import { known, unknown } from "@induction/domain/kernel/told";
import { Empty } from "@induction/ui/patterns/states";
import { Button } from "@induction/ui/primitives/button";
import { Cluster } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import { useMutation } from "@tanstack/react-query";
import type { PersonScreen } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { keepChange } from "../../shell/my-screen.tsx";
import { useOrganisation } from "../../shell/organisation.ts";
import { SaveFailure } from "../../shell/save-failure.tsx";

interface UntoldLettersProps {
  screen: PersonScreen;
  onAdd: () => void;
}

/** No letter is listed: either nobody has asked yet, or the person said that there is none. The two are not the same. */
export function UntoldLetters({ screen, onAdd }: UntoldLettersProps) {
  const organisation = useOrganisation();
  const answer = useMutation(
    trpc.profile.changeFact.mutationOptions({ onSuccess: (changed) => keepChange(organisation, changed) }),
  );
  const { hasNoLetters } = screen.applicant.profile;
  const isToldNone = hasNoLetters.state === "known" && hasNoLetters.value;
  function tell(hasNone: boolean): void {
    answer.mutate({
      ...organisation,
      change: { fact: "hasNoLetters", value: hasNone ? known(true) : unknown },
      basedOn: { fact: "hasNoLetters", value: hasNoLetters },
    });
  }
  return (
    <Panel title={isToldNone ? "No letter yet" : "Not told yet"} isFlush>
      <Empty
        title={
          isToldNone ? "You told us that there is no letter yet" : "Does anybody write a letter for you?"
        }
        example="For example: Dr. M. Lindqvist, intensive care, United States, asked on 4 December."
        action={
          <Cluster>
            <Button tone="primary" onClick={onAdd}>
              Add a letter
            </Button>
            <Button tone="quiet" pending={answer.isPending} onClick={() => tell(!isToldNone)}>
              {isToldNone ? "Take this answer back" : "I have no letters yet"}
            </Button>
          </Cluster>
        }
      >
        {isToldNone
          ? "That counts as none in. Add the first one as soon as you think of somebody to ask."
          : "Add each writer, also those you only think of asking. If there is nobody yet, say so: that is an answer too."}
        <SaveFailure failure={answer.error === null ? null : toAppError(answer.error)} />
      </Empty>
    </Panel>
  );
}
