import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { Button } from "@induction/ui/primitives/button";
import { Columns } from "@induction/ui/primitives/layout";
import Plus from "lucide-react/icons/plus";
import { type ReactNode, useState } from "react";
import type { LetterRow, PersonScreen } from "../../shell/answers.ts";
import { MyScreen } from "../../shell/my-screen.tsx";
import { HelpDialog } from "./help-dialog.tsx";
import { LetterCountPanel } from "./letter-count-panel.tsx";
import { LetterDialog } from "./letter-dialog.tsx";
import { LetterList } from "./letter-list.tsx";
import { LinkDialog } from "./link-dialog.tsx";
import { UntoldLetters } from "./untold-letters.tsx";

/** The letters of recommendation: who writes, how far each has come, what is missing. Never what they say. */
export function LettersPage() {
  return (
    <>
      <title>Letters · Induction</title>
      <MyScreen heading="Letters" waiting={<LettersSkeleton />}>
        {(screen) => <Letters screen={screen} />}
      </MyScreen>
    </>
  );
}

function LettersSkeleton() {
  return (
    <>
      <PageHeader title="Letters" detail="Your letters are loading." />
      <PageBody>
        <Columns shape="wide-aside">
          <SkeletonPanel lines={10} />
          <SkeletonPanel lines={6} />
        </Columns>
      </PageBody>
    </>
  );
}

function Letters({ screen }: { screen: PersonScreen }) {
  const [edited, setEdited] = useState<LetterRow | "new" | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const [helped, setHelped] = useState<string | null>(null);
  const { letters } = screen;
  return (
    <>
      <PageHeader
        title="Letters"
        count={letters.length === 0 ? undefined : letters.length}
        detail="Status only. No letter is ever stored here, and nobody asks what it says."
        actions={
          letters.length > 0 && (
            <Button tone="primary" icon={Plus} onClick={() => setEdited("new")}>
              Add a letter
            </Button>
          )
        }
      />
      <PageBody>
        <Columns shape="wide-aside">
          {letters.length === 0 ? (
            <UntoldLetters screen={screen} onAdd={() => setEdited("new")} />
          ) : (
            <LetterList
              screen={screen}
              onChange={setEdited}
              onAsk={({ letter }) => setAsked(letter.id)}
              onHelp={({ letter }) => setHelped(letter.id)}
            />
          )}
          <LetterCountPanel screen={screen} />
        </Columns>
      </PageBody>
      {edited !== null && (
        <LetterDialog
          row={edited === "new" ? null : edited}
          today={screen.today}
          onClose={() => setEdited(null)}
        />
      )}
      <LetterOf id={asked} screen={screen}>
        {(row) => <LinkDialog row={row} screen={screen} onClose={() => setAsked(null)} />}
      </LetterOf>
      <LetterOf id={helped} screen={screen}>
        {(row) => <HelpDialog row={row} screen={screen} onClose={() => setHelped(null)} />}
      </LetterOf>
    </>
  );
}

interface LetterOfProps {
  id: string | null;
  screen: PersonScreen;
  children: (row: LetterRow) => ReactNode;
}

/** What is open about one letter, as the letter stands now: it may be answered meanwhile. Nothing where it is gone. */
function LetterOf({ id, screen, children }: LetterOfProps) {
  const row = screen.letters.find(({ letter }) => letter.id === id);
  return row === undefined ? null : children(row);
}
