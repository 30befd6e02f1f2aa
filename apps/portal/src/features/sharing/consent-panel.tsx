import { toAppError } from "@induction/client/app-error";
import { Button } from "@induction/ui/primitives/button";
import { Chip } from "@induction/ui/primitives/chip";
import { Stack } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import { showToast } from "@induction/ui/state/toasts";
import { useMutation } from "@tanstack/react-query";
import Check from "lucide-react/icons/check";
import Lock from "lucide-react/icons/lock";
import type { PersonScreen } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { toLocalMoment } from "../../shell/dates.ts";
import { keepChange } from "../../shell/my-screen.tsx";
import { useOrganisation } from "../../shell/organisation.ts";
import { SaveFailure } from "../../shell/save-failure.tsx";
import styles from "./consent-panel.module.css";

const STATES = {
  waiting: { word: "Not shared yet", icon: Lock },
  given: { word: "Shared", icon: Check },
  withdrawn: { word: "Not shared any more", icon: Lock },
} as const;

/** Whether the organisation may see the record: what that means, since when, and the way to change it. */
export function ConsentPanel({ screen }: { screen: PersonScreen }) {
  const { consent, consentChangedAt, orgName, advisor } = screen;
  const organisation = useOrganisation();
  const setConsent = useMutation(
    trpc.profile.setConsent.mutationOptions({
      onSuccess: async (changed, { consent: chosen }) => {
        await keepChange(organisation, changed);
        showToast({
          message:
            chosen === "given"
              ? `${orgName} can now see your record.`
              : `${orgName} cannot see your record any more.`,
        });
      },
    }),
  );
  const isGiven = consent === "given";
  const { word, icon } = STATES[consent];
  return (
    <Panel
      title="Your record and your advisor"
      action={
        <Chip icon={icon} edge={isGiven ? "ink" : "dashed"}>
          {word}
        </Chip>
      }
      foot={consentChangedAt === null ? undefined : `Last changed ${toLocalMoment(consentChangedAt)}.`}
    >
      <Stack>
        <p>
          {advisor === null
            ? `${orgName} has not given you an advisor yet.`
            : `Your advisor at ${orgName} is ${advisor.name}.`}
        </p>
        <WhatIsSeen screen={screen} />
        <SaveFailure failure={setConsent.error === null ? null : toAppError(setConsent.error)} />
        <div>
          <Button
            tone={isGiven ? "outlined" : "primary"}
            pending={setConsent.isPending}
            onClick={() => setConsent.mutate({ ...organisation, consent: isGiven ? "withdrawn" : "given" })}
          >
            {isGiven ? "Stop sharing" : "Share my record"}
          </Button>
        </div>
      </Stack>
    </Panel>
  );
}

function WhatIsSeen({ screen: { orgName, advisor } }: { screen: PersonScreen }) {
  const who = advisor === null ? "Your future advisor" : advisor.name;
  return (
    <dl className={styles.facts}>
      <dt>While you share</dt>
      <dd>
        {who} and the lead advisors of {orgName} read what you told: exams, letters and their status,
        programs, dates and the history of changes. They cannot change any of it.
      </dd>
      <dt>While you do not</dt>
      <dd>They see your name, and that you have not agreed yet or have withdrawn. Nothing else.</dd>
      <dt>Never</dt>
      <dd>What a letter says is not stored anywhere here. Other applicants never see you.</dd>
      <dt>If you stop</dt>
      <dd>
        Your record closes to them at once, also on screens that are open. What they noted elsewhere stays
        theirs.
      </dd>
    </dl>
  );
}
