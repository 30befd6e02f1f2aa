import { expect, test } from "vitest";
import { findOpenPrograms } from "./find-open-programs.ts";

const ROWS = [
  { id: "a", name: "Universidad de Mayagüez", state: "PR", city: "Mayagüez" },
  { id: "b", name: "Lakeside University", state: "IL", city: "Chicago" },
  { id: "c", name: "Harbor Hospital", state: "MD", city: null },
];

test.for([
  ["", ["a", "b", "c"]],
  ["  ", ["a", "b", "c"]],
  ["mayaguez", ["a"]],
  ["university il", ["b"]],
  ["HARBOR md", ["c"]],
  ["nowhere", []],
] as const)("%j finds %j", ([search, ids]) => {
  expect(findOpenPrograms(ROWS, search).map(({ id }) => id)).toEqual(ids);
});
