import type { FilePart } from "@induction/domain/rules/rule";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FileParts, partsInWords } from "./file-parts.tsx";

const parts: readonly FilePart[] = [
  { name: "a letter of an anesthesiologist", state: "there", action: "Ask an anesthesiologist." },
  { name: "US clinical experience", state: "to-come", action: "Arrange clinical experience." },
  { name: "research", state: "not-told", action: "Join a study." },
];

test("what is still to come stands first with its action, then what is not told, then what is there", () => {
  const html = renderToStaticMarkup(<FileParts parts={parts} />);
  const places = ["Absent: ", "Arrange clinical experience.", "Not known: ", "Not told.", "Present: "].map(
    (words) => html.indexOf(words),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("an action stands only beside a part that is known to be missing", () => {
  const html = renderToStaticMarkup(<FileParts parts={parts} />);
  expect(html).not.toContain("Join a study.");
  expect(html).not.toContain("Ask an anesthesiologist.");
});

test("a name with a sentence behind it ends like one", () => {
  const html = renderToStaticMarkup(<FileParts parts={parts} />);
  expect(html).toContain("US clinical experience.<");
  expect(html).not.toContain("A letter of an anesthesiologist.");
});

test("the parts that are there are counted", () => {
  expect(partsInWords(parts)).toBe("1 of 3 there");
});
