import { suggestExamples } from "@induction/domain/rules/letters/letter-examples";
import { Button } from "@induction/ui/primitives/button";
import { Dialog } from "@induction/ui/primitives/dialog";
import { Stack } from "@induction/ui/primitives/layout";
import type { LetterRow, PersonScreen } from "../../shell/answers.ts";
import styles from "./letter-dialogs.module.css";

interface HelpDialogProps {
  row: LetterRow;
  screen: PersonScreen;
  onClose: () => void;
}

/** What to send to a writer so that the letter can be specific: moments and facts, never a text for the letter. */
export function HelpDialog({ row, screen, onClose }: HelpDialogProps) {
  const { material, moments, tasks } = suggestExamples(screen.applicant.profile.experiences);
  return (
    <Dialog
      isOpen
      size="medium"
      onClose={onClose}
      title={`What to send to ${row.letter.writer}`}
      foot={
        <Button tone="primary" onClick={onClose}>
          Close
        </Button>
      }
    >
      <Stack>
        <p>
          A letter is strong by specific examples. Remind the writer of what they saw; what the letter says is
          theirs alone, and nobody writes it for them.
        </p>
        <Suggestions title="Moments that the writer may have seen" lines={moments} />
        {tasks.length > 0 && <Suggestions title="Your own tasks, as you entered them" lines={tasks} />}
        <Suggestions title="What helps every writer" lines={material} />
      </Stack>
    </Dialog>
  );
}

function Suggestions({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
