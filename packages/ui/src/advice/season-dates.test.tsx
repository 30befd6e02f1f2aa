import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { getSeason } from "@induction/domain/parameters/seasons";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { listEventRows, SeasonDates } from "./season-dates.tsx";

const today = toCalendarDate("2026-08-15");
const season2027 = getSeason(2027);

function drawn(season: number): string {
  const dates = <SeasonDates calendar={getSeason(season)} today={today} zone="Asia/Kolkata" />;
  return renderToStaticMarkup(dates);
}

test("an event is told in Eastern time first, then on the reader's clocks, with how far it is", () => {
  const html = drawn(2027);
  expect(html).toContain("Wed 2 Sep 2026");
  expect(html).toContain("09:00 EDT · 18:30 in Kolkata");
  expect(html).toContain("in 18 days");
});

test("a day without a time is not told in another zone", () => {
  const { events } = season2027;
  const [tokens] = events.filter(({ id }) => id === "ecfmg-tokens-for-imgs");
  expect(tokens?.timeEastern).toBeNull();
  expect(drawn(2027)).toContain("Eastern date, no time given");
});

test("the first event ahead is the one that is marked", () => {
  const next = listEventRows(season2027, today).filter(({ isNext }) => isNext);
  expect(next.map(({ id }) => id)).toEqual(["applicants-may-submit"]);
});

test("an event of which nobody knows the day is told as such, where it usually falls", () => {
  const ids = listEventRows(getSeason(2028), today).map(({ id, event }) => [id, event !== null]);
  expect(ids.slice(0, 4)).toEqual([
    ["myeras-opens", false],
    ["ecfmg-tokens-for-imgs", false],
    ["applicants-may-submit", true],
    ["nrmp-registration-opens", false],
  ]);
  expect(drawn(2028)).toContain("Not known yet");
});

test("a projected date says so, and never looks published", () => {
  const html = drawn(2028);
  expect(html.match(/Projected/g)?.length).toBeGreaterThanOrEqual(5);
  expect(html).not.toContain("Published");
});

test("where two sources disagree the other day stands beside the first", () => {
  expect(drawn(2027)).toContain("Another source: Thu 4 Jun 2026");
});
