import { readReferencePrograms } from "@induction/db/reference/read-programs";
import { makeCrowd } from "@induction/db/seeds/crowd";
import { type Applicant, toToldLetters } from "@induction/domain/applicant/profile";
import { assess } from "@induction/domain/assessment/assess";
import type { Assessment } from "@induction/domain/assessment/assessment";
import { contextFor, type Standards } from "@induction/domain/assessment/context";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { compileCatalogue } from "@induction/domain/rules/screens/catalogue";
import { median, quantile } from "../drive/quantiles.ts";

/*
 * Assesses a crowd that lies in memory, on one core, keeping every result. Started as `assess-crowd.ts PEOPLE TODAY`
 * in a process of its own, it prints one line of JSON.
 */
const PASSES = 3;
const WARM_UP_PEOPLE = 2_000;

const people = Number(process.argv[2]);
const today = toCalendarDate(process.argv[3] ?? "");
const programs = readReferencePrograms();
const standards: Standards = { asOf: today, catalogue: compileCatalogue(programs) };

function listApplicants(): readonly Applicant[] {
  const crowd = makeCrowd({
    people,
    today,
    programIds: programs.map(({ id }) => id),
    advisorIds: [""],
    accounts: 0,
  });
  return Array.from(crowd, ({ profile, letters, plan }) => ({
    profile,
    letters: toToldLetters(profile, letters),
    plan,
  }));
}

function assessOne(applicant: Applicant): Assessment {
  return assess(applicant, contextFor(applicant, standards));
}

/** Seconds for everybody, with every result kept: of the clock, and of CPU time with that of the garbage collector. */
function timePass(applicants: readonly Applicant[]) {
  const startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  const results = applicants.map(assessOne);
  const { user, system } = process.cpuUsage(cpuBefore);
  const seconds = (performance.now() - startedAt) / 1000;
  const findings = results.reduce((total, result) => total + result.findings.length, 0);
  return { seconds, cpuSeconds: (user + system) / 1e6, findings };
}

/** Microseconds of each single assessment, as a what-if asks for one. */
function timeSingles(applicants: readonly Applicant[]): readonly number[] {
  const micros = applicants.map((applicant) => {
    const startedAt = performance.now();
    assessOne(applicant);
    return (performance.now() - startedAt) * 1000;
  });
  return micros.toSorted((a, b) => a - b);
}

const applicants = listApplicants();
for (const applicant of applicants.slice(0, WARM_UP_PEOPLE)) assessOne(applicant);
const passes = Array.from({ length: PASSES }, () => timePass(applicants));
const singles = timeSingles(applicants.slice(0, WARM_UP_PEOPLE));
console.log(
  JSON.stringify({
    people,
    findings: passes[0]?.findings ?? 0,
    seconds: median(passes.map(({ seconds }) => seconds)),
    cpuSeconds: median(passes.map(({ cpuSeconds }) => cpuSeconds)),
    whatIfP50: quantile(singles, 0.5),
    whatIfP99: quantile(singles, 0.99),
  }),
);
