import type { FactKey } from "@induction/domain/applicant/profile";
import { listTellingSteps } from "@induction/domain/assessment/headline";
import type { RuleId } from "@induction/domain/rules/rule-ids";
import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { Columns, Stack } from "@induction/ui/primitives/layout";
import { useMediaQuery } from "@induction/ui/state/use-media-query";
import { lazy, Suspense } from "react";
import type { PersonScreen } from "../../shell/answers.ts";
import { toShortDate } from "../../shell/dates.ts";
import { MyScreen } from "../../shell/my-screen.tsx";
import { ADVICE_RULES } from "./advice-rules.ts";
import { HomeSkeleton } from "./home-skeleton.tsx";
import { listOpenQuestions } from "./open-questions.ts";
import { StandingPanel } from "./standing-panel.tsx";
import { hasToldNothing } from "./start-questions.ts";
import { StepsPanel } from "./steps-panel.tsx";

/** Only a new record has it. */
const StartPanel = lazy(async () => {
  const { StartPanel: component } = await import("./start-panel.tsx");
  return { default: component };
});

/** They stand below the first screen, so their code may come after the answer. */
const DelayPanel = lazy(async () => {
  const { DelayPanel: component } = await import("./delay-panel.tsx");
  return { default: component };
});
const StrategyPanel = lazy(async () => {
  const { StrategyPanel: component } = await import("./strategy-panel.tsx");
  return { default: component };
});
const StrengthPanel = lazy(async () => {
  const { StrengthPanel: component } = await import("./strength-panel.tsx");
  return { default: component };
});
const OpenQuestionsPanel = lazy(async () => {
  const { OpenQuestionsPanel: component } = await import("./open-questions-panel.tsx");
  return { default: component };
});
const LettersPanel = lazy(async () => {
  const { LettersPanel: component } = await import("./letters-panel.tsx");
  return { default: component };
});
const BreadthPanel = lazy(async () => {
  const { BreadthPanel: component } = await import("./breadth-panel.tsx");
  return { default: component };
});
const DatesPanel = lazy(async () => {
  const { DatesPanel: component } = await import("./dates-panel.tsx");
  return { default: component };
});

/** Where two columns stand beside each other, as `Columns` draws them. */
const TWO_COLUMNS_QUERY = "(min-width: 960px)";

/** Where the person stands: answer, because, source, next. */
export function HomePage() {
  return (
    <>
      <title>Where you stand · Induction</title>
      <MyScreen heading="Where you stand" waiting={<HomeSkeleton />}>
        {(screen) => <Home screen={screen} />}
      </MyScreen>
    </>
  );
}

function Home({ screen }: { screen: PersonScreen }) {
  const { assessment, today } = screen;
  const isNew = hasToldNothing(screen.applicant);
  return (
    <>
      <PageHeader
        title="Where you stand"
        detail={`Season ${assessment.season}, training starts July ${assessment.season} · as of ${toShortDate(today)}`}
      />
      <PageBody>
        {isNew ? (
          <Suspense fallback={<SkeletonPanel lines={12} />}>
            <StartPanel applicant={screen.applicant} name={screen.name} />
          </Suspense>
        ) : (
          <Standing screen={screen} />
        )}
        <Suspense fallback={<SkeletonPanel lines={9} />}>
          <DatesPanel screen={screen} />
        </Suspense>
      </PageBody>
    </>
  );
}

/** Each column as long as what it holds: a panel that is stretched to its neighbor is mostly empty. */
function Standing({ screen }: { screen: PersonScreen }) {
  const hasTwoColumns = useMediaQuery(TWO_COLUMNS_QUERY);
  const questions = listOpenQuestions(screen.explanations, listAskedElsewhere(screen));
  const breadth = (
    <Suspense fallback={<SkeletonPanel lines={6} />}>
      <BreadthPanel screen={screen} />
    </Suspense>
  );
  const strength = (
    <Suspense fallback={<SkeletonPanel lines={6} />}>
      <StrengthPanel screen={screen} />
    </Suspense>
  );
  const delay = advises(screen, ADVICE_RULES.delay) && (
    <Suspense fallback={<SkeletonPanel lines={5} />}>
      <DelayPanel screen={screen} />
    </Suspense>
  );
  const next = (
    <>
      <StepsPanel screen={screen} />
      {advises(screen, ADVICE_RULES.strategy) && (
        <Suspense fallback={<SkeletonPanel lines={6} />}>
          <StrategyPanel screen={screen} />
        </Suspense>
      )}
      <Suspense fallback={<SkeletonPanel lines={4} />}>
        {questions.length > 0 && <OpenQuestionsPanel questions={questions} />}
        <LettersPanel screen={screen} />
      </Suspense>
    </>
  );
  if (!hasTwoColumns) {
    return (
      <>
        <StandingPanel screen={screen} />
        {next}
        {delay}
        {strength}
        {breadth}
      </>
    );
  }
  return (
    <Columns shape="main-aside">
      <Stack gap="large">
        <StandingPanel screen={screen} />
        {delay}
        {breadth}
        {questions.length > 0 && strength}
      </Stack>
      <Stack gap="large">
        {next}
        {questions.length === 0 && strength}
      </Stack>
    </Columns>
  );
}

/** Whether any of these rules holds: a place is kept only for advice that comes. */
function advises({ explanations }: PersonScreen, rules: readonly RuleId[]): boolean {
  return explanations.some(({ rule, answer }) => answer === "holds" && rules.includes(rule));
}

/** The first steps and the panel of letters ask for theirs. */
function listAskedElsewhere({ assessment, applicant }: PersonScreen): ReadonlySet<FactKey> {
  const steps = listTellingSteps(assessment, applicant.profile).map(({ fact }) => fact);
  return new Set<FactKey>(applicant.letters.state === "unknown" ? [...steps, "letters"] : steps);
}
