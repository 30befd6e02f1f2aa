import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { daysBetween } from "@induction/domain/kernel/calendar-date";
import type { SeasonCalendar } from "@induction/domain/kernel/season";
import { Chip } from "@induction/ui/primitives/chip";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { distanceInWords, toWeekdayDate } from "@induction/ui/time/short-dates";
import { toSeasonHref } from "./season-head.tsx";
import styles from "./seasons.module.css";

interface InForceProps {
  season: number;
  /** The season that is in force today. */
  inForce: SeasonCalendar;
  today: CalendarDate;
}

function namesOf(season: number): string {
  return `Applications in autumn ${season - 1}, Match in March ${season}, training starts July ${season}.`;
}

/** Which season this is, whether it is the one in force, and what that means. */
export function InForce({ season, inForce, today }: InForceProps) {
  const { season: current, reviewOn } = inForce;
  const ends = `${toWeekdayDate(reviewOn)}, ${distanceInWords(daysBetween(today, reviewOn))}`;
  return (
    <Panel>
      <div className={styles.inForce}>
        <p className={styles.inForceTitle}>
          Season {season}
          <Standing season={season} current={current} />
        </p>
        <p>
          {namesOf(season)}{" "}
          {season === current
            ? `In force: who names no season plans for this one. It ends when programs begin to review (${ends}); then season ${season + 1} is in force.`
            : `Season ${current} is in force until programs begin to review (${ends}).`}{" "}
          {season !== current && (
            <Link href={toSeasonHref({ season: `${current}` })}>Go to season {current}</Link>
          )}
        </p>
      </div>
    </Panel>
  );
}

function Standing({ season, current }: Record<"season" | "current", number>) {
  if (season === current) {
    return (
      <Chip tone="mark" edge="tone">
        In force
      </Chip>
    );
  }
  return <Chip edge={season > current ? "dashed" : "tone"}>{season > current ? "To come" : "Over"}</Chip>;
}
