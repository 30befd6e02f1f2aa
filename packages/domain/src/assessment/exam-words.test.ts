import { expect, test } from "vitest";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import { aSitting } from "../testing/applicants.ts";
import { sittingsInWords } from "./exam-words.ts";

test("planned exams of one day are told in one order, however they were entered", () => {
  const on = toCalendarDate("2028-04-16");
  const sittings = [aSitting({ exam: "step3", on }), aSitting({ exam: "step1", on })];
  expect(sittingsInWords(sittings)).toBe("Step 1 on 16 April 2028; Step 3 on 16 April 2028");
  expect(sittingsInWords(sittings.toReversed())).toBe(sittingsInWords(sittings));
});
