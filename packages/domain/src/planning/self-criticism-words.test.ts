import { expect, test } from "vitest";
import { listSelfCriticisms } from "./self-criticism.ts";

const BLAME = "Name what happened once, then say what was changed. Blame adds nothing that a reader can use.";
const JUDGMENT =
  "Say what was done, not who somebody is: a reader cannot check a judgment, but can check a change.";
const FEELING = "Leave the feeling out here, and say what came after it.";
const APOLOGY = "Nobody is owed an apology for an exam. Say what was learned instead.";
const BIG_WORD = "Choose the plain word: “I did not pass.” Big words make the failure larger than it was.";

test.each([
  ["my fault", BLAME],
  ["my own weakness", BLAME],
  ["blame myself", BLAME],
  ["blame only myself", BLAME],
  ["only myself to blame", BLAME],
  ["only have myself to blame", BLAME],
  ["I was lazy", JUDGMENT],
  ["I felt just incapable", JUDGMENT],
  ["I am a bad student", JUDGMENT],
  ["I was such an irresponsible", JUDGMENT],
  ["I am a bad test-taker", JUDGMENT],
  ["I am a bad test taker", JUDGMENT],
  ["I was not good enough", JUDGMENT],
  ["disgrace", FEELING],
  ["disgraced", FEELING],
  ["disgraceful", FEELING],
  ["embarrassing", FEELING],
  ["let everyone down", FEELING],
  ["I apologize", APOLOGY],
  ["I deeply apologise", APOLOGY],
  ["I regret", APOLOGY],
  ["I am sorry", APOLOGY],
  ["I am so sorry", APOLOGY],
  ["no excuses", APOLOGY],
  ["horrible", BIG_WORD],
  ["horribly", BIG_WORD],
  ["miserable", BIG_WORD],
  ["worst mistake", BIG_WORD],
])("%s is found as it stands, with what to do about it", (words, advice) => {
  expect(listSelfCriticisms(`It happened: ${words}, and then.`)).toEqual([
    { words, from: 13, sentence: `It happened: ${words}, and then.`, advice },
  ]);
});
