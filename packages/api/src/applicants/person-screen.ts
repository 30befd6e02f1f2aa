import type { ApplicantRecord, Consent, KeptLetter } from "@induction/db/queries/applicants.rows";
import type { Applicant } from "@induction/domain/applicant/profile";
import type { Assessment } from "@induction/domain/assessment/assessment";
import { explainAll } from "@induction/domain/assessment/explain";
import type { Explanation } from "@induction/domain/assessment/explanation";
import type { OwnNumber } from "@induction/domain/assessment/number-used";
import { listOwnNumbers } from "@induction/domain/assessment/parameter-words";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { SeasonCalendar } from "@induction/domain/kernel/season";
import { findNextAction, type LetterAction } from "@induction/domain/rules/letters/next-action";
import type { AdvisingServices } from "../context.ts";
import { assessToday } from "./assessing.ts";
import { type DueDate, listDueDates } from "./due-dates.ts";
import { type ListCost, toListCost } from "./list-cost.ts";
import { isStale, reassess } from "./reassess.ts";

/** Somebody of the staff, by name. */
export interface NamedPerson {
  readonly userId: string;
  readonly name: string;
}

/** Everything that a screen about one person shows. */
export interface PersonScreen {
  readonly applicantId: string;
  readonly orgId: string;
  readonly orgName: string;
  readonly name: string;
  readonly advisor: NamedPerson | null;
  readonly consent: Consent;
  readonly consentChangedAt: string | null;
  readonly version: number;
  readonly changedAt: string;
  /** The facts, as domain functions take them. */
  readonly applicant: Applicant;
  /** The same letters, with the versions that a change must be based on. */
  readonly letters: readonly (KeptLetter & { readonly next: LetterAction | null })[];
  readonly assessment: Assessment;
  /** One for each finding, in the same order. */
  readonly explanations: readonly Explanation[];
  readonly calendar: SeasonCalendar;
  readonly dates: readonly DueDate[];
  readonly cost: ListCost;
  /** The numbers that the organisation set for itself, wherever one acts; mostly none. */
  readonly ownNumbers: readonly OwnNumber[];
  readonly today: CalendarDate;
}

/** A person who has not consented, as staff see them. */
export interface HiddenPerson {
  readonly applicantId: string;
  readonly orgId: string;
  readonly name: string;
  readonly advisor: NamedPerson | null;
  readonly consent: Consent;
}

/**
 * A person's screen, assessed as of today. Where the stored assessment has run out, it is written anew as well, so that
 * lists do not say other than the screen.
 */
export async function toPersonScreen(
  context: AdvisingServices,
  record: ApplicantRecord,
  { orgName }: { orgName: string },
): Promise<PersonScreen> {
  const today = context.today();
  if (isStale(context, record)) await reassess(context, record);
  const { applicant } = record;
  const { assessment, measuredBy } = assessToday(context, record);
  const { calendar } = measuredBy;
  return {
    applicantId: record.id,
    orgId: record.orgId,
    orgName,
    name: record.name,
    advisor: record.advisor,
    consent: record.consent,
    consentChangedAt: record.consentChangedAt?.toISOString() ?? null,
    version: record.version,
    changedAt: record.changedAt.toISOString(),
    applicant,
    letters: record.letters.map((kept) => ({
      ...kept,
      next: findNextAction(kept.letter, measuredBy.parameters.values),
    })),
    assessment,
    explanations: explainAll(assessment, applicant, measuredBy),
    calendar,
    dates: listDueDates(applicant, { calendar, today, programs: context.catalogue.current().byId }),
    cost: toListCost(assessment, measuredBy.almanac),
    ownNumbers: listOwnNumbers(measuredBy.parameters),
    today,
  };
}
