import type { FactKey, ProfileFact } from "@induction/domain/applicant/profile";
import type { TrialAnswers } from "@induction/domain/applicant/trial-answers";
import { type TrialFacts, toTrialFacts } from "@induction/domain/applicant/trial-facts";
import { FACT_LABELS } from "@induction/domain/assessment/fact-labels";
import { Row, RowList } from "@induction/ui/patterns/row-list";
import { Empty } from "@induction/ui/patterns/states";
import { Button, LinkButton } from "@induction/ui/primitives/button";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import type { PersonScreen } from "../../shell/answers.ts";
import { SaveFailure } from "../../shell/save-failure.tsx";
import { countOf, listInWords } from "../../shell/words.ts";
import { changeInWords } from "./change-words.ts";
import { useTakeOver } from "./use-take-over.ts";

interface FactOffersProps {
  screen: PersonScreen;
  answers: TrialAnswers;
  onForget: () => void;
}

/** "that there is no letter yet" is the fact behind letters. */
function toLabel(fact: ProfileFact): string {
  const key: FactKey = fact === "hasNoLetters" ? "letters" : fact;
  return FACT_LABELS[key];
}

/** Each answer that the record does not hold, with the button that takes it over; then what stays, and what is left to do. */
export function FactOffers({ screen, answers, onForget }: FactOffersProps) {
  const facts = toTrialFacts(answers, screen.applicant, screen.today);
  const { take, takeAll, isPending, failure } = useTakeOver(screen);
  const { offered } = facts;
  return (
    <Panel
      title="What your record does not hold yet"
      count={offered.length}
      isFlush
      action={
        offered.length > 1 && (
          <Button size="small" pending={isPending} onClick={() => void takeAll(offered)}>
            Take over all {offered.length}
          </Button>
        )
      }
      foot={
        <Button tone="quiet" size="small" onClick={onForget}>
          Delete these answers from this browser
        </Button>
      }
    >
      <SaveFailure failure={failure} />
      {offered.length === 0 && (
        <Empty
          title="Nothing is left to take over"
          action={
            <LinkButton href="/" tone="primary">
              See where you stand
            </LinkButton>
          }
        >
          Your record holds what you answered.
        </Empty>
      )}
      <RowList label="Answers to take over">
        {offered.map((offer) => (
          <Row
            key={offer.change.fact}
            title={toLabel(offer.change.fact)}
            detail={changeInWords(offer.change)}
            isStrong
            end={
              <Button
                size="small"
                pending={isPending}
                aria-label={`Take over: ${toLabel(offer.change.fact)}`}
                onClick={() => void take(offer)}
              >
                Take over
              </Button>
            }
          />
        ))}
        <Rest facts={facts} />
      </RowList>
    </Panel>
  );
}

/** What is not offered, and why. */
function Rest({ facts: { held, refused, lettersToName, programsToChoose } }: { facts: TrialFacts }) {
  return (
    <>
      {refused.map(({ fact, message }) => (
        <Row key={fact} title={`${toLabel(fact)} does not fit your record`} detail={message} />
      ))}
      {lettersToName > 0 && (
        <Row
          title={`${countOf(lettersToName, "letter")} to add`}
          detail={
            <>
              A record names each writer. <Link href="/letters">Add them on the letters page</Link>
            </>
          }
        />
      )}
      {programsToChoose > 0 && (
        <Row
          title={`${countOf(programsToChoose, "program")} to choose`}
          detail={
            <>
              A record names each program. <Link href="/programs">Choose them on the list</Link>
            </>
          }
        />
      )}
      {held.length > 0 && (
        <Row
          title={`Already in your record: ${listInWords(held.map(toLabel))}`}
          detail={
            <>
              They stay as they are. You can change them on <Link href="/profile">your profile</Link>.
            </>
          }
        />
      )}
    </>
  );
}
