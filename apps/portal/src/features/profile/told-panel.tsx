import type { ProfileFact } from "@induction/domain/applicant/profile";
import { findProfileProblems } from "@induction/domain/applicant/profile-problems";
import { FACT_LABELS } from "@induction/domain/assessment/fact-labels";
import { Row, RowList } from "@induction/ui/patterns/row-list";
import { UnknownMark } from "@induction/ui/patterns/states";
import { Stack } from "@induction/ui/primitives/layout";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import type { PersonScreen } from "../../shell/answers.ts";
import { toPlaceOf } from "../../shell/places.ts";
import { ToldOfMePanel } from "../../shell/told-of-me.tsx";
import { countOf } from "../../shell/words.ts";
import { measuredOn } from "./fact-errors.ts";
import styles from "./told-panel.module.css";

type AskedHere = Exclude<ProfileFact, "hasNoLetters">;

/** The facts of this page, in its order. */
const FACTS: readonly AskedHere[] = [
  ...(["step2ck", "step1", "step3", "step2cs"] as const),
  ...(["practiceTests", "plannedSittings", "goal", "season", "lastMatch"] as const),
  ...(["graduation", "imgClass", "visa", "english"] as const),
  ...(["usMonths", "homeMonths", "experiences", "research"] as const),
  ...(["statement", "preferences"] as const),
];

/** On a phone the list stands above the forms, so it may not be long. */
const MOST_SHOWN = 5;

/** How much is told, what contradicts itself, and what is open, each a step away. */
export function ToldPanel({ screen }: { screen: PersonScreen }) {
  const { profile } = screen.applicant;
  const untold = FACTS.filter((fact) => profile[fact].state === "unknown");
  const rest = untold.length - MOST_SHOWN;
  return (
    <div className={styles.side}>
      <Stack>
        <ToldOfMePanel screen={screen} />
        <ProblemsPanel screen={screen} />
        <Panel
          title="Not told yet"
          count={untold.length === 0 ? undefined : untold.length}
          isFlush
          foot={rest > 0 ? `${countOf(rest, "more fact")} further down.` : undefined}
        >
          {untold.length === 0 ? (
            <p className={styles.done}>All {FACTS.length} facts are told.</p>
          ) : (
            <RowList label="Facts that are not told yet">
              {untold.slice(0, MOST_SHOWN).map((fact) => (
                <Row
                  key={fact}
                  title={<Link href={toPlaceOf(fact)}>{FACT_LABELS[fact]}</Link>}
                  end={<UnknownMark>Unknown</UnknownMark>}
                />
              ))}
            </RowList>
          )}
        </Panel>
      </Stack>
    </div>
  );
}

function ProblemsPanel({ screen }: { screen: PersonScreen }) {
  const problems = findProfileProblems(screen.applicant.profile, measuredOn(screen.today));
  if (problems.length === 0) return null;
  return (
    <Panel title="Please check" count={problems.length} isFlush>
      <RowList label="What does not fit together">
        {problems.map(({ path, message }) => (
          <Row
            key={path.join(".") + message}
            title={message}
            detail={<Link href={`/profile#${path[0]}`}>Go to this fact</Link>}
          />
        ))}
      </RowList>
    </Panel>
  );
}
