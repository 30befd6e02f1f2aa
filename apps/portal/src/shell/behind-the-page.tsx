import { UnsavedGuard } from "./unsaved-guard.tsx";
import { useLiveRecord } from "./use-live-record.ts";

/** What a page needs once it stands: the changes of others, and a question before unsaved text is left behind. */
export function BehindThePage() {
  useLiveRecord();
  return <UnsavedGuard />;
}
