import { lazyRouteComponent, useParams } from "@tanstack/react-router";
import { listApplicantMemberships, useSession } from "../../shell/session.ts";

const ProgramsPage = lazyRouteComponent(() => import("./programs-page.tsx"), "ProgramsPage");
const ProgramPage = lazyRouteComponent(() => import("./program-page.tsx"), "ProgramPage");
const OpenProgramsPage = lazyRouteComponent(() => import("./open-programs-page.tsx"), "OpenProgramsPage");
const OpenProgramPage = lazyRouteComponent(() => import("./open-program-page.tsx"), "OpenProgramPage");

/** Whether there is a record of the reader to hold programs against. */
function useHasRecord(): boolean {
  const { person } = useSession();
  return person !== null && listApplicantMemberships(person).length > 0;
}

/** The list of programs: against the own record, or for everybody. */
export function ProgramsAddress() {
  return useHasRecord() ? <ProgramsPage /> : <OpenProgramsPage />;
}

/** One program: with what it is for the reader, or for everybody. */
export function ProgramAddress() {
  const { id } = useParams({ from: "/signed-in/programs/$id" });
  return useHasRecord() ? <ProgramPage /> : <OpenProgramPage key={id} id={id} />;
}
