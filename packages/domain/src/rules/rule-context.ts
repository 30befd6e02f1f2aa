import type { CalendarDate } from "../kernel/calendar-date.ts";
import type { SeasonCalendar } from "../kernel/season.ts";
import type { ParameterSet } from "../parameters/resolve-parameters.ts";
import type { Catalogue } from "./screens/catalogue.ts";

/** What a person is read against: a day, a season, the numbers in force and the list of programs. */
export interface RuleContext {
  readonly asOf: CalendarDate;
  readonly calendar: SeasonCalendar;
  readonly parameters: ParameterSet;
  readonly catalogue: Catalogue;
}
