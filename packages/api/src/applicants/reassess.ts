import { inTransaction } from "@induction/db/engine/transaction";
import {
  type ApplicantKey,
  listDueForReassessment,
  lockApplicantForReassessment,
  updateApplicant,
} from "@induction/db/queries/applicants.queries";
import type { ApplicantRecord } from "@induction/db/queries/applicants.rows";
import { RULES_VERSION } from "@induction/domain/assessment/versions";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { AdvisingServices, ApiLogger } from "../context.ts";
import { toLoggable } from "../errors/log-failure.ts";
import { assessToday } from "./assessing.ts";

/** People who are looked up at once by the daily job. */
const BATCH = 200;

/** What the daily job did. */
export interface ReassessmentReport {
  readonly reassessed: number;
  /** Rows that could not be read: named in the log, and left as they are. */
  readonly failed: number;
}

/** Whether a stored assessment no longer stands: its time has run out, or the rules have changed since. */
export function hasRunOut(
  assessed: { readonly changesOn: CalendarDate | null; readonly rulesVersion: number },
  today: CalendarDate,
): boolean {
  const { changesOn, rulesVersion } = assessed;
  return rulesVersion !== RULES_VERSION || (changesOn !== null && changesOn <= today);
}

/** The same, or its organisation has changed numbers of its own since, and whoever follows has not come to it yet. */
export function isStale(
  { catalogue, today }: Pick<AdvisingServices, "catalogue" | "today">,
  { orgId, assessed }: Pick<ApplicantRecord, "orgId" | "assessed">,
): boolean {
  return hasRunOut(assessed, today()) || catalogue.isBeforeNumbers({ orgId, ...assessed });
}

/**
 * Assesses everybody anew whose stored assessment no longer stands; for the daily job at midnight Eastern and for the
 * start of the program. One transaction for each person, so that it can stop at any time and go on later.
 */
export async function reassessDue(
  services: AdvisingServices & { readonly logger: ApiLogger },
  today: CalendarDate = services.today(),
): Promise<ReassessmentReport> {
  const report = { reassessed: 0, failed: 0 };
  let after: ApplicantKey | null = null;
  for (;;) {
    const due: readonly ApplicantKey[] = await listDueForReassessment(services.db.kysely, {
      today,
      rulesVersion: RULES_VERSION,
      after,
      limit: BATCH,
    });
    for (const key of due) {
      const hasWritten = await reassessOrLog(services, key);
      if (hasWritten === null) report.failed += 1;
      else if (hasWritten) report.reassessed += 1;
    }
    after = due.at(-1) ?? null;
    if (due.length < BATCH) return report;
  }
}

/** Does `reassess` where one damaged row must not hold up everybody else: it is named in the log, and the answer is null. */
export async function reassessOrLog(
  services: AdvisingServices & { readonly logger: ApiLogger },
  key: ApplicantKey,
): Promise<boolean | null> {
  try {
    return await reassess(services, key);
  } catch (error) {
    const { orgId, id: applicantId } = key;
    services.logger.error({ orgId, applicantId, failure: toLoggable(error) }, "reassessment failed");
    return null;
  }
}

/**
 * Assesses one person anew where the stored assessment no longer stands; true when it wrote. No fact changes, so the
 * history tells nothing and the time of the last change stays; the version counts on, for open screens show it.
 */
export async function reassess(services: AdvisingServices, key: ApplicantKey): Promise<boolean> {
  const written = await inTransaction(
    services.db.kysely,
    async (trx) => {
      const record = await lockApplicantForReassessment(trx, key);
      if (record === null || !isStale(services, record)) return null;
      const { assessment, catalogueVersion } = assessToday(services, record);
      await updateApplicant(trx, key, { basedOn: record.version, assessment, catalogueVersion });
      return record;
    },
    { safeToRepeat: true },
  );
  if (written === null) return false;
  services.changeFeed.publish(toPublished(written));
  return true;
}

function toPublished({ orgId, id, userId, advisor, version }: ApplicantRecord) {
  return {
    orgId,
    applicantId: id,
    userId,
    advisorId: advisor?.userId ?? null,
    formerAdvisorId: null,
    version: version + 1,
    isConsentChange: false,
  };
}
