import type { FailureAccount } from "../../applicant/statement.ts";
import { known, unknown } from "../../kernel/told.ts";
import { STEP1_FAILURE, STEP1_PASS } from "../../testing/applicants.ts";
import { ALL_LETTERS, in2026, NO_VISA, on, practiced, sittingOn, unpassed } from "./given.ts";
import type { CasesOf } from "./rule-case.ts";

const WRITTEN_ACCOUNT: FailureAccount = {
  happened: "A failed attempt in 2023.",
  learned: "To measure early.",
  changed: "A practice test every two weeks.",
  improved: "A pass eight months later.",
};

const ALL_SENT = { planned: 1, status: "submitted" } as const;

/** People for whom each rule of the dated roadmap holds, does not, or stays open. */
export const ROADMAP_CASES: CasesOf<"H1" | "H2" | "H3" | "H4" | "H5" | "H6" | "H7"> = {
  H1: [
    ["no program on the list", {}, "holds"],
    ["a program on the list and a pass", { planned: 1 }, "does not"],
    [
      "a program on the list, no pass and no sitting planned",
      { ...unpassed(practiced([9, 240])), planned: 1 },
      "holds",
    ],
    [
      "a program on the list, a sitting planned and a practice test taken",
      { ...unpassed(practiced([9, 240]), sittingOn(60)), planned: 1 },
      "does not",
    ],
    ["before these months begin", { season: 2029 }, "does not"],
    [
      "no pass, planned exams not told",
      { ...unpassed(practiced([9, 240]), { plannedSittings: unknown }), planned: 1 },
      ["plannedSittings"],
    ],
    [
      "no pass, practice tests not told",
      { ...unpassed(sittingOn(60), { practiceTests: unknown }), planned: 1 },
      ["practiceTests"],
    ],
    ["a program on the list, Step 2 CK not told", { planned: 1, ...on({ step2ck: unknown }) }, ["step2ck"]],
  ],
  H2: [
    ["a pass and US experience", {}, "does not"],
    ["a pass, no US experience", on({ usMonths: known(0), experiences: known([]) }), "holds"],
    ["a pass, US experience not told", on({ usMonths: unknown, experiences: known([]) }), ["usMonths"]],
    ["no pass, no practice test", unpassed(), "holds"],
    ["no pass, practice near the goal", unpassed(practiced([9, 240], [19, 240])), "does not"],
    ["practice tests not told", unpassed({ practiceTests: unknown }), ["practiceTests"]],
    ["US experience and practice told, Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
    [
      "no US month, experience entries not told",
      on({ usMonths: known(0), experiences: unknown }),
      ["experiences"],
    ],
    [
      "practice between two targets, visa not told",
      unpassed(practiced([9, 235], [19, 235]), { visa: unknown }),
      ["visa"],
    ],
    [
      "practice between two targets, English not told",
      unpassed(practiced([9, 235], [19, 235]), NO_VISA, { english: unknown }),
      ["english"],
    ],
  ],
  H3: [
    ["no pass", unpassed(), "holds"],
    ["a pass, letters not asked for yet", {}, "does not"],
    ["a pass, six months before Match Day, no letter", in2026("2026-09-19"), "holds"],
    ["a pass, the day before these months begin", in2026("2026-09-18"), "does not"],
    [
      "a pass, six months before Match Day, every letter in",
      { ...in2026("2026-09-19"), letters: ALL_LETTERS },
      "does not",
    ],
    [
      "a pass, six months before Match Day, letters not told",
      { ...in2026("2026-09-19"), letters: "untold" },
      ["letters"],
    ],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
  ],
  H4: [
    ["submission open, a draft", in2026("2026-09-02"), "holds"],
    ["the day before submission opens, a draft", in2026("2026-09-01"), "does not"],
    [
      "a reviewed statement, nothing planned",
      { ...in2026("2026-09-02"), ...on({ statement: known("reviewed") }) },
      "holds",
    ],
    [
      "a reviewed statement, every program of the list applied to",
      { ...in2026("2026-09-02"), ...on({ statement: known("reviewed") }), ...ALL_SENT },
      "does not",
    ],
    [
      "a reviewed statement, a program not applied to",
      { ...in2026("2026-09-02"), ...on({ statement: known("reviewed") }), planned: 1 },
      "holds",
    ],
    [
      "a reviewed statement, and an account of a failed Step 1 with a part to come",
      {
        ...in2026("2026-09-02"),
        ...on({
          statement: known("reviewed"),
          step1: known([STEP1_FAILURE, STEP1_PASS]),
          failureAccount: known({ ...WRITTEN_ACCOUNT, improved: "" }),
        }),
      },
      "holds",
    ],
    [
      "a reviewed statement, and a written account of a failed Step 1",
      {
        ...in2026("2026-09-02"),
        ...on({
          statement: known("reviewed"),
          step1: known([STEP1_FAILURE, STEP1_PASS]),
          failureAccount: known(WRITTEN_ACCOUNT),
        }),
        ...ALL_SENT,
      },
      "does not",
    ],
    [
      "the statement not told",
      { ...in2026("2026-09-02"), ...on({ statement: unknown }), ...ALL_SENT },
      ["statement"],
    ],
    [
      "a reviewed statement, experience entries not told",
      { ...in2026("2026-09-02"), ...on({ statement: known("reviewed"), experiences: unknown }), ...ALL_SENT },
      ["experiences"],
    ],
    [
      "the statement and Step 1 not told",
      { ...in2026("2026-09-02"), ...on({ statement: unknown, step1: unknown }), ...ALL_SENT },
      ["step1", "statement"],
    ],
    [
      "the statement and Step 2 CK not told",
      { ...in2026("2026-09-02"), ...on({ statement: unknown, step2ck: unknown }), ...ALL_SENT },
      ["step2ck", "statement"],
    ],
  ],
  H5: [
    ["an interview offered", { ...in2026("2026-10-20"), planned: 1, status: "invited" }, "holds"],
    ["an interview held", { ...in2026("2026-10-20"), planned: 1, status: "interviewed" }, "does not"],
    ["an interview offered before programs review", { planned: 1, status: "invited" }, "does not"],
  ],
  H6: [["anybody", {}, "holds"]],
  H7: [
    ["a pass", {}, "holds"],
    ["no pass", unpassed(), "does not"],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
  ],
};
