import { toMoment } from "../../shell/dates.ts";
import type { QueuedReport } from "./report-answer.ts";

/** Who settled a report, when and how: "Set aside by Jun Sato, 22 Nov 2026, 11:30: “The page says no.”" */
export function settlementInWords(settled: NonNullable<QueuedReport["settled"]>): string {
  const { outcome, byName, at, reason } = settled;
  const act = outcome === "published" ? "Settled" : "Set aside";
  const told = `${act} by ${byName}, ${toMoment(at)}`;
  return reason === null ? `${told}.` : `${told}: “${reason}”`;
}
