import type {
  BodySystem,
  PracticeTest,
  PracticeTestProvider,
} from "@induction/domain/applicant/practice-test";
import { known, toldOr, unknown } from "@induction/domain/kernel/told";
import { Stack } from "@induction/ui/primitives/layout";
import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import { toShortDate } from "../../../shell/dates.ts";
import { type DraftReader, type Read, readAll, SCORE } from "../../../shell/draft-reader.ts";
import { EntryList, newKey } from "../entry-list.tsx";
import type { FactForm, FieldsProps } from "../fact-form.ts";
import { describeTold, linesOr } from "../words.ts";
import {
  makePracticeTest,
  PROVIDERS,
  type PracticeTestDraft,
  PracticeTestFields,
  SYSTEMS,
} from "./practice-test-fields.tsx";

interface PracticeTestsDraft {
  readonly has: "some" | "none" | null;
  readonly tests: readonly PracticeTestDraft[];
}

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

function Fields({ draft, onChange, errorAt, idOf }: FieldsProps<PracticeTestsDraft>) {
  return (
    <Stack>
      <SegmentedRadio
        id={idOf("")}
        label="Have you taken practice tests for Step 2 CK?"
        isCompact
        options={[
          { value: "some", label: "Yes" },
          { value: "none", label: "None yet" },
        ]}
        value={draft.has}
        error={errorAt("")}
        onValueChange={(has) =>
          onChange({ has, tests: draft.tests.length === 0 ? [makePracticeTest()] : draft.tests })
        }
      />
      {draft.has === "some" && (
        <EntryList
          noun="Practice test"
          most={40}
          entries={draft.tests}
          makeEntry={makePracticeTest}
          onChange={(tests) => onChange({ ...draft, tests })}
        >
          {(test, { index, update }) => (
            <PracticeTestFields
              test={test}
              update={update}
              idOf={(path) => idOf(`${index}.${path}`)}
              errorAt={(path) => errorAt(`${index}.${path}`)}
            />
          )}
        </EntryList>
      )}
    </Stack>
  );
}

const PROVIDER_NAMES = new Map<PracticeTestProvider, string>(
  PROVIDERS.map(({ value, label }) => [value, label]),
);

/** Practice examinations for Step 2 CK. */
export const practiceTestsForm: FactForm<PracticeTestsDraft> = {
  fact: "practiceTests",
  title: "Practice tests",
  why: "Before there is a score, recent tests show where it may lie.",
  Fields,
  toDraft: ({ practiceTests }) => {
    if (practiceTests.state === "unknown") return { has: null, tests: [] };
    const tests = toldOr(practiceTests, []).map(toTestDraft);
    return { has: tests.length === 0 ? "none" : "some", tests };
  },
  read({ has, tests }, reader) {
    if (has === null) return reader.refuse("", "Choose whether you have taken practice tests.");
    if (has === "some" && tests.length === 0) return reader.refuse("", "Add the test, or choose “None yet”.");
    const read = readAll(
      has === "none" ? [] : tests.map((test, index) => readTest(test, reader.under(index))),
    );
    return read && { fact: "practiceTests", value: known(read) };
  },
  now: ({ practiceTests }) => ({ fact: "practiceTests", value: practiceTests }),
  untold: { fact: "practiceTests", value: unknown },
  describe: ({ practiceTests }) =>
    describeTold(practiceTests, (tests) =>
      linesOr(tests, {
        none: "None yet",
        toLine: ({ provider, score, takenOn }) =>
          `${PROVIDER_NAMES.get(provider)}, ${score}, ${toShortDate(takenOn)}`,
      }),
    ),
};
