import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { Columns, Stack } from "@induction/ui/primitives/layout";
import { Link } from "@induction/ui/primitives/link";
import { useMediaQuery } from "@induction/ui/state/use-media-query";
import { lazy, Suspense } from "react";
import type { DueDate, PersonScreen } from "../../shell/answers.ts";
import { toDistance, toShortDate, toWeekdayAndMonth } from "../../shell/dates.ts";
import { MyScreen } from "../../shell/my-screen.tsx";
import { hasToldNothing } from "./has-told-nothing.ts";
import { HomeSkeleton } from "./home-skeleton.tsx";
import { StandingPanel } from "./standing-panel.tsx";
import { StepsPanel } from "./steps-panel.tsx";

/** Only a new record has it. */
const StartPanel = lazy(async () => {
  const { StartPanel: component } = await import("./start-panel.tsx");
  return { default: component };
});

/** Answer, reasons and steps come first; the rest of the page may come after them, all at once. */
const WhatIsOpen = lazy(async () => {
  const { WhatIsOpen: component } = await import("./rest-of-home.tsx");
  return { default: component };
});
const WhatItRestsOn = lazy(async () => {
  const { WhatItRestsOn: component } = await import("./rest-of-home.tsx");
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
        detail={
          <>
            Season {assessment.season}, training starts July {assessment.season} · as of {toShortDate(today)}
            {screen.dates[0] !== undefined && <NextDate date={screen.dates[0]} />}
          </>
        }
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

/** What comes next of everything, and how far it is; its time stands on the page of dates. */
function NextDate({ date: { title, on, dueInDays, isOverdue } }: { date: DueDate }) {
  const far = isOverdue ? `overdue, ${toDistance(dueInDays)}` : toDistance(dueInDays);
  return (
    <>
      {" · "}
      <Link href="/dates">
        {title}: {toWeekdayAndMonth(on)}, {far}
      </Link>
    </>
  );
}

/** Each column as long as what it holds: a panel that is stretched to its neighbor is mostly empty. */
function Standing({ screen }: { screen: PersonScreen }) {
  const hasTwoColumns = useMediaQuery(TWO_COLUMNS_QUERY);
  const answer = <StandingPanel screen={screen} />;
  const next = (
    <>
      <StepsPanel screen={screen} />
      <Suspense fallback={<Waiting panels={[6, 3, 4]} />}>
        <WhatIsOpen screen={screen} />
      </Suspense>
    </>
  );
  const below = (
    <Suspense fallback={<Waiting panels={[5, 6, 9]} />}>
      <WhatItRestsOn screen={screen} />
    </Suspense>
  );
  if (!hasTwoColumns) {
    return (
      <>
        {answer}
        {next}
        {below}
      </>
    );
  }
  return (
    <Columns shape="main-aside">
      <Stack gap="large">
        {answer}
        {below}
      </Stack>
      <Stack gap="large">{next}</Stack>
    </Columns>
  );
}

/** Panels about as high as those that are on their way. */
function Waiting({ panels }: { panels: readonly number[] }) {
  return panels.map((lines) => <SkeletonPanel key={lines} lines={lines} />);
}
