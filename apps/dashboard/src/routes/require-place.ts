import { notFound } from "@tanstack/react-router";
import type { Staff } from "../shell/session.ts";
import type { Place } from "../shell/staff.ts";

/** Keeps a page to those whose roles open its place; for everybody else there is nothing here. The server decides again. */
export function requirePlace(place: Place) {
  return ({ context }: { context: { staff: Staff } }): void => {
    if (!context.staff.places.includes(place)) throw notFound();
  };
}
