import type { CalendarDate } from "../kernel/calendar-date.ts";
import type { TrackKind } from "../program/program.ts";

/** How far an application to one program has come. Considering does not count as planned. */
export type ApplicationStatus =
  | "considering"
  | "planned"
  | "submitted"
  | "invited"
  | "interviewed"
  | "ranked"
  | "closed";

/** A program on the person's list. */
export interface PlannedProgram {
  readonly programId: string;
  readonly status: ApplicationStatus;
  /** The track applied to; null while none was chosen. Breadth counts programs, not tracks (settled reading 12). */
  readonly track: TrackKind | null;
  /** The day the status was reached. */
  readonly since: CalendarDate;
}

/** Whether the application is part of the planned list: planned or further. */
export function isPlanned(planned: PlannedProgram): boolean {
  return planned.status !== "considering";
}

/** Whether the application was sent: its fee is spent. Everything after planned comes after that. */
export function isSubmitted({ status }: PlannedProgram): boolean {
  return status !== "considering" && status !== "planned";
}
