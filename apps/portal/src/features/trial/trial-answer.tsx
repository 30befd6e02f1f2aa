import type { TrialPerson } from "@induction/domain/applicant/trial-applicant";
import { listEvidence, strengthInWords } from "@induction/domain/assessment/evidence-states";
import { applyingNowInWords, toHeadline } from "@induction/domain/assessment/headline";
import {
  NOT_SETTLED_MEANING,
  POSTURE_LABELS,
  POSTURE_MEANINGS,
  TIER_LABELS,
} from "@induction/domain/assessment/outcome-words";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { Answer, FactTiles } from "@induction/ui/advice/answer";
import { orderRuleCard } from "@induction/ui/advice/rule-card-later";
import { Columns, Stack } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import { useEffect, useState } from "react";
import { toShortDate } from "../../shell/dates.ts";
import { toTierChip } from "../../shell/outcome.ts";
import { whenIdle } from "../../shell/when-idle.ts";
import { askForSeasons, BUILT_IN } from "./almanac-in-force.ts";
import { DatesPanel } from "./dates-panel.tsx";
import { FiguresPart, orderReasons, ReasonsPart } from "./reasons-part.tsx";
import { type TrialReading, toReading } from "./trial-reading.ts";

/** Asked for once, while the first question is read: from then on nothing leaves this browser, and nothing comes. */
const seasonsAreOnTheirWay = askForSeasons();

// Whoever answers offline sees the reasons and opens a rule all the same.
whenIdle(orderReasons);
orderRuleCard();

interface TrialAnswerProps {
  person: TrialPerson;
  today: CalendarDate;
}

/** The answer to what was told so far: tier and posture at once, and then why, published figures, letters, breadth, next. */
export function TrialAnswer({ person, today }: TrialAnswerProps) {
  const [{ almanac, builtInReadOn }, setSeasons] = useState(BUILT_IN);
  useEffect(() => {
    void seasonsAreOnTheirWay.then(setSeasons);
  }, []);
  const reading = toReading(person, today, almanac);
  return (
    <>
      <Headline reading={reading} today={today} />
      <Columns>
        <ReasonsPart reading={reading} />
        <Stack>
          <Panel title="Published, beside the guide">
            <FiguresPart reading={reading} />
          </Panel>
          <DatesPanel calendar={reading.context.calendar} today={today} builtInReadOn={builtInReadOn} />
        </Stack>
      </Columns>
    </>
  );
}

function Headline({ reading, today }: { reading: TrialReading; today: CalendarDate }) {
  const { assessment } = reading;
  const tier = toHeadline(assessment.tier, TIER_LABELS);
  const posture = toHeadline(assessment.posture, POSTURE_LABELS);
  const { tier: shape } = toTierChip(assessment.tier, { isByFailure: false });
  const isOpen = !(assessment.tier.settled && assessment.posture.settled);
  const applyingNow = applyingNowInWords(assessment);
  return (
    <Answer
      meta={`Your answer · rules version ${assessment.versions.rules} · season ${assessment.season}, training starts July ${assessment.season} · as of ${toShortDate(today)}`}
      tier={shape}
      headline={assessment.tier.settled ? `${tier.title} tier.` : `Tier: ${lowerFirst(tier.title)}.`}
      posture={assessment.posture.settled ? `${posture.title}.` : ""}
      lead={
        <>
          {assessment.posture.settled && <p>{POSTURE_MEANINGS[assessment.posture.value]}</p>}
          {isOpen && <p>{NOT_SETTLED_MEANING}</p>}
          {isOpen && <p>{[tier, posture].map(toOpenWords).find((words) => words !== null)}</p>}
          {applyingNow !== null && <p>{applyingNow}</p>}
        </>
      }
    >
      <FactTiles
        isDivided
        tiles={[
          { label: "Tier", value: tier.title, tier: shape, detail: reading.scoreWords },
          { label: "Breadth", value: reading.rangeWords, detail: reading.plannedWords },
          {
            label: "Strength",
            value: strengthInWords(listEvidence(assessment.findings)),
            detail: "Changes the plan, never the tier.",
          },
        ]}
      />
    </Answer>
  );
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function toOpenWords({ possible, whatSettles }: ReturnType<typeof toHeadline>): string | null {
  if (whatSettles === null) return null;
  return possible === null ? whatSettles : `Still possible: ${possible}. ${whatSettles}`;
}
