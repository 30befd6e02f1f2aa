import { LetterStatusChip } from "@induction/ui/advice/letter";
import { Button } from "@induction/ui/primitives/button";
import { Cluster } from "@induction/ui/primitives/layout";
import { describeWriter } from "../../shell/letter-words.ts";
import { refreshMyScreen } from "../../shell/my-screen.tsx";
import styles from "./letter-conflict.module.css";
import type { LetterConflictState } from "./use-letter-form.ts";

interface LetterConflictProps {
  conflict: LetterConflictState;
  isPending: boolean;
  onKeepMine: (conflict: LetterConflictState) => void;
  onKeepCurrent: () => void;
}

/** The letter was saved or removed elsewhere while this form was open. The form below keeps what was typed. */
export function LetterConflict({ conflict, isPending, onKeepMine, onKeepCurrent }: LetterConflictProps) {
  const { current } = conflict;
  return (
    <div role="alert" className={styles.conflict}>
      {current === null ? (
        <p>
          <strong>This letter was removed meanwhile.</strong> What you typed is still below.
        </p>
      ) : (
        <>
          <p>
            <strong>This letter was changed meanwhile.</strong> What you typed is still below. Saved now:
          </p>
          <p className={styles.current}>
            {current.letter.writer}, {describeWriter(current.letter)}{" "}
            <LetterStatusChip status={current.letter.status} />
          </p>
        </>
      )}
      <Cluster>
        <Button
          onClick={() => {
            void refreshMyScreen();
            onKeepCurrent();
          }}
        >
          {current === null ? "Leave it removed" : "Keep what is saved"}
        </Button>
        <Button pending={isPending} onClick={() => onKeepMine(conflict)}>
          {current === null ? "Bring it back with mine" : "Save mine instead"}
        </Button>
      </Cluster>
    </div>
  );
}
