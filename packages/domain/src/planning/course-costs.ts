import { findPass } from "../applicant/exam-attempt.ts";
import type { PlannedSitting } from "../applicant/practice-test.ts";
import type { Applicant } from "../applicant/profile.ts";
import type { Season } from "../kernel/season.ts";
import type { FixedFee, FixedFeeId } from "../parameters/almanac.ts";
import { type ErasFee, erasFee } from "../parameters/fees.ts";
import { findFixedFee } from "../parameters/fixed-fees.ts";
import { REFERENCE_ALMANAC } from "../parameters/reference-almanac.ts";
import type { Reading } from "../rules/reading.ts";
import type { RuleContext } from "../rules/rule-context.ts";

/** A fee beside that of the applications. */
export interface OtherCost {
  readonly id: FixedFeeId;
  /** Why it falls due, or may: "Step 2 CK is not passed". */
  readonly because: string;
  /** False where what is told does not say whether it still has to be paid. */
  readonly isCertain: boolean;
  /** Null where no document that was read names the amount: not published is not free. */
  readonly fee: FixedFee | null;
}

/** What a course costs, as far as fees are known. Living, travel and the visa itself are never in it. */
export interface CourseCost {
  /** How many applications are counted. */
  readonly applications: number;
  readonly fee: ErasFee;
  readonly others: readonly OtherCost[];
  /** Whole dollars of all fees that fall due for certain and are known; null while the ERAS fee is not. */
  readonly certainUsd: number | null;
  /** Whole dollars of known fees that may fall due beside them. */
  readonly possibleUsd: number;
}

type Asked = Omit<OtherCost, "fee">;

const EACH_SEASON: readonly Asked[] = [
  { id: "erasTokenFee", because: "once for each season", isCertain: true },
  { id: "nrmpRegistrationFee", because: "once for each Match", isCertain: true },
];

/** Whether a sitting may be paid already: it is planned, or nobody told whether it is. */
function mayBePaid(exam: PlannedSitting["exam"], { plannedSittings }: Reading): boolean {
  return (
    plannedSittings.state === "unknown" || plannedSittings.value.some((sitting) => sitting.exam === exam)
  );
}

const STEP_NAMES = { step1: "Step 1", step2ck: "Step 2 CK" } as const;

function askStep(exam: keyof typeof STEP_NAMES, reading: Reading): readonly Asked[] {
  const [id, name, { passed }] = [`${exam}Fee`, STEP_NAMES[exam], reading[exam]] as const;
  if (passed === true) return [];
  if (passed !== false) return [{ id, because: `whether ${name} is passed is not told`, isCertain: false }];
  return mayBePaid(exam, reading)
    ? [{ id, because: `${name} is not passed; a planned sitting may be paid already`, isCertain: false }]
    : [{ id, because: `${name} is not passed`, isCertain: true }];
}

/** Step 3 before an H-1B visa; whoever accepts a J-1 as well may do without, and an untold visa need may be one. */
function askStep3({ profile }: Applicant, reading: Reading): readonly Asked[] {
  const { step3 } = profile;
  const { needed, accepts } = reading.visa;
  const isPassed = step3.state === "known" && findPass(step3.value) !== null;
  if (isPassed || needed === false || (needed === true && !accepts.includes("h1b"))) return [];
  if (needed !== true) {
    return [{ id: "step3Fee", because: "an H-1B visa, if one is wanted, asks for Step 3", isCertain: false }];
  }
  const isCertain = step3.state === "known" && !accepts.includes("j1") && !mayBePaid("step3", reading);
  return [{ id: "step3Fee", because: "an H-1B visa asks for Step 3", isCertain }];
}

const CERTIFICATION = [
  "myIntealthFee",
  "ecfmgCertificationFee",
  "pathwaysFee",
  "oetFee",
  "credentialFee",
] as const satisfies readonly FixedFeeId[];

/** What certification takes: paid bit by bit, so that only who has not begun owes all of it for certain. */
function askCertification({ profile }: Applicant): readonly Asked[] {
  const { documents } = profile;
  const told =
    documents.state === "known" ? documents.value.find(({ kind }) => kind === "certification") : undefined;
  if (told?.stage === "in-place") return [];
  const isCertain = told?.stage === "not-started";
  const because = isCertain ? "ECFMG certification is not begun" : "for ECFMG certification, if not paid yet";
  return CERTIFICATION.map((id) => ({ id, because, isCertain }));
}

function sum(costs: readonly OtherCost[]): number {
  return costs.reduce((usd, { fee }) => usd + (fee?.usd ?? 0), 0);
}

/** The fees of a course that ends with the applications of a season, at the prices of that season or the last before it. */
export function toCourseCost(
  { applicant, reading, context }: { applicant: Applicant; reading: Reading; context: RuleContext },
  season: Season,
): CourseCost {
  const { almanac = REFERENCE_ALMANAC } = context;
  const applications = Math.max(reading.breadth.count.planned, reading.placement.range?.least ?? 0);
  const fee = erasFee(season, applications, almanac);
  const others = [
    ...EACH_SEASON,
    ...askStep("step1", reading),
    ...askStep("step2ck", reading),
    ...askStep3(applicant, reading),
    ...askCertification(applicant),
  ].map((asked): OtherCost => ({ ...asked, fee: findFixedFee(asked.id, season, almanac) }));
  return {
    applications,
    fee,
    others,
    certainUsd: fee.state === "known" ? fee.usd + sum(others.filter(({ isCertain }) => isCertain)) : null,
    possibleUsd: sum(others.filter(({ isCertain }) => !isCertain)),
  };
}
