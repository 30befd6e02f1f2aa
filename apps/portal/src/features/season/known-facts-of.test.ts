import { UNCHECKED_SEASON } from "@induction/domain/season/season-facts";
import { aClaim } from "@induction/domain/testing/programs";
import { expect, test } from "vitest";
import { toKnownFacts } from "./known-facts-of.ts";

const fee = { state: "known", value: 70, claim: aClaim() } as const;
const asked = (season: number) => ({ data: { record: { season, facts: UNCHECKED_SEASON } } });
const telling = {
  data: { record: { season: 2026, facts: { ...UNCHECKED_SEASON, nrmpRegistrationFee: fee } } },
};

test("an answer that did not come is waited for or told as failed, and nothing of it reads as not known", () => {
  const failed = { data: undefined, error: new Error("offline") };
  expect(toKnownFacts([asked(2027), failed])).toEqual({ kind: "missing", answer: failed });
});

test("once every answer is there, the season and those before it tell what is known", () => {
  const told = toKnownFacts([asked(2027), telling]);
  expect(told).toMatchObject({ kind: "known", facts: [{ field: "nrmpRegistrationFee", season: 2026 }] });
});
