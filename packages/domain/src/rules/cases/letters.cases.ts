import { known, unknown } from "../../kernel/told.ts";
import { NOT_PASSED, OF_SUPERVISOR, OF_TEACHER, on, score, US } from "./given.ts";
import type { CasesOf } from "./rule-case.ts";

/** People for whom each rule of letters holds, does not, or stays open. */
export const LETTERS_CASES: CasesOf<"E1" | "E2" | "E3" | "E4" | "E5" | "E6" | "E7" | "E8" | "E9"> = {
  E1: [
    ["an anesthesiologist’s letter on its way", { letters: [{ status: "agreed" }] }, "holds"],
    ["an anesthesiologist’s letter uploaded", { letters: [{ status: "uploaded" }] }, "does not"],
    ["a pain physician’s letter", { letters: [{ specialty: "pain-medicine" }] }, "holds"],
    ["a writer whose specialty is not told", { letters: [{ specialty: null }] }, ["letters"]],
    ["letters not told", { letters: "untold" }, ["letters"]],
  ],
  E2: [
    ["a letter from elsewhere", { letters: [{ country: "IN" }] }, "holds"],
    ["a letter from the United States", { letters: [US] }, "does not"],
    ["a writer whose country is not told", { letters: [{ country: null }] }, ["letters"]],
  ],
  E3: [
    [
      "an ICU physician in the United States who supervised",
      { letters: [{ specialty: "critical-care" }] },
      "holds",
    ],
    [
      "a physician in the United States who did not supervise",
      { letters: [{ supervisedDirectly: false }] },
      "does not",
    ],
    ["supervision not told", { letters: [{ supervisedDirectly: null }] }, ["letters"]],
  ],
  E4: [
    ["a writer not asked, middle", { letters: [{ askedWhetherStrong: false, status: "asked" }] }, "holds"],
    ["every writer asked", { letters: [{}] }, "does not"],
    [
      "a writer not asked, strong",
      { letters: [{ askedWhetherStrong: false, status: "asked" }], profile: { step2ck: score(245) } },
      "does not",
    ],
    [
      "a writer not asked, no tier",
      { letters: [{ askedWhetherStrong: false, status: "asked" }], profile: NOT_PASSED },
      "does not",
    ],
    [
      "a writer not asked, middle or lower",
      { letters: [{ askedWhetherStrong: false, status: "asked" }], profile: { step1: unknown } },
      "holds",
    ],
    [
      "a writer not asked, strong or lower",
      {
        letters: [{ askedWhetherStrong: false, status: "asked" }],
        profile: { step1: unknown, step2ck: score(245) },
      },
      ["step1"],
    ],
    [
      "a writer not asked who declined",
      { letters: [{ askedWhetherStrong: false, status: "declined" }] },
      "does not",
    ],
    ["not told whether asked", { letters: [{ askedWhetherStrong: null, status: "asked" }] }, ["letters"]],
    [
      "a writer not asked whose letter is in",
      { letters: [{ askedWhetherStrong: false, status: "uploaded" }] },
      "does not",
    ],
    ["letters not told", { letters: "untold" }, ["letters"]],
    [
      "a writer not asked, Step 2 CK not told",
      { letters: [{ askedWhetherStrong: false, status: "asked" }], ...on({ step2ck: unknown }) },
      ["step2ck"],
    ],
  ],
  E5: [
    ["a writer who did not supervise", { letters: [{ supervisedDirectly: false }] }, "holds"],
    ["a writer who supervised", { letters: [{}] }, "does not"],
    ["supervision not told", { letters: [{ supervisedDirectly: null }] }, ["letters"]],
    [
      "a supervisor who knows the work little",
      { letters: [{ acquaintance: "little", supervisedDirectly: true }] },
      "holds",
    ],
    [
      "a writer who knows the work well without having supervised",
      { letters: [{ acquaintance: "well", supervisedDirectly: false }] },
      "does not",
    ],
    ["letters not told", { letters: "untold" }, ["letters"]],
    ["no letter", { letters: [] }, "does not"],
  ],
  E6: [
    ["an anesthesiologist and one supervisor", { letters: [{}, OF_SUPERVISOR] }, "holds"],
    ["an anesthesiologist and two supervisors", { letters: [{}, OF_SUPERVISOR, OF_SUPERVISOR] }, "does not"],
    [
      "an anesthesiologist, one supervisor and a teacher",
      { letters: [{}, OF_SUPERVISOR, OF_TEACHER] },
      "holds",
    ],
    ["two supervisors, no anesthesiologist", { letters: [OF_SUPERVISOR, OF_SUPERVISOR] }, "does not"],
    [
      "an anesthesiologist, one supervisor and a writer whose relation is not told",
      { letters: [{}, OF_SUPERVISOR, { ...OF_TEACHER, relation: null }] },
      ["letters"],
    ],
    [
      "two supervisors told, a third writer’s relation not",
      { letters: [{}, OF_SUPERVISOR, OF_SUPERVISOR, { ...OF_TEACHER, relation: null }] },
      "does not",
    ],
    ["letters not told", { letters: "untold" }, ["letters"]],
  ],
  E7: [
    ["a letter uploaded", { letters: [{ status: "uploaded" }] }, "holds"],
    ["a letter planned", { letters: [{ status: "identified" }] }, "holds"],
    ["every letter assigned", { letters: [{}] }, "does not"],
    ["a letter declined", { letters: [{ status: "declined" }] }, "does not"],
    ["letters not told", { letters: "untold" }, ["letters"]],
  ],
  E8: [
    [
      "lower tier, one letter of a US anesthesiologist",
      { profile: { step2ck: score(229) }, letters: [US] },
      "holds",
    ],
    [
      "lower tier, two letters of US anesthesiologists",
      { profile: { step2ck: score(229) }, letters: [US, US] },
      "does not",
    ],
    [
      "lower tier, one such letter and one of a writer whose country is not told",
      { profile: { step2ck: score(229) }, letters: [US, { country: null }] },
      ["letters"],
    ],
    ["middle tier, no such letter", on({ step2ck: score(230) }), "does not"],
    ["no such letter, Step 1 not told", on({ step1: unknown }), ["step1"]],
    ["no such letter, Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
    ["lower tier, letters not told", { letters: "untold", ...on({ step2ck: score(229) }) }, ["letters"]],
  ],
  E9: [
    ["middle tier, half a US month", on({ usMonths: known(0.5) }), "holds"],
    ["middle tier, one US month", on({ usMonths: known(1) }), "does not"],
    ["US experience not told", on({ usMonths: unknown }), ["usMonths"]],
    [
      "no US month, but a letter of a US anesthesiologist",
      { profile: { usMonths: known(0) }, letters: [US] },
      "does not",
    ],
    ["strong tier, no US month", on({ usMonths: known(0), step2ck: score(245) }), "does not"],
    ["no US month, Step 2 CK not told", on({ usMonths: known(0), step2ck: unknown }), ["step2ck"]],
    ["no US month, Step 1 not told", on({ usMonths: known(0), step1: unknown }), ["step1"]],
    ["no US month, letters not told", { letters: "untold", ...on({ usMonths: known(0) }) }, ["letters"]],
  ],
};
