import type { TrialPerson } from "@induction/domain/applicant/trial-applicant";
import { applyingNowInWords, toHeadline } from "@induction/domain/assessment/headline";
import {
  NOT_SETTLED_MEANING,
  POSTURE_LABELS,
  POSTURE_MEANINGS,
  TIER_LABELS,
} from "@induction/domain/assessment/outcome-words";
import { strengthInWords, toStrength } from "@induction/domain/assessment/strength";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { Answer, FactTiles } from "@induction/ui/advice/answer";
import { BecauseList } from "@induction/ui/advice/because-list";
import { NextSteps } from "@induction/ui/advice/next-steps";
import { orderRuleCard } from "@induction/ui/advice/rule-card-later";
import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { Empty } from "@induction/ui/patterns/states";
import { Columns, Stack } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import { lazy, Suspense, useEffect, useState } from "react";
import { toShortDate } from "../../shell/dates.ts";
import { toHeadings, toRuleReference } from "../../shell/explanation-reference.ts";
import { listBecauses } from "../../shell/findings.ts";
import { toTierChip } from "../../shell/outcome.ts";
import { askForSeasons, BUILT_IN } from "./almanac-in-force.ts";
import { BreadthPanel } from "./breadth-panel.tsx";
import { DatesPanel } from "./dates-panel.tsx";
import { LettersPanel } from "./letters-panel.tsx";
import { type TrialReading, toReading } from "./trial-reading.ts";
import { listFirstSteps } from "./trial-steps.tsx";

const figuresAreOnTheirWay = import("./trial-figures.tsx");

/** Asked for once, while the first question is read: from then on nothing leaves this browser, and nothing comes. */
const seasonsAreOnTheirWay = askForSeasons();

// Whoever answers offline opens a rule all the same.
orderRuleCard();

/** The figures stand beside the answer, which does not wait for them. */
const TrialFigures = lazy(async () => {
  const { TrialFigures: component } = await figuresAreOnTheirWay;
  return { default: component };
});

interface TrialAnswerProps {
  person: TrialPerson;
  today: CalendarDate;
}

/** The answer to what was told so far: tier and posture, because, published figures, letters, breadth, next. */
export function TrialAnswer({ person, today }: TrialAnswerProps) {
  const [{ almanac, builtInReadOn }, setSeasons] = useState(BUILT_IN);
  useEffect(() => {
    void seasonsAreOnTheirWay.then(setSeasons);
  }, []);
  const reading = toReading(person, today, almanac);
  const becauses = listBecauses(reading.explanations);
  return (
    <>
      <Headline reading={reading} today={today} />
      <Columns>
        <Stack>
          <Panel title="Because">
            {becauses.length === 0 ? (
              <p>No rule can say anything yet. What you told so far does not decide by itself.</p>
            ) : (
              <BecauseList
                items={becauses.map((explanation) => ({
                  key: explanation.rule,
                  sentence: explanation.summary,
                  rule: toRuleReference(explanation),
                  heading: toHeadings(explanation),
                }))}
              />
            )}
          </Panel>
          <StepsPanel reading={reading} />
          <LettersPanel reading={reading} />
          <BreadthPanel reading={reading} />
        </Stack>
        <Stack>
          <Panel title="Published, beside the guide">
            <Suspense fallback={<SkeletonLines lines={9} />}>
              <TrialFigures reading={reading} />
            </Suspense>
          </Panel>
          <DatesPanel calendar={reading.calendar} today={today} builtInReadOn={builtInReadOn} />
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
            value: strengthInWords(toStrength(assessment)),
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

const TITLES = ["Next steps", "Next step", "Next two steps", "Next three steps"] as const;

function StepsPanel({ reading }: { reading: TrialReading }) {
  const steps = listFirstSteps(reading);
  return (
    <Panel title={TITLES[steps.length] ?? TITLES[0]} isFlush>
      {steps.length === 0 ? (
        <Empty title="No rule asks for a step now">A changed answer can bring one.</Empty>
      ) : (
        <NextSteps steps={steps} />
      )}
    </Panel>
  );
}
