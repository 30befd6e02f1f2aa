import type { Applicant } from "../../applicant/profile.ts";
import { readApplicant } from "../../rules/read-applicant.ts";
import type { RuleContext } from "../../rules/rule-context.ts";
import { EXAM_LEVERS } from "./exam.levers.ts";
import { FILE_LEVERS } from "./file.levers.ts";
import { LETTER_LEVERS } from "./letter.levers.ts";
import { LEVER_IDS, type Lever, type OpenLever } from "./lever.ts";
import { LIST_LEVERS } from "./list.levers.ts";

const ALL: readonly Lever[] = [...EXAM_LEVERS, ...LETTER_LEVERS, ...FILE_LEVERS, ...LIST_LEVERS];

/** Every lever, in the order of its ids. */
export const LEVERS: readonly Lever[] = LEVER_IDS.flatMap((id) => ALL.filter((lever) => lever.id === id));

/** The levers that are open to somebody on a day, each with its moves. */
export function listOpenLevers(applicant: Applicant, context: RuleContext): readonly OpenLever[] {
  const view = { applicant, context, reading: readApplicant(applicant, context) };
  return LEVERS.flatMap((lever) => lever.findMoves(view).map((series) => ({ lever, ...series })));
}
