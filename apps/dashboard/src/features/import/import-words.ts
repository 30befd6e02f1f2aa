import type { Stage } from "./use-import.ts";

/** A number of people that tells nobody. */
interface HiddenCount {
  readonly atLeast: number | null;
}

function counted(count: number, words: string): string {
  return `${count.toLocaleString("en-US")} ${words}`;
}

/** What a file would do, in numbers: "3 new, 12 changed, 1 changed in the file and here, 2,900 unchanged, 4 things to put right." */
export function summaryInWords({ run, outcomes, version }: Extract<Stage, { kind: "read" }>): string {
  const of = (kind: string) => run.differences.filter((difference) => difference.kind === kind).length;
  const published = [...outcomes.values()].filter(({ kind }) => kind === "published").length;
  const refused = outcomes.size - published;
  const parts = [
    counted(of("new"), "new"),
    counted(of("changed"), "changed"),
    ...(of("conflict") > 0 ? [counted(of("conflict"), "changed in the file and here")] : []),
    counted(run.unchanged, "unchanged"),
    // One fact may have several: they are no count of facts.
    ...(run.problems.length > 0
      ? [
          counted(
            run.problems.length,
            run.problems.length === 1 ? "thing to put right" : "things to put right",
          ),
        ]
      : []),
  ];
  const told =
    version === null ? `${parts.join(", ")}.` : `The file is of version ${version}: ${parts.join(", ")}.`;
  if (outcomes.size === 0) return told;
  return `${told} Published: ${published}.${refused > 0 ? ` Not published: ${refused}, each with its reason.` : ""}`;
}

/** How many people's results would change with what is ticked: never who. */
export function peopleInWords(facts: number, people: HiddenCount | "not counted" | undefined): string {
  if (facts === 0) return "No fact is ticked.";
  const ticked = facts === 1 ? "1 fact is ticked." : `${facts} facts are ticked.`;
  if (people === undefined) return ticked;
  if (people === "not counted") {
    return `${ticked} How many people’s results would change could not be counted. You can publish all the same.`;
  }
  const who = people.atLeast === null ? "fewer than 5 people" : `${people.atLeast} people`;
  return `${ticked} The results of ${who} would change.`;
}
