import { Icon } from "@induction/ui/primitives/icon";
import { useIsOnline } from "@induction/ui/state/use-is-online";
import CloudOff from "lucide-react/icons/cloud-off";
import Radio from "lucide-react/icons/radio";
import { useLiveStatus } from "../../shell/live/live-status.ts";
import styles from "./live-note.module.css";

const NOTES = {
  live: { icon: Radio, words: "Live", why: "Changes of others appear here by themselves." },
  connecting: {
    icon: CloudOff,
    words: "Connecting",
    why: "Changes of others appear once the connection stands.",
  },
  stopped: {
    icon: CloudOff,
    words: "Not live",
    why: "Changes of others do not appear by themselves. Reload the page.",
  },
} as const;

/** Whether the rows follow the changes of others. */
export function LiveNote() {
  const status = useLiveStatus();
  const isOnline = useIsOnline();
  const { icon, words, why } = NOTES[isOnline ? status : "connecting"];
  return (
    <span className={styles.note} title={why}>
      <Icon of={icon} size="cell" />
      {words}
    </span>
  );
}
