import type { AppError } from "@induction/client/app-error";
import { Icon } from "@induction/ui/primitives/icon";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import styles from "./save-failure.module.css";

/** Why a form was not saved, where no single field is to blame. What was typed is still there. */
export function SaveFailure({ failure }: { failure: AppError | null }) {
  if (failure === null) return null;
  const { message, requestId, code } = failure;
  return (
    <div role="alert" className={styles.failure}>
      <p className={styles.message}>
        <Icon of={TriangleAlert} />
        {code === "UNAUTHORIZED"
          ? "You are signed out. What you typed is still here: sign in again in another tab, then save."
          : message}
      </p>
      {requestId !== null && code === "INTERNAL_SERVER_ERROR" && (
        <p className={styles.request}>
          If you ask for help, give this number: <code>{requestId}</code>
        </p>
      )}
    </div>
  );
}
