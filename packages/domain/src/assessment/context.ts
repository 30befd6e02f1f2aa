import type { Applicant } from "../applicant/profile.ts";
import type { CalendarDate } from "../kernel/calendar-date.ts";
import type { Season, SeasonCalendar } from "../kernel/season.ts";
import type { Almanac } from "../parameters/almanac.ts";
import { REFERENCE_ALMANAC } from "../parameters/reference-almanac.ts";
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
  /** What is known of the seasons; as this version was built with by default. */
  readonly almanac?: Almanac;
  /** The organisation's own numbers; none by default. */
  readonly overrides?: ParameterOverrides;
}

/** What is worked out of an almanac once. */
interface WorkedOut {
  readonly parameterSets: WeakMap<ParameterOverrides, Map<Season, ParameterSet>>;
  readonly defaultSeasons: Map<CalendarDate, Season>;
  readonly calendars: Map<Season, SeasonCalendar>;
}

const ofAlmanacs = new WeakMap<Almanac, WorkedOut>();
const contexts = new WeakMap<Standards, Map<Season | null, RuleContext>>();

/** The value of a key, made when it is first asked for. */
function getOrMake<K, V>(
  values: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  const found = values.get(key);
  if (found !== undefined) return found;
  const made = make();
  values.set(key, made);
  return made;
}

function makeContext(told: Season | null, standards: Standards): RuleContext {
  const { asOf, catalogue, almanac = REFERENCE_ALMANAC, overrides = NO_OVERRIDES } = standards;
  const { parameterSets, defaultSeasons, calendars } = getOrMake(ofAlmanacs, almanac, () => ({
    parameterSets: new WeakMap(),
    defaultSeasons: new Map(),
    calendars: new Map(),
  }));
  const season = told ?? getOrMake(defaultSeasons, asOf, () => defaultSeasonOn(asOf, almanac).season);
  const calendar = getOrMake(calendars, season, () => getSeason(season, almanac));
  const ofOverrides = getOrMake(parameterSets, overrides, () => new Map<Season, ParameterSet>());
  const parameters = getOrMake(ofOverrides, season, () =>
    resolveParameters(season, overrides, almanac.numbers),
  );
  return Object.freeze({ asOf, calendar, parameters, catalogue, almanac });
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
