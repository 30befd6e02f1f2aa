import { type OwnNumber, pickOwnNumbers } from "@induction/domain/assessment/number-used";
import { LetterStatusChip } from "@induction/ui/advice/letter";
import { OwnNumbers } from "@induction/ui/advice/own-numbers";
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
  const own = pickOwnNumbers(screen.ownNumbers, ["lettersNeeded"]);
  const letters = sortByProgress(screen.letters.map(({ letter }) => letter));
  if (applicant.letters.state === "unknown") return <UntoldLetters />;
  if (letters.length === 0) return <NoLetters needed={needed} own={own} />;
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
        letters.length > MOST_SHOWN || own.length > 0 ? <Foot count={letters.length} own={own} /> : undefined
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

type Own = readonly OwnNumber[];

function Foot({ count, own }: { count: number; own: Own }) {
  return (
    <>
      <OwnNumbers numbers={own} />
      {count > MOST_SHOWN && <Link href="/letters">All {count} letters</Link>}
    </>
  );
}

function NoLetters({ needed, own }: { needed: number; own: Own }) {
  const foot = own.length > 0 ? <OwnNumbers numbers={own} /> : undefined;
  return (
    <Panel title="Letters" action={`0 of ${needed} in`} isFlush foot={foot}>
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
