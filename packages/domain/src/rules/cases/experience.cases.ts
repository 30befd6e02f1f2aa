import { known, unknown } from "../../kernel/told.ts";
import { anExperience, aProject } from "../../testing/applicants.ts";
import { SEASON } from "../../testing/seasons.ts";
import { AFTER_FAILURE, NO_VISA, on, score, US } from "./given.ts";
import type { CasesOf } from "./rule-case.ts";

/** People for whom each rule of experience, research and the statement holds, does not, or stays open. */
export const EXPERIENCE_CASES: CasesOf<"F1" | "F2" | "F3" | "F4" | "F5" | "F6" | "F7" | "F8" | "F9"> = {
  F1: [
    ["middle tier, half a US month", on({ usMonths: known(0.5) }), "holds"],
    ["middle tier, one US month", on({ usMonths: known(1) }), "does not"],
    ["strong tier, no US month", on({ usMonths: known(0), step2ck: score(245) }), "does not"],
    ["lower tier, no US month", on({ usMonths: known(0), step2ck: score(229) }), "does not"],
    ["US experience not told", on({ usMonths: unknown }), ["usMonths"]],
    ["Step 2 CK not told", on({ usMonths: known(0), step2ck: unknown }), ["step2ck"]],
    ["no US month, Step 1 not told", on({ usMonths: known(0), step1: unknown }), ["step1"]],
  ],
  F2: [
    ["an entry of blanks alone", on({ experiences: known([anExperience({ tasks: " \n " })]) }), "holds"],
    ["every entry with its tasks", {}, "does not"],
    ["no entry", on({ experiences: known([]) }), "does not"],
    ["entries not told", on({ experiences: unknown }), ["experiences"]],
  ],
  F3: [
    ["quality improvement of half a month", on({ research: known([aProject({ months: 0.5 })]) }), "holds"],
    [
      "research of three months",
      on({ research: known([aProject({ kind: "research", months: 3 })]) }),
      "holds",
    ],
    [
      "research of two and a half months",
      on({ research: known([aProject({ kind: "research", months: 2.5 })]) }),
      "does not",
    ],
    [
      "quality improvement outside anesthesia",
      on({ research: known([aProject({ concernsAnesthesia: false })]) }),
      "does not",
    ],
    ["teaching", on({ research: known([aProject({ kind: "teaching" })]) }), "does not"],
    ["research not told", on({ research: unknown }), ["research"]],
  ],
  F4: [
    ["middle tier, no project", on({ research: known([]) }), "holds"],
    ["teaching alone", on({ research: known([aProject({ kind: "teaching" })]) }), "holds"],
    [
      "research on another subject",
      on({ research: known([aProject({ kind: "research", concernsAnesthesia: false })]) }),
      "does not",
    ],
    ["strong tier, no project", on({ research: known([]), step2ck: score(245) }), "does not"],
    ["lower tier, no project", on({ research: known([]), step2ck: score(229) }), "holds"],
    ["research not told", on({ research: unknown }), ["research"]],
    [
      "no project, strong or lower",
      on({ research: known([]), step1: unknown, step2ck: score(245) }),
      ["step1"],
    ],
    ["no project, Step 2 CK not told", on({ research: known([]), step2ck: unknown }), ["step2ck"]],
  ],
  F5: [
    ["two US letters, experience, research, middle tier", { letters: [US, US] }, "holds"],
    ["one US letter", { letters: [US] }, "does not"],
    ["two US letters, strong tier", { letters: [US, US], profile: { step2ck: score(245) } }, "does not"],
    ["two US letters, lower tier", { letters: [US, US], profile: { step2ck: score(229) } }, "does not"],
    ["two US letters, no research", { letters: [US, US], profile: { research: known([]) } }, "does not"],
    [
      "two US letters, experience in emergency medicine alone",
      {
        letters: [US, US],
        profile: { experiences: known([anExperience({ setting: "emergency" })]) },
      },
      "does not",
    ],
    [
      "two US letters, an entry that names no task",
      { letters: [US, US], profile: { experiences: known([anExperience({ tasks: "" })]) } },
      "does not",
    ],
    ["experience not told", { letters: [US, US], profile: { experiences: unknown } }, ["experiences"]],
    ["research not told", { letters: [US, US], profile: { research: unknown } }, ["research"]],
    ["letters not told", { letters: "untold" }, ["letters"]],
    ["Step 1 not told", { letters: [US, US], profile: { step1: unknown } }, ["step1"]],
    ["two US letters, Step 2 CK not told", { letters: [US, US], ...on({ step2ck: unknown }) }, ["step2ck"]],
  ],
  F6: [
    ["a reviewed statement", on({ statement: known("reviewed") }), "holds"],
    ["a final statement", on({ statement: known("final") }), "does not"],
    ["the statement not told", on({ statement: unknown }), ["statement"]],
  ],
  F7: [
    ["a failed Step 1", on({ step1: AFTER_FAILURE }), "holds"],
    ["no failure", {}, "does not"],
    ["Step 1 not told", on({ step1: unknown }), ["step1"]],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
  ],
  F8: [
    ["229 with a visa need", on({ step2ck: score(229) }), "holds"],
    ["229 without a visa need, near submission", on({ ...NO_VISA, step2ck: score(229) }), "does not"],
    ["230", on({ step2ck: score(230) }), "does not"],
    ["a failure with 240, near submission", on({ step1: AFTER_FAILURE, step2ck: score(240) }), "does not"],
    [
      "a failure with 240, a season ahead",
      { profile: { step1: AFTER_FAILURE, step2ck: score(240) }, season: SEASON + 1 },
      "holds",
    ],
    ["229, visa not told", on({ visa: unknown, step2ck: score(229) }), ["visa"]],
    [
      "240, Step 1 not told, a season ahead",
      { profile: { step1: unknown, step2ck: score(240) }, season: SEASON + 1 },
      ["step1"],
    ],
    ["a visa need, Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
  ],
  F9: [
    ["one entry", {}, "holds"],
    ["no entry", on({ experiences: known([]) }), "does not"],
    ["entries not told", on({ experiences: unknown }), ["experiences"]],
  ],
};
