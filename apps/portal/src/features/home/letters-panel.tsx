import { LetterStatusChip } from "@induction/ui/advice/letter";
import { Row, RowList } from "@induction/ui/patterns/row-list";
import { Empty } from "@induction/ui/patterns/states";
import { LinkButton } from "@induction/ui/primitives/button";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import type { PersonScreen } from "../../shell/answers.ts";
import { describeWriter, sortByProgress } from "../../shell/letter-words.ts";

const MOST_SHOWN = 3;

/** The letters in short: how many are in, and how far each has come. Which kind is missing stands among the next steps. */
export function LettersPanel({ screen }: { screen: PersonScreen }) {
  const { assessment, applicant } = screen;
  const { met, needed } = assessment.letters;
  const letters = sortByProgress(screen.letters.map(({ letter }) => letter));
  if (applicant.letters.state === "unknown") return <UntoldLetters />;
  if (letters.length === 0) return <NoLetters needed={needed} />;
  return (
    <Panel
      title="Letters"
      action={
        <Link href="/letters">
          {met ?? 0} of {needed} in
        </Link>
      }
      isFlush
      foot={
        letters.length > MOST_SHOWN ? <Link href="/letters">All {letters.length} letters</Link> : undefined
      }
    >
      <RowList label="Letters">
        {letters.slice(0, MOST_SHOWN).map((letter) => (
          <Row
            key={letter.id}
            title={letter.writer}
            detail={describeWriter(letter)}
            isStrong
            end={<LetterStatusChip status={letter.status} />}
          />
        ))}
      </RowList>
    </Panel>
  );
}

function NoLetters({ needed }: { needed: number }) {
  return (
    <Panel title="Letters" action={`0 of ${needed} in`} isFlush>
      <Empty title="No letter yet" action={<LinkButton href="/letters">Add a letter</LinkButton>}>
        The next steps say whom to ask first.
      </Empty>
    </Panel>
  );
}

function UntoldLetters() {
  return (
    <Panel title="Letters" isFlush>
      <Empty title="Not told yet" action={<LinkButton href="/letters">Tell us about letters</LinkButton>}>
        Say who writes for you, or that there is no letter yet. Until then nothing is counted, neither for nor
        against you.
      </Empty>
    </Panel>
  );
}
