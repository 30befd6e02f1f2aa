import type { trpc } from "../../shell/api.ts";

/** The queue as the server answers it. */
export type Queue = (typeof trpc.reports.queue)["~types"]["output"];

/** One report with what stands now of its field. */
export type QueuedReport = Queue["reports"][number];
