import { LETTER_STATUS_LABELS } from "@induction/domain/applicant/letter";
import { letterCircles } from "@induction/ui/advice/letter";
import { Icon } from "@induction/ui/primitives/icon";
import { PlainLink } from "@induction/ui/primitives/link";
import styles from "./desk.module.css";
import { type DeskAnswer, type DeskSearch, STAGES, toDeskHref } from "./desk-search.ts";

interface DeskStagesProps {
  search: DeskSearch;
  counts: DeskAnswer["counts"] | undefined;
}

/** How many letters stand at each stage; a press shows those alone, another one all again. */
export function DeskStages({ search, counts }: DeskStagesProps) {
  return (
    <nav aria-label="Letters by stage">
      <ul className={styles.stages}>
        {STAGES.map((stage) => {
          const isChosen = search.status === stage;
          const Circle = letterCircles[stage];
          return (
            <li key={stage}>
              <PlainLink
                href={toDeskHref(search, { status: isChosen ? undefined : stage })}
                className={styles.stage}
                aria-current={isChosen ? "true" : undefined}
              >
                <span className={styles.stageName}>
                  <Icon of={Circle} size="cell" /> {LETTER_STATUS_LABELS[stage]}
                </span>
                <span className={styles.stageCount}>{counts?.byStatus[stage] ?? " "}</span>
              </PlainLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
