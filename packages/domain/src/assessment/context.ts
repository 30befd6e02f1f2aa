import type { Applicant } from "../applicant/profile.ts";
import type { CalendarDate } from "../kernel/calendar-date.ts";
import type { Season, SeasonCalendar } from "../kernel/season.ts";
import {
  NO_OVERRIDES,
  type ParameterOverrides,
  type ParameterSet,
  resolveParameters,
} from "../parameters/resolve-parameters.ts";
import { defaultSeasonOn, getSeason } from "../parameters/seasons.ts";
import type { RuleContext } from "../rules/rule-context.ts";
import type { Catalogue } from "../rules/screens/catalogue.ts";

/** What everybody of one organisation is assessed with on one day. Build it once and reuse it: contexts are kept with it. */
export interface Standards {
  readonly asOf: CalendarDate;
  readonly catalogue: Catalogue;
  /** The organisation's own numbers; none by default. */
  readonly overrides?: ParameterOverrides;
}

const parameterSets = new WeakMap<ParameterOverrides, Map<Season, ParameterSet>>();
const defaultSeasons = new Map<CalendarDate, Season>();
const calendars = new Map<Season, SeasonCalendar>();
const contexts = new WeakMap<Standards, Map<Season | null, RuleContext>>();

/** The value of a key, made when it is first asked for. */
function getOrMake<K, V>(values: Map<K, V>, key: K, make: () => V): V {
  const found = values.get(key);
  if (found !== undefined) return found;
  const made = make();
  values.set(key, made);
  return made;
}

function getParameterSet(season: Season, overrides: ParameterOverrides): ParameterSet {
  let ofOverrides = parameterSets.get(overrides);
  if (ofOverrides === undefined) {
    ofOverrides = new Map();
    parameterSets.set(overrides, ofOverrides);
  }
  return getOrMake(ofOverrides, season, () => resolveParameters(season, overrides));
}

function getDefaultSeason(asOf: CalendarDate): Season {
  return getOrMake(defaultSeasons, asOf, () => defaultSeasonOn(asOf).season);
}

function makeContext(told: Season | null, standards: Standards): RuleContext {
  const { asOf, catalogue, overrides = NO_OVERRIDES } = standards;
  const season = told ?? getDefaultSeason(asOf);
  const calendar = getOrMake(calendars, season, () => getSeason(season));
  return Object.freeze({ asOf, calendar, parameters: getParameterSet(season, overrides), catalogue });
}

/**
 * What to assess a person with: the season they told, or the first whose review date lies after the day (settled reading 6).
 * @throws Error for a season outside the known range, which no input lets through
 */
export function contextFor({ profile }: Pick<Applicant, "profile">, standards: Standards): RuleContext {
  const told = profile.season.state === "known" ? profile.season.value : null;
  let ofStandards = contexts.get(standards);
  if (ofStandards === undefined) {
    ofStandards = new Map();
    contexts.set(standards, ofStandards);
  }
  return getOrMake(ofStandards, told, () => makeContext(told, standards));
}
