import type { CalendarDate } from "../kernel/calendar-date.ts";
import { yearOf } from "../kernel/plain-date.ts";
import type { Problem } from "../kernel/problem.ts";
import { type ApplicationDocument, DOCUMENT_LABELS } from "./application-document.ts";
import type { ChosenCourse, LastMatch } from "./course.ts";
import { isInFuture } from "./future.ts";

/**
 * What cannot be right in a decision for a season.
 * @param asOf null where no day is at hand
 */
export function findCourseProblems({ on }: ChosenCourse, asOf: CalendarDate | null): readonly Problem[] {
  if (!isInFuture(on, asOf)) return [];
  const message = "This decision is in the future. Correct the date, or tell it once it is taken.";
  return [{ path: ["on"], code: "decision-in-future", message }];
}

/**
 * What cannot be right in the result of the last Match: a season is named after the year in which its Match is held.
 * @param asOf null where no day is at hand
 */
export function findLastMatchProblems(match: LastMatch, asOf: CalendarDate | null): readonly Problem[] {
  if (match.outcome === "never-took-part" || asOf === null || match.season <= yearOf(asOf)) return [];
  const message = "This Match is in the future. Correct the year, or tell the result after Match Day.";
  return [{ path: ["season"], code: "match-in-future", message }];
}

/**
 * What cannot be right in the documents of an application.
 * @param asOf null where no day is at hand
 */
export function findDocumentProblems(
  documents: readonly ApplicationDocument[],
  asOf: CalendarDate | null,
): readonly Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, { kind, since }] of documents.entries()) {
    if (seen.has(kind)) {
      const message = `${DOCUMENT_LABELS[kind]} is listed twice. Remove one of the two.`;
      problems.push({ path: [index, "kind"], code: "document-twice", message });
    }
    if (since !== null && isInFuture(since, asOf)) {
      const message = "This date is in the future. Correct it, or tell the document once it has come so far.";
      problems.push({ path: [index, "since"], code: "document-in-future", message });
    }
    seen.add(kind);
  }
  return problems;
}
