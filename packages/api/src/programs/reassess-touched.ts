import type { ApplicantKey } from "@induction/db/queries/applicants.queries";
import type { ApplicantRecord } from "@induction/db/queries/applicants.rows";
import type { OpenTransaction } from "@induction/db/queries/queryable";
import {
  lockPeople,
  type Reassessed,
  type ScreenedPerson,
  updateAssessments,
} from "@induction/db/queries/touched-people.queries";
import { assess } from "@induction/domain/assessment/assess";
import { contextFor } from "@induction/domain/assessment/context";
import {
  isReachDecisive,
  type ProgramChange,
  screenChange,
} from "@induction/domain/assessment/program-change";
import type { ApiLogger } from "../context.ts";
import { toLoggable } from "../errors/log-failure.ts";
import type { ApplicantChange } from "../live/change-feed.ts";
import type { StandardsOf } from "./catalogue.ts";

/** What people are assessed anew by. */
export interface NewMeasure {
  readonly standardsOf: StandardsOf;
  /** The number of the program list among them. */
  readonly catalogueVersion: number;
}

/** Whether a change of programs may change a person's answer. Whoever cannot be read is left to the assessing, which says so. */
export function isTouched(
  { orgId, profile, holds }: ScreenedPerson,
  changes: readonly ProgramChange[],
  { standardsOf }: NewMeasure,
): boolean {
  if (profile === null) return true;
  const standards = standardsOf(orgId);
  return changes.some(
    (change) => (holds && change.changesKind) || screenChange(change, profile, standards).isTouched,
  );
}

/**
 * The same of somebody whose stored answer was measured by other standards: without a changed program on their list only
 * the number of programs in reach can move it, and it hardly ever does.
 */
export function isStoredTouched(
  person: ScreenedPerson,
  changes: readonly ProgramChange[],
  { before, measure }: { readonly before: StandardsOf; readonly measure: NewMeasure },
): boolean {
  if (!isTouched(person, changes, measure)) return false;
  const { orgId, profile, holds } = person;
  if (holds || profile === null) return true;
  return isReachDecisive(profile, { before: before(orgId), after: measure.standardsOf(orgId) });
}

/** How people are assessed anew. */
export interface Reassessing {
  readonly measure: NewMeasure;
  readonly logger: ApiLogger;
  /** Writes and tells only those whose stored answer differs; everybody where it is left out. */
  readonly onlyDiffering?: boolean;
}

/** What came of assessing people anew. */
export interface Followed {
  /** What open screens are to be told once it stands. */
  readonly told: readonly ApplicantChange[];
  /** How many of them let the staff of their organisation read their file. */
  readonly sharing: number;
  /** Whose rows could not be read. */
  readonly damaged: readonly ApplicantKey[];
}

/**
 * Assesses people anew by a list of programs, in the transaction that is open. No fact of theirs changes, so that the history
 * tells nothing and the time of the last change stays. A row that cannot be read is named in the log and holds up nobody.
 */
export async function reassessPeople(
  trx: OpenTransaction,
  keys: readonly ApplicantKey[],
  { measure, logger, onlyDiffering = false }: Reassessing,
): Promise<Followed> {
  const { standardsOf, catalogueVersion } = measure;
  const reassessed: Reassessed[] = [];
  const told: ApplicantChange[] = [];
  const sharing = new Set<string>();
  const damaged: ApplicantKey[] = [];
  for (const person of await lockPeople(trx, keys)) {
    if (person.kind === "damaged") {
      damaged.push(person.key);
      const { orgId, id: applicantId } = person.key;
      logger.error({ orgId, applicantId, failure: toLoggable(person.error) }, "reassessment failed");
      continue;
    }
    const { record } = person;
    const { applicant, orgId } = record;
    const assessment = assess(applicant, contextFor(applicant, standardsOf(orgId)));
    reassessed.push({ orgId: record.orgId, id: record.id, assessment });
    told.push(toChange(record));
    if (record.consent === "given") sharing.add(record.id);
  }
  const written = await updateAssessments(trx, reassessed, { catalogueVersion, onlyDiffering });
  return {
    told: told.filter(({ applicantId }) => written.has(applicantId)),
    sharing: [...sharing].filter((id) => written.has(id)).length,
    damaged,
  };
}

function toChange({ orgId, id, userId, advisor, version }: ApplicantRecord): ApplicantChange {
  return {
    ...{ orgId, applicantId: id, userId },
    ...{ advisorId: advisor?.userId ?? null, formerAdvisorId: null },
    ...{ version: version + 1, isConsentChange: false },
  };
}
