import { Button } from "@induction/ui/primitives/button";
import { Icon } from "@induction/ui/primitives/icon";
import { useRouter } from "@tanstack/react-router";
import LogIn from "lucide-react/icons/log-in";
import { useIsSessionLost } from "./session-loss.ts";
import styles from "./session-lost-bar.module.css";

/** Says that the session has ended. The page stays as it is, so that nothing typed is lost. */
export function SessionLostBar() {
  const isLost = useIsSessionLost();
  const { latestLocation } = useRouter();
  return (
    <div role="status">
      {isLost && (
        <div className={styles.bar}>
          <Icon of={LogIn} />
          <p>
            <strong>You are signed out.</strong> What you see stays here, but nothing can be saved. If you
            typed something, sign in again in another tab and come back.
          </p>
          <Button
            size="small"
            onClick={() => window.location.assign(`/sign-in?next=${encodeURIComponent(latestLocation.href)}`)}
          >
            Sign in here
          </Button>
        </div>
      )}
    </div>
  );
}
