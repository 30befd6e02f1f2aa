import fc from "fast-check";
import { expect, test } from "vitest";
import { countCriticalSentences, countWords, listSelfCriticisms } from "./self-criticism.ts";

test.each([
  ["blame", "The result was my own fault. I changed my plan.", ["my own fault"]],
  ["a judgment of oneself", "I was so lazy that year.", ["I was so lazy"]],
  ["a judgment with an article", "I am a failure.", ["I am a failure"]],
  ["a judgment in short", "I’m lazy, and I'm so sorry.", ["I’m lazy", "I'm so sorry"]],
  ["hatred of oneself", "I hate myself. I was an idiot.", ["hate myself", "I was an idiot"]],
  ["shame", "I felt ashamed and let my family down.", ["ashamed", "let my family down"]],
  ["an apology", "I sincerely apologize. There is no excuse.", ["I sincerely apologize", "no excuse"]],
  ["big words", "I failed miserably; it was a disaster.", ["miserably", "disaster"]],
  ["a weakness of the whole person", "I was weak. It was my weakness.", ["I was weak", "my weakness"]],
  ["any case of letters", "It was MY FAULT.", ["MY FAULT"]],
])("self-criticism is found: %s", (_name, text, words) => {
  expect(listSelfCriticisms(text).map((found) => found.words)).toEqual(words);
});

test.each([
  ["a plain fact", "I did not pass Step 1 in 2022 and passed it in 2023."],
  ["a change", "I learned to plan my weeks, and my practice tests rose by 30 points."],
  ["a quoted default", "The default setting of the ventilator was wrong, and I said so."],
  ["a weak patient", "The patient was weak and lazy eyes were noted."],
  ["a subject that was weak", "I was weak in biochemistry, and weak at timed blocks."],
  ["a weakness of one subject", "My weakness in pharmacology showed, and my weakness was time."],
  ["an illness", "That month I was weak from dengue fever."],
  ["a score that is named", "My failing score was 205, and my failing the exam cost a year."],
  ["what is denied", "It was not my fault, and it wasn’t my fault. I was never ashamed to ask for help."],
  ["a disaster of the world", "I worked in disaster relief after a natural disaster."],
  ["a word of the clinic", "We treated a catastrophic hemorrhage."],
  ["nothing", ""],
])("no self-criticism is seen in %s", (_name, text) => {
  expect(listSelfCriticisms(text)).toEqual([]);
});

test("a hit says where it stands, in which sentence, and what to do", () => {
  const text = "I passed later. It was my fault!\nI changed it.";
  const [found] = listSelfCriticisms(text);
  expect(found).toMatchObject({ words: "my fault", from: 23, sentence: "It was my fault!" });
  expect(text.slice(23, 23 + "my fault".length)).toBe("my fault");
  expect(found?.advice).toMatch(/what was changed/);
});

test("a sentence counts once, however often it judges; a line ends a sentence", () => {
  expect(countCriticalSentences("I am ashamed and it was my fault. I was lazy\nNo excuse")).toBe(3);
});

test.each([
  ["", 0],
  ["  ...  ", 0],
  ["I didn’t pass on test-day.", 5],
  ["Prüfung, 2 Monate später", 4],
])("the words of %j are counted", (text, words) => {
  expect(countWords(text)).toBe(words);
});

test("every hit stands where it says it does, whatever the text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(" my fault ", " I was lazy. ", "\n", " ashamed ", ". "),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      const found = listSelfCriticisms(text);
      for (const { words, from } of found) expect(text.slice(from, from + words.length)).toBe(words);
      expect(found.map(({ from }) => from)).toEqual(found.map(({ from }) => from).toSorted((a, b) => a - b));
      expect(countCriticalSentences(text)).toBeLessThanOrEqual(found.length);
    }),
  );
});

test("a long text is read in time that grows with its length", () => {
  const text = "I am so very ".repeat(20_000);
  expect(listSelfCriticisms(text)).toEqual([]);
  expect(countWords(text)).toBe(80_000);
});
