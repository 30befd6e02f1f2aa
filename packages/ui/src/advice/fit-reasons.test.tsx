import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FitReasons, fitInWords } from "./fit-reasons.tsx";

const reasons = [
  { topic: "visa", side: "unknown", words: "Whether it sponsors a visa is not known." },
  { topic: "img-share", side: "for", words: "40% of its residents are IMGs." },
  { topic: "setting", side: "against", words: "It is a university program." },
  { topic: "score", side: "unknown", words: "No required minimum is known." },
] as const;

test("every reason is told, each side in words too, and what is not known last", () => {
  const markup = renderToStaticMarkup(<FitReasons reasons={reasons} />);
  expect(markup.match(/For: |Against: /g)).toEqual(["For: ", "Against: "]);
  const order = reasons.map(({ words }) => markup.indexOf(words));
  expect(order.every((place) => place > 0)).toBe(true);
  expect([...order].sort((a, b) => a - b).map((place) => order.indexOf(place))).toEqual([1, 2, 0, 3]);
});

test("in a table what is not known stands on one line, by what it is about", () => {
  const markup = renderToStaticMarkup(<FitReasons reasons={reasons} isShort />);
  expect(markup).toContain("Not known: visa, Step 2 CK");
  expect(markup.match(/<li/g)).toHaveLength(3);
});

test("sources are asked for by what a reason is about", () => {
  const markup = renderToStaticMarkup(<FitReasons reasons={reasons} sourcesOf={(topic) => `[${topic}]`} />);
  for (const { topic, words } of reasons) expect(markup).toMatch(new RegExp(`${words}.*\\[${topic}\\]`));
});

test("the reasons of each side are counted in words", () => {
  expect(fitInWords(reasons)).toBe("1 for, 1 against, 2 not known");
});
