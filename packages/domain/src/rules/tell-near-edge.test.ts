import { expect, test } from "vitest";
import { tellNearEdge } from "./tell-near-edge.ts";

const EDGES = [
  { at: 230, where: "the middle band begins" },
  { at: 245, where: "the strong band begins" },
];

test.each([
  [241, null],
  [242, "242 lies 3 points below 245, where the strong band begins."],
  [244, "244 lies 1 point below 245, where the strong band begins."],
  [245, "245 is exactly where the strong band begins."],
  [248, "248 lies 3 points above 245, where the strong band begins."],
  [249, null],
  [227, "227 lies 3 points below 230, where the middle band begins."],
  [226, null],
])("%d is near an edge, or not", (score, expected) => {
  const told = tellNearEdge(score, 3, EDGES);
  if (expected === null) expect(told).toBeNull();
  else
    expect(told).toBe(
      `${expected} The guide thinks in ranges and writes its bands with “~”, so an edge is not sharp: read both sides.`,
    );
});

test("of two edges in reach the nearer one is told", () => {
  expect(tellNearEdge(233, 20, EDGES)).toContain("3 points above 230");
});
