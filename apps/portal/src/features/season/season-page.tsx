import { SeasonDates } from "@induction/ui/advice/season-dates";
import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { Panel } from "@induction/ui/primitives/panel";
import { ownZone, zoneInWords } from "@induction/ui/time/eastern-time";
import type { PersonScreen } from "../../shell/answers.ts";
import { toShortDate } from "../../shell/dates.ts";
import { MyScreen } from "../../shell/my-screen.tsx";
import { NextDatePanel } from "./next-date-panel.tsx";
import { OwnDatesPanel } from "./own-dates-panel.tsx";
import { SeasonFactsPanels } from "./season-facts-panel.tsx";

/** The season's dates and the person's own: what comes next, how far it is, and how sure. */
export function SeasonPage() {
  return (
    <MyScreen heading="Dates" waiting={<SkeletonPanel lines={16} />}>
      {(screen) => <Dates screen={screen} />}
    </MyScreen>
  );
}

function Dates({ screen }: { screen: PersonScreen }) {
  const { calendar, dates, today } = screen;
  const own = dates.filter(({ kind }) => kind !== "season-event");
  return (
    <>
      <title>Dates · Induction</title>
      <PageHeader
        title="Dates"
        detail={`Season ${calendar.season}, training starts July ${calendar.season} · as of ${toShortDate(today)}`}
      />
      <PageBody>
        <NextDatePanel screen={screen} />
        {own.length > 0 && <OwnDatesPanel dates={own} />}
        <Panel
          title={`Season ${calendar.season}`}
          action={<ZoneNote />}
          foot={calendar.isProjected ? PROJECTED : undefined}
          isFlush
        >
          <SeasonDates calendar={calendar} today={today} />
        </Panel>
        <SeasonFactsPanels season={calendar.season} />
      </PageBody>
    </>
  );
}

const PROJECTED =
  "A projected date is not published. It follows the rule that the seasons 2024 to 2027 fit, and may move. Check it before you book anything.";

function ZoneNote() {
  const zone = ownZone();
  return <>Eastern time first, then {zone === "America/New_York" ? "yours" : zoneInWords(zone)}</>;
}
