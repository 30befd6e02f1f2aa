import type {
  BodySystem,
  PracticeTest,
  PracticeTestProvider,
} from "@induction/domain/applicant/practice-test";
import { known, unknown } from "@induction/domain/kernel/told";
import { toShortDate } from "../../../shell/dates.ts";
import { type DraftReader, type Read, SCORE } from "../../../shell/draft-reader.ts";
import { newKey } from "../entry-list.tsx";
import { listForm } from "./list-form.tsx";
import {
  makePracticeTest,
  PROVIDERS,
  type PracticeTestDraft,
  PracticeTestFields,
  SYSTEMS,
} from "./practice-test-fields.tsx";

const PERCENT = { from: 0, to: 100, step: 1, message: "Enter a percentage from 0 to 100." };

function readSystems(draft: PracticeTestDraft, reader: DraftReader): Read<PracticeTest["systems"]> {
  const systems: Partial<Record<BodySystem, number>> = {};
  let isRefused = false;
  for (const { value: system } of SYSTEMS) {
    const percent = reader.optionalNumber(system, draft.systems[system], PERCENT);
    if (percent === undefined) isRefused = true;
    else if (percent !== null) systems[system] = percent;
  }
  return isRefused ? undefined : systems;
}

function readTest(draft: PracticeTestDraft, reader: DraftReader): Read<PracticeTest> {
  const provider = reader.choice<PracticeTestProvider>(
    "provider",
    draft.provider,
    "Choose who made the test.",
  );
  const takenOn = reader.date("takenOn", draft.takenOn, "Enter the day of the test.");
  const score = reader.number("score", draft.score, SCORE);
  const systems = readSystems(draft, reader.under("systems"));
  if (provider === undefined || takenOn === undefined || score === undefined || systems === undefined)
    return undefined;
  return { provider, takenOn, score, systems };
}

function toTestDraft({ provider, takenOn, score, systems }: PracticeTest): PracticeTestDraft {
  const blank = makePracticeTest();
  const percents = SYSTEMS.map(({ value }) => [value, systems[value]?.toString() ?? ""] as const);
  return {
    ...blank,
    key: newKey(),
    provider,
    takenOn,
    score: String(score),
    systems: { ...blank.systems, ...Object.fromEntries(percents) },
  };
}

const PROVIDER_NAMES = new Map<PracticeTestProvider, string>(
  PROVIDERS.map(({ value, label }) => [value, label]),
);

/** Practice examinations for Step 2 CK. */
export const practiceTestsForm = listForm<PracticeTest, PracticeTestDraft>({
  fact: "practiceTests",
  title: "Practice tests",
  why: "Before there is a score, recent tests show where it may lie.",
  question: "Have you taken practice tests for Step 2 CK?",
  choose: "Choose whether you have taken practice tests.",
  none: { label: "None yet", line: "None yet" },
  noun: "Practice test",
  most: 40,
  makeEntry: makePracticeTest,
  toEntry: toTestDraft,
  readEntry: readTest,
  toLine: ({ provider, score, takenOn }) =>
    `${PROVIDER_NAMES.get(provider)}, ${score}, ${toShortDate(takenOn)}`,
  EntryFields: PracticeTestFields,
  told: ({ practiceTests }) => practiceTests,
  toChange: (tests) => ({ fact: "practiceTests", value: known(tests) }),
  now: ({ practiceTests }) => ({ fact: "practiceTests", value: practiceTests }),
  untold: { fact: "practiceTests", value: unknown },
});
