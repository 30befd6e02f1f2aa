import { useSyncExternalStore } from "react";
import type { Person } from "./answers.ts";
import { listApplicantMemberships, useSession } from "./session.ts";

const STORAGE_KEY = "induction.organisation";
const listeners = new Set<() => void>();

function readChoice(): string | null {
  try {
    return window.localStorage.getItem(STORAGE_KEY);
  } catch {
    return chosenHere;
  }
}

/** Where storage is closed to us, the choice lasts for this page. */
let chosenHere: string | null = null;

/** Opens the record in another organisation. Only people with several memberships are ever asked. */
export function chooseOrganisation(orgId: string): void {
  chosenHere = orgId;
  try {
    window.localStorage.setItem(STORAGE_KEY, orgId);
  } catch {
    // A private window may refuse to store.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The organisation whose record is open: the chosen one, or else the first; null where the person is no applicant. */
export function findOrganisation(person: Person, choice: string | null): string | null {
  const memberships = listApplicantMemberships(person);
  const chosen = memberships.find(({ orgId }) => orgId === choice) ?? memberships[0];
  return chosen?.orgId ?? null;
}

/** The organisation whose record is open, as the input of every call about it. */
export function useOrganisation(): { orgId?: string } {
  const { person } = useSession();
  const choice = useSyncExternalStore(subscribe, readChoice);
  const orgId = person === null ? null : findOrganisation(person, choice);
  return orgId === null ? {} : { orgId };
}

/** The same outside React: for loaders. */
export function openOrganisation(person: Person): { orgId?: string } {
  const orgId = findOrganisation(person, readChoice());
  return orgId === null ? {} : { orgId };
}
