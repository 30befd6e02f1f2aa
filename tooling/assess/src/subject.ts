import type { Applicant } from "@induction/domain/applicant/profile";
import type { Complaint } from "./complaint.ts";

/** One person of a file, ready to be assessed. */
export interface Subject {
  /** The line of a roster on which the row begins; null for a profile. */
  readonly line: number | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly ownId: string | null;
  readonly applicant: Applicant;
  /** How many programs are planned; null where the file does not say, and nothing is then told about a list. */
  readonly planned: number | null;
  /** Whether the programs themselves are named. A number alone names none that could be looked at. */
  readonly isListed: boolean;
}

/** Everybody whom a file tells of. */
export interface People {
  readonly subjects: readonly Subject[];
  /** Rows that are not taken. */
  readonly problems: readonly Complaint[];
  /** What hinders nothing: cells that say too little, columns that are not read. */
  readonly notes: readonly Complaint[];
}
