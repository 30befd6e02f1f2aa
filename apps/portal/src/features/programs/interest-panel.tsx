import { INTEREST_LABELS, type InterestEvent } from "@induction/domain/applicant/interest";
import { listInterestIn, listNextContacts } from "@induction/domain/applicant/interest-log";
import { toldOr } from "@induction/domain/kernel/told";
import type { Program } from "@induction/domain/program/program";
import { Row, RowList } from "@induction/ui/patterns/row-list";
import { Empty } from "@induction/ui/patterns/states";
import { Button, IconButton } from "@induction/ui/primitives/button";
import { Panel } from "@induction/ui/primitives/panel";
import Pencil from "lucide-react/icons/pencil";
import Plus from "lucide-react/icons/plus";
import Trash2 from "lucide-react/icons/trash-2";
import { useState } from "react";
import type { PersonScreen } from "../../shell/answers.ts";
import { toShortDate } from "../../shell/dates.ts";
import { InterestDialog } from "./interest-dialog.tsx";
import { InterestNext } from "./interest-next.tsx";
import { useRemoveInterest } from "./use-interest-log.ts";

interface InterestPanelProps {
  program: Program;
  screen: PersonScreen;
}

/** What was done to show interest in a program, the latest first, and what is next. */
export function InterestPanel({ program, screen: { applicant, today } }: InterestPanelProps) {
  const [edited, setEdited] = useState<InterestEvent | "new" | null>(null);
  const remove = useRemoveInterest();
  const log = toldOr(applicant.profile.interest, []);
  const entries = listInterestIn(log, program.id);
  const waiting = new Set(listInterestIn(listNextContacts(log), program.id).map(toKey));
  const add = (
    <Button size="small" icon={Plus} onClick={() => setEdited("new")}>
      Log interest
    </Button>
  );
  return (
    <Panel title="Interest you showed" isFlush action={entries.length > 0 && add}>
      {entries.length === 0 ? (
        <Empty
          title="Nothing logged yet"
          action={add}
          example="For example: open house, 12 Aug 2026. Next: thank the coordinator by 20 Aug."
        >
          Open houses, brief messages and conversations, each with its next step. Only you and your advisor
          see it.
        </Empty>
      ) : (
        <RowList label="Interest you showed">
          {entries.map((entry, place) => (
            <Row
              // Two entries can say the same; only their place tells them apart.
              key={`${toKey(entry)} ${place}`}
              isStrong
              title={INTEREST_LABELS[entry.kind]}
              detail={
                <>
                  <p>{toShortDate(entry.on)}</p>
                  {entry.nextStep !== "" && <p>Next: {entry.nextStep}</p>}
                  {waiting.has(toKey(entry)) && <InterestNext entry={entry} today={today} />}
                </>
              }
              end={
                <>
                  <IconButton
                    icon={Pencil}
                    label={`Change ${toName(entry)}`}
                    onClick={() => setEdited(entry)}
                  />
                  <IconButton icon={Trash2} label={`Remove ${toName(entry)}`} onClick={() => remove(entry)} />
                </>
              }
            />
          ))}
        </RowList>
      )}
      {edited !== null && (
        <InterestDialog
          program={program}
          entry={edited === "new" ? null : edited}
          today={today}
          onClose={() => setEdited(null)}
        />
      )}
    </Panel>
  );
}

function toKey({ kind, on, nextStep, nextOn }: InterestEvent): string {
  return [kind, on, nextOn, nextStep].join(" ");
}

/** "the entry of 12 Aug 2026: open house or webinar". */
function toName({ kind, on }: InterestEvent): string {
  return `the entry of ${toShortDate(on)}: ${INTEREST_LABELS[kind].toLowerCase()}`;
}
