import type { FactTelling, RosterMatch, SaidFact } from "@induction/db/queries/roster-people.queries";
import { EMPTY_PROFILE, type Profile } from "@induction/domain/applicant/profile";
import { parseProfileFact } from "@induction/domain/applicant/profile.schema";
import {
  agrees,
  compareFact,
  type FactOutcome,
  type StandingFact,
  type ToldBy,
} from "@induction/domain/roster/compare";
import { pickChange } from "@induction/domain/roster/read-row";
import type { RosterChange, RosterFact } from "@induction/domain/roster/roster-row";
import type { Known } from "./find-people.ts";
import type { Sight } from "./plan-row.ts";

/** One fact of a row, held against what stands. */
export interface HeldFact {
  readonly change: RosterChange;
  /** What it comes to as the importer may see it: of a sealed record, against earlier files alone. */
  readonly shown: FactOutcome;
  /** What it comes to in truth; never to be told of a sealed record. */
  readonly truly: FactOutcome;
  /** What the importer may see standing. */
  readonly standing: RosterChange;
  /** Who told what stands, and when; null where that is unknown or not to be told. */
  readonly telling: FactTelling | null;
}

/** What an earlier file said of a fact; null where none did, or in a shape that was given up since. */
export function toSaidChange(fact: RosterFact, said: SaidFact | undefined): RosterChange | null {
  if (said === undefined) return null;
  try {
    const profile: Profile = { ...EMPTY_PROFILE, [fact]: parseProfileFact(fact, said.value) };
    return pickChange(fact, profile);
  } catch {
    return null;
  }
}

interface Against {
  readonly match: RosterMatch;
  readonly sight: Sight;
  readonly known: Known;
}

/** Holds what a row says of one fact against what stands. */
export function holdFact(change: RosterChange, { match, sight, known }: Against): HeldFact {
  const { record, roster } = match;
  const { fact } = change;
  const telling = known.tellings.get(`${record.id} ${fact}`) ?? null;
  const said = roster?.said[fact];
  const earlier = toSaidChange(fact, said);
  const standing = pickChange(fact, record.applicant.profile);
  const truth: StandingFact = {
    change: standing,
    toldBy: toTeller({ standing, said, telling }),
    isSettled: earlier !== null && agrees(change, earlier) && !isAfter(telling, said),
  };
  const truly = compareFact(change, truth);
  if (sight !== "sealed") return { change, shown: truly, truly, standing, telling };
  const last = earlier ?? pickChange(fact, EMPTY_PROFILE);
  const shown = compareFact(change, {
    change: last,
    toldBy: earlier === null ? "nobody" : "roster",
    isSettled: false,
  });
  return { change, shown, truly, standing: last, telling: null };
}

function toTeller({
  standing,
  said,
  telling,
}: {
  standing: RosterChange;
  said: SaidFact | undefined;
  telling: FactTelling | null;
}): ToldBy {
  const isOfFile = said?.isWritten === true && said.checkedAt === null && !isAfter(telling, said);
  if (isOfFile) return "roster";
  return standing.value.state === "unknown" && telling === null ? "nobody" : "person";
}

/** Whether somebody has told a fact since a file did; of what was written at the same moment, the later one counts. */
export function isAfter(telling: FactTelling | null, said: SaidFact | undefined): boolean {
  if (telling === null) return false;
  if (said === undefined) return true;
  const [told, earlier] = [telling.at.getTime(), Date.parse(said.at)];
  return told > earlier || (told === earlier && said.isWritten && telling.isByOwner);
}
