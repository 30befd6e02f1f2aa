import { expect, test } from "vitest";
import { toDeskHref, toDeskSearch, toQuestion } from "./desk-search.ts";

test("an address that says nothing is the desk by person, from its beginning", () => {
  expect(toDeskSearch({ by: "person", status: "", only: "x", page: "1" })).toEqual({});
  expect(toQuestion({}, undefined)).toEqual({ by: "person", filter: {}, offset: 0, limit: 25 });
});

test.each([
  [{ status: "asked" }, { statuses: ["asked"] }],
  [{ only: "overdue" }, { isOverdue: true }],
  [{ only: "no-us-anesthesiologist" }, { lacksUsAnesthesiologist: true }],
  [
    { status: "agreed", only: "overdue" },
    { statuses: ["agreed"], isOverdue: true },
  ],
  [{ status: "lost", only: "everything" }, {}],
])("%o asks for %o", (search, filter) => {
  expect(toQuestion(search, "org").filter).toEqual(filter);
});

test("whatever narrows the desk begins again at the first window, and turning keeps the rest", () => {
  const search = { by: "writer", status: "asked", page: "3" };
  expect(toDeskHref(search, { status: "agreed" })).toBe("/letters?by=writer&status=agreed");
  expect(toDeskHref(search, { page: "4" })).toBe("/letters?by=writer&status=asked&page=4");
  expect(toDeskHref(search, { status: undefined })).toBe("/letters?by=writer");
});

test.each(["0", "-1", "2.5", "x", "99999999"])("the page %s is the first one", (page) => {
  expect(toQuestion(toDeskSearch({ page }), undefined).offset).toBe(0);
});
