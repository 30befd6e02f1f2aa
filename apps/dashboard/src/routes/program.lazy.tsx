import { createLazyRoute, useParams } from "@tanstack/react-router";
import { ProgramPage } from "../features/programs/program-page.tsx";

function ProgramRoute() {
  const { id } = useParams({ from: "/programs/$id" });
  return <ProgramPage id={id} />;
}

/** The code of a program's page. */
export const Route = createLazyRoute("/programs/$id")({ component: ProgramRoute });
