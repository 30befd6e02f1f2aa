import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DataList } from "./data-list.tsx";
import type { Column } from "./data-table.tsx";

interface Person {
  name: string;
  /** Null where the person does not share it. */
  letters: string | null;
}

const columns: readonly Column<Person>[] = [
  { key: "name", head: "Person", isRowHead: true, cell: ({ name }) => name },
  { key: "letters", head: "Letters", cell: ({ letters }) => letters },
];

function draw(person: Person): string {
  return renderToStaticMarkup(
    <DataList caption="People" columns={columns} rows={[person]} keyOf={({ name }) => name} />,
  );
}

test("a value stands beside the head of its column", () => {
  expect(draw({ name: "Amara Okafor", letters: "2 of 3" })).toMatch(/<dt[^>]*>Letters<\/dt><dd>2 of 3<\/dd>/);
});

test("a cell that holds nothing for a row takes its label with it", () => {
  const html = draw({ name: "Amara Okafor", letters: null });
  expect(html).toContain("Amara Okafor");
  expect(html).not.toContain("Letters");
});
