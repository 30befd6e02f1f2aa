import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { keysBetween } from "../patterns/row-selection.tsx";
import { findThemeChoice } from "../theme/use-theme.ts";
import { Button } from "./button.tsx";
import { Field, wireField } from "./field.tsx";
import { LinkRendererProvider, PlainLink } from "./link.tsx";
import { nextLine } from "./menu.tsx";
import { SegmentedRadio } from "./segmented-radio.tsx";
import { TextInput } from "./text-input.tsx";

test("a field's error is read before its hint", () => {
  expect(wireField("score", { hasHint: true, hasError: true })["aria-describedby"]).toBe(
    "score-error score-hint",
  );
});

test("a field with an error keeps what was typed, marks the control invalid and points at both notes", () => {
  const html = renderToStaticMarkup(
    <Field id="score" label="Score" hint="As on the report." error="Enter a score from 1 to 300.">
      <TextInput defaultValue="3350" />
    </Field>,
  );
  expect(html).toContain('value="3350"');
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('aria-describedby="score-error score-hint"');
  expect(html).toContain('for="score"');
});

test("a field without notes points at nothing", () => {
  const html = renderToStaticMarkup(
    <Field label="Score">
      <TextInput />
    </Field>,
  );
  expect(html).not.toContain("aria-describedby");
  expect(html).not.toContain("aria-invalid");
});

test("a button that cannot be used says why, stays reachable by keyboard, and keeps its name", () => {
  const html = renderToStaticMarkup(<Button unavailable="Locked: season closed">Save</Button>);
  expect(html).toContain("Locked: season closed");
  expect(html).toContain("Save: ");
  expect(html).toContain('aria-disabled="true"');
  expect(html).not.toContain(" disabled");
});

test("a pending button holds both labels, so that its width does not change", () => {
  const idle = renderToStaticMarkup(<Button pending={false}>Save</Button>);
  const busy = renderToStaticMarkup(<Button pending>Save</Button>);
  for (const html of [idle, busy]) {
    expect(html).toContain("Save<");
    expect(html).toContain("Saving…");
  }
  expect(busy).toContain('aria-busy="true"');
});

test("exactly the chosen segment is checked", () => {
  const html = renderToStaticMarkup(
    <SegmentedRadio
      label="Visa"
      value="unsure"
      onValueChange={() => {}}
      options={[
        { value: "j1", label: "J-1" },
        { value: "unsure", label: "Not sure yet", isUnknown: true },
      ]}
    />,
  );
  expect(html.match(/checked=""/g)).toHaveLength(1);
  expect(html).toMatch(/value="unsure"[^>]*checked=""|checked=""[^>]*value="unsure"/);
});

test.each([
  ["/programs", true],
  ["#content", true],
  ["https://example.org/", false],
  ["mailto:help@example.org", false],
])("a link to %s goes through the router: %s", (href, isRouted) => {
  const html = renderToStaticMarkup(
    <LinkRendererProvider render={({ children }) => <em>{children}</em>}>
      <PlainLink href={href}>Go</PlainLink>
    </LinkRendererProvider>,
  );
  expect(html.includes("<em>")).toBe(isRouted);
});

const labels = ["Edit", "Duplicate", "Delete"];

test.each([
  ["Down on the last line wraps to the first", 2, "ArrowDown", 0],
  ["Up on the first line wraps to the last", 0, "ArrowUp", 2],
  ["End leads to the last line", 0, "End", 2],
  ["Home leads to the first line", 2, "Home", 0],
  ["a letter leads to the next line that starts with it", 1, "d", 2],
  ["a letter comes round to a line above", 2, "e", 0],
  ["a letter that starts no line leads nowhere", 0, "z", null],
  ["a space chooses, so it does not move", 0, " ", null],
])("in a menu, %s", (_, current, key, expected) => {
  expect(nextLine({ labels, current, key })).toBe(expected);
});

test("an empty menu has nowhere to go", () => {
  expect(nextLine({ labels: [], current: -1, key: "ArrowDown" })).toBeNull();
});

test.each([
  ["downwards", "b", "d", ["b", "c", "d"]],
  ["upwards", "d", "b", ["b", "c", "d"]],
  ["onto itself", "c", "c", ["c"]],
  ["from a row that has gone", "gone", "c", ["c"]],
])("a range selection %s takes both ends", (_, from, to, expected) => {
  expect(keysBetween(["a", "b", "c", "d", "e"], from, to)).toEqual(expected);
});

test.each([
  ["dark", "dark"],
  ["purple", "system"],
  [null, "system"],
] as const)("a stored theme %s is read as %s", (stored, expected) => {
  expect(findThemeChoice(() => ({ getItem: () => stored }))).toBe(expected);
});

test("closed storage follows the system instead of failing", () => {
  const closed = () => {
    throw new Error("SecurityError");
  };
  expect(findThemeChoice(closed)).toBe("system");
});
