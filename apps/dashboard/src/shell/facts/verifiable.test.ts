import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { type Claim, type Fact, notChecked } from "@induction/domain/program/fact";
import { expect, test } from "vitest";
import { whyNotVerifiable } from "./verifiable.ts";

const claim: Claim = {
  source: "Residency page",
  kind: "program-site",
  link: null,
  year: 2026,
  retrievedOn: toCalendarDate("2026-08-10"),
  verifiedOn: null,
  verifiedBy: null,
  validFrom: null,
  validTo: null,
  note: null,
};
const known: Fact<string> = { state: "known", value: "Hershey", claim };

test.each<[string, Fact<unknown>, string | null]>([
  ["a value of a document is confirmed as it stands", known, null],
  ["so is that the program does not disclose it", { state: "not-disclosed", claim }, null],
  [
    "what no document states is not",
    { ...known, claim: { ...claim, kind: "general-knowledge" } },
    "No document states it. Edit it and enter where you read it.",
  ],
  ["nothing cannot be confirmed", notChecked, "Nothing is told yet. Edit it and enter what you read."],
  [
    "a dispute is settled first",
    { state: "disputed", claims: [known, known] },
    "Sources disagree. Choose one of them first.",
  ],
])("%s", (_, fact, reason) => {
  expect(whyNotVerifiable(fact)).toBe(reason);
});
