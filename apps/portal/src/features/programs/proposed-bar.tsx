import { Button } from "@induction/ui/primitives/button";
import { useState } from "react";
import type { PersonScreen, ProposedList } from "../../shell/answers.ts";
import { countOf, toDollars } from "../../shell/words.ts";
import styles from "./fit.module.css";
import { usePlan } from "./plan-changes.tsx";
import { countPlannedWith, findCost } from "./proposed-cut.ts";
import bar from "./selection-bar.module.css";

interface ProposedBarProps {
  list: ProposedList;
  screen: PersonScreen;
  taken: readonly string[];
  onAdded: () => void;
}

/** Puts what is taken onto the list, at once, with an undo. What the proposal rests on is kept with it. */
export function ProposedBar({ list, screen, taken, onAdded }: ProposedBarProps) {
  const plan = usePlan();
  const [isAdding, setIsAdding] = useState(false);
  if (list.programs.length === 0) return null;
  const planned = countPlannedWith(screen.applicant.plan, taken.length);
  const usd = findCost(list.fee, planned);
  return (
    <div className={bar.bar}>
      <Button
        tone="primary"
        pending={isAdding}
        pendingLabel="Adding…"
        unavailable={taken.length === 0 ? "Nothing new is taken" : undefined}
        onClick={() => {
          setIsAdding(true);
          plan.current.add(taken, {
            proposedOn: list.grounds,
            onAdded: () => {
              setIsAdding(false);
              onAdded();
            },
            onFailed: () => setIsAdding(false),
          });
        }}
      >
        Put {countOf(taken.length, "program")} on my list
      </Button>
      <span className={styles.total}>
        {planned} planned with these{usd !== null && `, ${toDollars(usd)}`}
      </span>
    </div>
  );
}
