import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PageTurn } from "./page-turn.tsx";

function draw(page: number, pages: number): string {
  return renderToStaticMarkup(
    <PageTurn label="Pages of the members" page={page} pages={pages} onTurn={() => {}} />,
  );
}

test.each([
  ["the first page", 1, ["true", "false"]],
  ["a page between", 2, ["false", "false"]],
  ["the last page", 3, ["false", "true"]],
  ["a page behind the last", 4, ["false", "true"]],
])("on %s the keys that lead nowhere are off", (_, page, isOff) => {
  const html = draw(page, 3);
  expect([...html.matchAll(/aria-disabled="(\w+)"/g)].map(([, off]) => off)).toEqual(isOff);
  expect(html).toContain('aria-label="Pages of the members"');
  expect(html.replace(/<!-- -->/g, "")).toContain(`${page} of 3`);
});

test("a list of one page has nothing to turn", () => {
  expect([draw(1, 1), draw(1, 0)]).toEqual(["", ""]);
});
