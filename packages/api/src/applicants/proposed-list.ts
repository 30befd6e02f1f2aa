import type { ApplicantRecord } from "@induction/db/queries/applicants.rows";
import { findKeptProposal, type KeptProposal } from "@induction/db/queries/kept-proposals.queries";
import { isPlanned } from "@induction/domain/applicant/planned-program";
import type { Explanation } from "@induction/domain/assessment/explanation";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Season } from "@induction/domain/kernel/season";
import type { Almanac } from "@induction/domain/parameters/almanac";
import { erasFee } from "@induction/domain/parameters/fees";
import { explainPlan } from "@induction/domain/planning/explain-plan";
import {
  type LeftOutProgram,
  listChangedGrounds,
  type ProposalGround,
  type ProposalGrounds,
  type ProposedProgram,
  proposeList,
} from "@induction/domain/planning/proposed-list";
import type { BreadthRange } from "@induction/domain/rules/outcomes";
import type { PlanRuleId } from "@induction/domain/rules/rule-ids";
import type { AdvisingServices } from "../context.ts";
import { assessToday } from "./assessing.ts";

/** What lists of growing length cost at ERAS, each number of applications by its fee. */
export interface GrowingFee {
  readonly season: Season;
  /** In dollars; the place is the number of applications, the first is none. Null where a price is not known. */
  readonly usd: readonly number[] | null;
  /** The season of the oldest price used; null where one is not known. */
  readonly basisSeason: Season | null;
  /** What to tell beside the amounts; null where every price is the season's own. */
  readonly note: string | null;
}

/** That the list rests on an earlier proposal, and whether that still stands. */
export interface EarlierProposal {
  readonly keptAt: string;
  /** What has changed since; empty while the proposal is up to date. */
  readonly changed: readonly ProposalGround[];
}

/** The list that is proposed to a person, with every reason. */
export interface ProposedListAnswer {
  /** The version of the record that it was worked out from. */
  readonly version: number;
  readonly today: CalendarDate;
  /** Null where there is neither a tier nor a projection of one. */
  readonly range: BreadthRange | null;
  readonly isProjected: boolean;
  readonly programs: readonly ProposedProgram[];
  readonly leftOut: readonly LeftOutProgram[];
  readonly fee: GrowingFee;
  /** The share of IMGs, in percent, from which a program counts as IMG-friendly. */
  readonly friendlyFrom: number;
  /** Null where no program was taken from a proposal yet. */
  readonly earlier: EarlierProposal | null;
  /** What the rules of fit and of the proposed list say of the person. */
  readonly explanations: readonly Explanation<PlanRuleId>[];
}

/** The same for the person alone, who sends the grounds back with what they take. */
export interface OwnProposedList extends ProposedListAnswer {
  readonly grounds: ProposalGrounds;
}

type Person = Pick<ApplicantRecord, "orgId" | "id" | "applicant" | "version">;

/** The list that is proposed to a person as of today, and whether the one that they took programs from still stands. */
export async function toProposedList(
  context: Pick<AdvisingServices, "catalogue" | "today" | "db">,
  person: Person,
): Promise<OwnProposedList> {
  const kept = await findKeptProposal(context.db.kysely, person);
  const { applicant, version } = person;
  const { measuredBy } = assessToday(context, person);
  const { range, isProjected, programs, leftOut, grounds } = proposeList(applicant, measuredBy);
  const planned = applicant.plan.filter(isPlanned).length;
  return {
    version,
    today: measuredBy.asOf,
    range,
    isProjected,
    programs,
    leftOut,
    fee: toGrowingFee(measuredBy.calendar.season, planned + programs.length, measuredBy.almanac),
    friendlyFrom: measuredBy.parameters.values.imgFriendlyFrom,
    earlier: kept === null ? null : toEarlier(kept, grounds),
    explanations: explainPlan(applicant, measuredBy, ["G7", "G8"]),
    grounds,
  };
}

/** What staff see of it: they take no programs, so they need no grounds. */
export function withoutGrounds({ grounds: _grounds, ...answer }: OwnProposedList): ProposedListAnswer {
  return answer;
}

function toEarlier({ grounds, keptAt }: KeptProposal, now: ProposalGrounds): EarlierProposal {
  return { keptAt: keptAt.toISOString(), changed: listChangedGrounds(grounds, now) };
}

function toGrowingFee(season: Season, most: number, almanac?: Almanac): GrowingFee {
  const fee = erasFee(season, most, almanac);
  if (fee.state === "unknown") return { season, usd: null, basisSeason: null, note: fee.note };
  const fees = Array.from({ length: most + 1 }, (_, count) => erasFee(season, count, almanac));
  const usd = fees.flatMap((each) => (each.state === "known" ? [each.usd] : []));
  const isWhole = usd.length === fees.length;
  return { season, usd: isWhole ? usd : null, basisSeason: fee.basisSeason, note: fee.note };
}
