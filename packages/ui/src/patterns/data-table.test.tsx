import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { type Column, DataTable } from "./data-table.tsx";
import { Empty } from "./states.tsx";

interface Program {
  id: string;
  name: string;
  seats: number;
}

const rows: readonly Program[] = [
  { id: "a", name: "Cook County Health", seats: 9 },
  { id: "b", name: "MetroHealth", seats: 7 },
];

const columns: readonly Column<Program>[] = [
  { key: "name", head: "Program", isRowHead: true, isSortable: true, cell: (program) => program.name },
  { key: "seats", head: "Seats", align: "end", isSortable: true, cell: (program) => program.seats },
  { key: "visa", head: "Visa", cell: () => "Not checked" },
];

const base = { caption: "Programs", columns, rows, keyOf: (program: Program) => program.id };

test("the sorted column says its direction, other sortable ones say none, and the rest say nothing", () => {
  const html = renderToStaticMarkup(<DataTable {...base} sort={{ key: "seats", direction: "descending" }} />);
  const heads = html.match(/<th scope="col"[^>]*>/g) ?? [];
  expect(heads.map((head) => /aria-sort="(\w+)"/.exec(head)?.[1])).toEqual(["none", "descending", undefined]);
});

test("each row is headed by its name", () => {
  const html = renderToStaticMarkup(<DataTable {...base} />);
  expect(html.match(/<th scope="row"/g)).toHaveLength(2);
});

test("an empty table gives way to its explanation", () => {
  const html = renderToStaticMarkup(
    <DataTable {...base} rows={[]} empty={<Empty title="No programs yet" />} />,
  );
  expect(html).toContain("No programs yet");
  expect(html).not.toContain("<table");
});

test("a loading table is busy, keeps its heads and draws the asked number of rows", () => {
  const html = renderToStaticMarkup(
    <DataTable {...base} rows={[]} loadingRows={3} empty={<Empty title="None" />} />,
  );
  expect(html).toContain('aria-busy="true"');
  expect(html.split("<tbody>")[1]?.match(/<tr/g)).toHaveLength(3);
});

test("some ticked rows leave the head's box unticked", () => {
  const selection = {
    selectedKeys: new Set(["a"]),
    onSelectedKeysChange: () => {},
    labelOf: (program: Program) => program.name,
  };
  const html = renderToStaticMarkup(<DataTable {...base} selection={selection} />);
  expect(html.match(/checked=""/g)).toHaveLength(1);
  expect(html).toContain("Select MetroHealth");
});

test("a window on a long list tells the true number and places of its rows", () => {
  const rowWindow = { firstIndex: 500, total: 10_000, spaceBefore: 26_000, spaceAfter: 490_000 };
  const html = renderToStaticMarkup(<DataTable {...base} rowWindow={rowWindow} />);
  expect(html).toContain('aria-rowcount="10001"');
  expect(html).toContain('aria-rowindex="502"');
  expect(html).toContain('aria-rowindex="503"');
  expect(html).toContain("block-size:26000px");
});

test("a band stands before the row it was asked for, across all columns", () => {
  const html = renderToStaticMarkup(
    <DataTable {...base} bandBefore={(program) => (program.id === "b" ? "The cut" : null)} />,
  );
  expect(html).toContain('colSpan="3"');
  expect(html.indexOf("The cut")).toBeGreaterThan(html.indexOf("Cook County"));
  expect(html.indexOf("The cut")).toBeLessThan(html.indexOf("MetroHealth"));
});
