import type { Program } from "@induction/domain/program/program";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Loaded } from "../../shell/loaded.tsx";
import { programsQuery } from "./programs-query.ts";

interface WithProgramsProps {
  heading: string;
  waiting: ReactNode;
  children: (programs: readonly Program[]) => ReactNode;
}

/** The list of programs, once it is here. */
export function WithPrograms({ heading, waiting, children }: WithProgramsProps) {
  return (
    <Loaded query={useQuery(programsQuery)} what="The list of programs" heading={heading} waiting={waiting}>
      {({ programs }) => children(programs)}
    </Loaded>
  );
}
