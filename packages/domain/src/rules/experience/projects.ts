import type { ResearchProject } from "../../applicant/experience.ts";
import { OPEN } from "../open-facts.ts";
import type { Reading } from "../reading.ts";
import type { Verdict } from "../verdict.ts";

type ProjectsReading = Pick<Reading, "research" | "parameters">;

function anyProject(
  { research }: Pick<Reading, "research">,
  isOne: (project: ResearchProject) => boolean,
): Verdict {
  return research.state === "unknown" ? OPEN.research : research.value.some(isOne);
}

function isResearchOrQi({ kind }: ResearchProject): boolean {
  return kind !== "teaching";
}

/** Whether there is any research or quality improvement, on whatever subject. Teaching is neither. */
export function hasProject(reading: Pick<Reading, "research">): Verdict {
  return anyProject(reading, isResearchOrQi);
}

/** The projects that show commitment: quality improvement however small, research once it is sustained, both on anesthesia. */
export function listAnesthesiaProjects({
  research,
  parameters,
}: ProjectsReading): readonly ResearchProject[] {
  if (research.state === "unknown") return [];
  return research.value.filter((project) => showsCommitment(project, parameters.sustainedProjectMonths));
}

function showsCommitment({ kind, months, concernsAnesthesia }: ResearchProject, sustained: number): boolean {
  if (!concernsAnesthesia || kind === "teaching") return false;
  return kind === "quality-improvement" || months >= sustained;
}

/** Whether there is such a project. */
export function hasAnesthesiaProject(reading: ProjectsReading): Verdict {
  const sustained = reading.parameters.sustainedProjectMonths;
  return anyProject(reading, (project) => showsCommitment(project, sustained));
}
