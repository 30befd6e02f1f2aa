import { expect, test } from "vitest";
import { listCasesOf, RULE_CASES } from "../rules/cases/rule-cases.ts";
import { getSpokenRule } from "../rules/guide-rule-words.ts";
import type { GuideRuleId } from "../rules/rule-ids.ts";
import { RULE_SECTIONS } from "../rules/sections.ts";
import { type CaseInWords, tellCase } from "./case-words.ts";

const ANSWERS = { holds: "holds", "does-not-hold": "does not hold", unknown: "is open" } as const;

function toLines({ sentence, differs, answer, severity, told }: CaseInWords): readonly string[] {
  return [
    `  ${sentence}: ${ANSWERS[answer]}${severity === null ? "" : `, ${severity}`}`,
    ...differs.map(({ label, text, isKnown }) => `    ${isKnown ? "with" : "??"} ${label}: ${text}`),
    ...(told === null
      ? []
      : [
          `    > ${told.summary}`,
          `    do ${told.action ?? "nothing"}`,
          ...told.wouldChange.map((change) => `    or ${change}`),
          ...(told.otherReading === null ? [] : [`    other reading: ${told.otherReading}`]),
        ]),
  ];
}

function toText(id: GuideRuleId): string {
  const { title, when, follows } = getSpokenRule(id);
  return [
    `${id} ${title}`,
    `when ${when}`,
    `then ${follows}`,
    ...listCasesOf(id).flatMap((one) => toLines(tellCase(one))),
  ].join("\n");
}

test.each(RULE_SECTIONS)(
  "section $letter says of every case what its golden file says",
  async ({ letter, rules }) => {
    await expect(`${rules.map(toText).join("\n\n")}\n`).toMatchFileSnapshot(
      `../rules/cases/goldens/${letter}.golden.txt`,
    );
  },
);

const SAID = { holds: "holds", "does not": "does-not-hold" } as const;

test.each(RULE_CASES)("$rule, $sentence: the words follow the answer", (one) => {
  const { answer, told, severity, differs } = tellCase(one);
  expect(answer).toBe(typeof one.answer === "string" ? SAID[one.answer] : "unknown");
  expect(told === null).toBe(answer === "does-not-hold");
  expect(severity === null).toBe(answer === "does-not-hold");
  for (const { label, text } of differs) expect(`${label}${text}`).not.toMatch(/undefined|null|NaN|object/);
});

test("a case names the day, the season and the programs that differ, and an untold fact as such", () => {
  const words = (rule: GuideRuleId, sentence: string) => {
    const one = listCasesOf(rule).find((line) => line.sentence === sentence);
    if (one === undefined) throw new Error(`No case: ${sentence}`);
    return tellCase(one);
  };
  expect(words("C10", "more than nine months before submission").differs).toContainEqual({
    label: "Season",
    text: "2028",
    isKnown: true,
  });
  expect(words("H4", "the statement not told").differs).toEqual([
    { label: "Day", text: "2 September 2026", isKnown: true },
    { label: "Personal statement", text: "not told yet", isKnown: false },
    { label: "Program list", text: "1 program planned, 1 submitted", isKnown: true },
  ]);
  expect(words("G6", "79 programs in reach for the middle tier").differs).toEqual([
    { label: "All programs", text: "100 programs known of; 21 of them sponsor no visa", isKnown: true },
  ]);
  expect(words("B1", "245 without a failure")).toMatchObject({ answer: "holds", severity: "result" });
});
