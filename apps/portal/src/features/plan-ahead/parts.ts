/** The parts of the plan, in their order. */
export const PARTS = ["roadmap", "readiness", "decision", "changes"] as const;

/** A part of the plan. */
export type Part = (typeof PARTS)[number];

/** The parts as their tabs name them. */
export const PART_LABELS: Readonly<Record<Part, string>> = {
  roadmap: "Roadmap",
  readiness: "Readiness",
  decision: "Apply or delay",
  changes: "What would change",
};

/** The part that an address names; the roadmap where it names none. */
export function toPart(text: unknown): Part {
  return PARTS.find((part) => part === text) ?? "roadmap";
}

/** The address of a part. */
export function toPartHref(part: Part): string {
  return part === "roadmap" ? "/plan" : `/plan?part=${part}`;
}
