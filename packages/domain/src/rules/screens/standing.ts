import { listOpenParts } from "../open-words.ts";
import type { Gap, ProgramScreen, ScreenField } from "./catalogue.ts";
import type { ExclusionReason } from "./exclusion.ts";
import { acceptsKind, type PersonScreen } from "./person-screen.ts";
import { screenFailures, screenMilitary, screenProgram, screenVisa } from "./screen-program.ts";

/**
 * What a program is for one person. Excluded: a plain fact keeps the person out. Unknown: a fact that decides is open.
 * Confirmed: neither, which does not say that everything is known (see `notChecked`).
 */
export type StandingKind = "confirmed" | "unknown" | "excluded";

/** Where one program stands for one person, with what nobody knows of it. */
export interface ProgramStanding {
  readonly kind: StandingKind;
  /** Every reason that keeps the person out; empty unless excluded. */
  readonly reasons: readonly ExclusionReason[];
  /** The program's facts that decide for this person and are not known: the visa where one is needed, the policy after a failure. */
  readonly open: readonly Gap[];
  /** What the person has not told and may keep them out, in words: "whether a visa is needed". */
  readonly untold: readonly string[];
  /** The required minimum that waits for a score; null where none does. */
  readonly minimumAhead: number | null;
  /**
   * The minimum score and the graduation limit, where nobody knows them. Almost no program publishes one, so they
   * count as none (decision 0004); whoever reads the standing is told that they were not checked.
   */
  readonly notChecked: readonly Gap[];
}

/** Fields that count as passed where nothing is known of them. */
const PASSED_UNLESS_STATED: ReadonlySet<ScreenField> = new Set<ScreenField>([
  "minimumStep2ck",
  "graduationLimit",
]);

function decides(field: ScreenField, program: ProgramScreen, person: PersonScreen): boolean {
  switch (field) {
    case "visaJ1":
      return screenVisa(program, person.visa).isUnknown && acceptsKind(person.visa.accepts, "j1");
    case "visaH1b":
      return screenVisa(program, person.visa).isUnknown && acceptsKind(person.visa.accepts, "h1b");
    case "failurePolicy":
      return screenFailures(program, person).isUnknown;
    case "setting":
      return screenMilitary(program, person).isUnknown;
    case "minimumStep2ck":
    case "graduationLimit":
      return false;
  }
}

/** Where a program stands for a person: what keeps the person out, what is open, and what was not checked. */
export function toStanding(program: ProgramScreen, person: PersonScreen): ProgramStanding {
  const { reasons, isUnknown, mayExclude } = screenProgram(program, person);
  const open = isUnknown ? "unknown" : "confirmed";
  return {
    kind: reasons.length > 0 ? "excluded" : open,
    reasons,
    open: program.gaps.filter(({ field }) => decides(field, program, person)),
    minimumAhead: person.step2ck.passed === false ? program.minimum : null,
    untold: listOpenParts(mayExclude).map(({ label }) => label),
    notChecked: program.gaps.filter(({ field }) => PASSED_UNLESS_STATED.has(field)),
  };
}
