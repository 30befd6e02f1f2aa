import { unknown } from "../../kernel/told.ts";
import { on, unpassed } from "./given.ts";
import type { CasesOf } from "./rule-case.ts";

/** People for whom each rule of choosing programs holds, does not, or stays open. */
export const CHOICE_CASES: CasesOf<"G7" | "G8" | "G9" | "G11"> = {
  G7: [
    ["a program planned", { planned: 1 }, "holds"],
    ["no program planned", {}, "does not"],
  ],
  G8: [
    ["a tier", {}, "holds"],
    ["no tier yet", unpassed(), "does not"],
    ["Step 2 CK not told", on({ step2ck: unknown }), ["step2ck"]],
    ["no score, Step 1 not told", unpassed({ step1: unknown }), ["step1"]],
  ],
  G9: [["anybody", {}, "holds"]],
  G11: [
    ["an interview offered", { planned: 1, status: "invited" }, "holds"],
    ["applications sent alone", { planned: 1, status: "submitted" }, "does not"],
  ],
};
