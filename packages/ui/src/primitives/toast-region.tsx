import Check from "lucide-react/icons/check";
import CircleAlert from "lucide-react/icons/circle-alert";
import X from "lucide-react/icons/x";
import { useEffect, useState } from "react";
import { dismissToast, type Toast, useToasts } from "../state/toasts.ts";
import { Button, IconButton } from "./button.tsx";
import { Icon } from "./icon.tsx";
import styles from "./toast-region.module.css";

const standsForMs = 8000;

/** Where toasts appear. Put it once at the root of an app. It waits while it is hovered or focused. */
export function ToastRegion() {
  const toasts = useToasts();
  const [isHeld, setIsHeld] = useState(false);
  return (
    <section
      className={styles.region}
      aria-label="Notices"
      data-print="hidden"
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <div aria-live="polite" className={styles.list}>
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} isHeld={isHeld} />
        ))}
      </div>
    </section>
  );
}

function ToastCard({ toast, isHeld }: { toast: Toast; isHeld: boolean }) {
  const { id, stays, undo, outcome, message } = toast;
  useEffect(() => {
    if (stays || isHeld) return;
    const timer = setTimeout(() => dismissToast(id), standsForMs);
    return () => clearTimeout(timer);
  }, [id, stays, isHeld]);
  return (
    <div className={styles.toast} role={outcome === "failed" ? "alert" : undefined}>
      <Icon of={outcome === "failed" ? CircleAlert : Check} />
      <p className={styles.message}>{message}</p>
      {undo !== undefined && (
        <Button
          tone="quiet"
          size="small"
          className={styles.undo}
          onClick={() => {
            undo();
            dismissToast(id);
          }}
        >
          Undo
        </Button>
      )}
      <IconButton
        icon={X}
        label="Close the notice"
        size="small"
        className={styles.close}
        onClick={() => dismissToast(id)}
      />
    </div>
  );
}
