import { withChange } from "@induction/domain/applicant/fact-change";
import type { Profile } from "@induction/domain/applicant/profile";
import { UnknownMark } from "@induction/ui/patterns/states";
import { Button } from "@induction/ui/primitives/button";
import { Dialog } from "@induction/ui/primitives/dialog";
import { Columns } from "@induction/ui/primitives/layout";
import { refreshMyScreen } from "../../shell/my-screen.tsx";
import styles from "./conflict-dialog.module.css";
import type { FactForm } from "./fact-form.ts";
import type { FactConflict } from "./use-fact-form.ts";

interface ConflictDialogProps<Draft> {
  form: FactForm<Draft>;
  profile: Profile;
  conflict: FactConflict | null;
  isPending: boolean;
  onKeepMine: (conflict: FactConflict) => void;
  onKeepCurrent: () => void;
  /** Back to the form, with everything that was typed. */
  onBack: () => void;
}

/** The fact was saved elsewhere while this form was open: both values side by side, and the person decides. */
export function ConflictDialog<Draft>(props: ConflictDialogProps<Draft>) {
  const { form, profile, conflict, isPending, onKeepMine, onKeepCurrent, onBack } = props;
  function keepCurrent(): void {
    void refreshMyScreen();
    onKeepCurrent();
  }
  return (
    <Dialog
      isOpen={conflict !== null}
      onClose={onBack}
      isFirm
      size="medium"
      title={`${form.title} was changed meanwhile`}
      foot={
        conflict !== null && (
          <>
            <Button onClick={keepCurrent}>Keep what is saved</Button>
            <Button tone="primary" pending={isPending} onClick={() => onKeepMine(conflict)} data-autofocus>
              Save mine instead
            </Button>
          </>
        )
      }
    >
      <p>
        Somebody, or you in another window, saved this fact while your form was open. Choose which value
        stays.
      </p>
      {conflict !== null && (
        <Columns shape="halves">
          <Side title="Yours, not saved" lines={form.describe(withChange(profile, conflict.mine))} />
          <Side title="Saved now" lines={form.describe(withChange(profile, conflict.current))} />
        </Columns>
      )}
    </Dialog>
  );
}

function Side({ title, lines }: { title: string; lines: readonly string[] | null }) {
  return (
    <section className={styles.side}>
      <h3>{title}</h3>
      {lines === null ? (
        <UnknownMark>Not told</UnknownMark>
      ) : (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
