import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { Columns } from "@induction/ui/primitives/layout";
import { lazy, Suspense } from "react";
import type { PersonScreen } from "../../shell/answers.ts";
import { toShortDate } from "../../shell/dates.ts";
import { MyScreen } from "../../shell/my-screen.tsx";
import { BreadthPanel } from "./breadth-panel.tsx";
import { HomeSkeleton } from "./home-skeleton.tsx";
import { LettersPanel } from "./letters-panel.tsx";
import { listOpenQuestions } from "./open-questions.ts";
import { OpenQuestionsPanel } from "./open-questions-panel.tsx";
import { StandingPanel } from "./standing-panel.tsx";
import { StartPanel } from "./start-panel.tsx";
import { hasToldNothing } from "./start-questions.ts";
import { StepsPanel } from "./steps-panel.tsx";

/** It stands below the first screen, so its code may come after the answer. */
const DatesPanel = lazy(async () => {
  const { DatesPanel: component } = await import("./dates-panel.tsx");
  return { default: component };
});

/** Where the person stands: answer, because, source, next. */
export function HomePage() {
  return (
    <>
      <title>Where you stand · Induction</title>
      <MyScreen waiting={<HomeSkeleton />}>{(screen) => <Home screen={screen} />}</MyScreen>
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
          <StartPanel applicant={screen.applicant} name={screen.name} />
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

function Standing({ screen }: { screen: PersonScreen }) {
  const questions = listOpenQuestions(screen);
  return (
    <>
      <Columns shape="main-aside">
        <StandingPanel screen={screen} />
        <StepsPanel screen={screen} />
      </Columns>
      <Columns shape={questions.length === 0 ? "halves" : "thirds"}>
        {questions.length > 0 && <OpenQuestionsPanel questions={questions} />}
        <LettersPanel screen={screen} />
        <BreadthPanel screen={screen} />
      </Columns>
    </>
  );
}
