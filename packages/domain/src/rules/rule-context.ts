import type { CalendarDate } from "../kernel/calendar-date.ts";
import type { SeasonCalendar } from "../kernel/season.ts";
import type { Almanac } from "../parameters/almanac.ts";
import type { ParameterSet } from "../parameters/resolve-parameters.ts";
import type { Catalogue } from "./screens/catalogue.ts";

/** What a person is read against: a day, a season, the numbers in force, the list of programs and the almanac. */
export interface RuleContext {
  readonly asOf: CalendarDate;
  readonly calendar: SeasonCalendar;
  readonly parameters: ParameterSet;
  readonly catalogue: Catalogue;
  /** What is known of the seasons; as this version was built with where nothing else is given. */
  readonly almanac?: Almanac;
}
