import { expect, test } from "vitest";
import { known, unknown } from "../kernel/told.ts";
import { aNewcomer, anApplicant } from "../testing/applicants.ts";
import { AS_OF } from "../testing/seasons.ts";
import { NO_ANSWERS, type TrialAnswers } from "./trial-answers.ts";
import { toTrialFacts } from "./trial-facts.ts";

const ANSWERS: TrialAnswers = {
  ...NO_ANSWERS,
  citizen: "no",
  visa: "j1",
  step1: "passed",
  step1Failures: "0",
  usMonths: "2",
  letters: "some",
  usAnesthesiologists: "1",
  planned: "84",
};

test("a new record is offered every fact of the trial, and told what it cannot take", () => {
  const facts = toTrialFacts(ANSWERS, aNewcomer(), AS_OF);
  expect(facts.offered.map(({ change }) => change.fact)).toEqual(["imgClass", "visa", "step1", "usMonths"]);
  expect(facts.offered[3]).toEqual({
    change: { fact: "usMonths", value: known(2) },
    basedOn: { fact: "usMonths", value: unknown },
  });
  expect(facts).toMatchObject({ held: [], refused: [], lettersToName: 1, programsToChoose: 84 });
});

test("what the record holds stays, even where the answer differs", () => {
  const record = aNewcomer({ profile: { visa: known({ needed: false }) } });
  const facts = toTrialFacts(ANSWERS, record, AS_OF);
  expect(facts.offered.map(({ change }) => change.fact)).not.toContain("visa");
  expect(facts.held).toEqual(["visa"]);
});

test("a full record is offered nothing", () => {
  expect(toTrialFacts(ANSWERS, anApplicant(), AS_OF)).toEqual({
    offered: [],
    held: ["imgClass", "visa", "step1", "usMonths"],
    refused: [],
    lettersToName: 0,
    programsToChoose: 0,
  });
});

test("an answer that contradicts the record is not offered, and says why", () => {
  const record = aNewcomer({ profile: { imgClass: known("us-img") } });
  expect(toTrialFacts({ ...NO_ANSWERS, visa: "j1" }, record, AS_OF)).toMatchObject({
    offered: [],
    refused: [{ fact: "visa", message: expect.stringContaining("A U.S. citizen needs no visa.") }],
  });
});

test("that there is no letter yet is offered, but not to a record that lists one", () => {
  const none: TrialAnswers = { ...NO_ANSWERS, letters: "none" };
  expect(toTrialFacts(none, aNewcomer(), AS_OF).offered).toMatchObject([
    { change: { fact: "hasNoLetters" } },
  ]);
  const { profile } = aNewcomer();
  const record = { ...anApplicant(), profile };
  expect(toTrialFacts(none, record, AS_OF)).toMatchObject({ offered: [], held: ["hasNoLetters"] });
});

test("what is not answered or not known is not offered", () => {
  const open: TrialAnswers = { ...NO_ANSWERS, citizen: "unknown", usMonths: "unknown", step2ck: "passed" };
  expect(toTrialFacts(open, aNewcomer(), AS_OF)).toMatchObject({ offered: [], held: [] });
});
