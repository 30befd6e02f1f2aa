import type { ComponentProps, MouseEvent, ReactNode } from "react";
import { classes } from "../theme/classes.ts";
import styles from "./button.module.css";
import { Icon, type IconComponent } from "./icon.tsx";
import { type LinkAttributes, PlainLink } from "./link.tsx";
import { VisuallyHidden } from "./visually-hidden.tsx";

/** One primary in a region; outlined is the default; quiet is for what stands in a row of text. */
export type ButtonTone = "primary" | "outlined" | "quiet";

interface ButtonLook {
  tone?: ButtonTone | undefined;
  /** Small is 30 px high, for rows and panel heads. A coarse pointer always gets 44 px. */
  size?: "normal" | "small" | undefined;
  /** Takes the whole width of its region. */
  wide?: boolean | undefined;
}

/** The class of a button, for a link that the app's router draws itself. */
export function buttonClass({ tone = "outlined", size = "normal", wide = false }: ButtonLook = {}): string {
  return classes(styles.button, styles[tone], size === "small" && styles.small, wide && styles.wide);
}

interface ButtonProps extends Omit<ComponentProps<"button">, "disabled">, ButtonLook {
  icon?: IconComponent | undefined;
  /** True while the work runs. Pass `false` from the start, so that the width is reserved. */
  pending?: boolean | undefined;
  /** Said while pending. */
  pendingLabel?: string | undefined;
  /** Why this cannot be done now, such as "Locked: season closed". Shown instead of the label. */
  unavailable?: string | undefined;
}

/** A verb. It stays focusable while pending or unavailable, and does nothing then. */
export function Button(props: ButtonProps) {
  const {
    tone,
    size,
    wide,
    icon,
    pending,
    pendingLabel = "Saving…",
    unavailable,
    children,
    className,
    onClick,
    type = "button",
    ...rest
  } = props;
  const isOff = pending === true || unavailable !== undefined;
  function handleClick(event: MouseEvent<HTMLButtonElement>): void {
    if (isOff) event.preventDefault();
    else onClick?.(event);
  }
  return (
    <button
      {...rest}
      type={type}
      className={classes(
        buttonClass({ tone: tone ?? "outlined", size: size ?? "normal", wide: wide ?? false }),
        unavailable !== undefined && styles.unavailable,
        className,
      )}
      aria-disabled={isOff || undefined}
      aria-busy={pending || undefined}
      onClick={handleClick}
    >
      {unavailable === undefined ? (
        <ButtonLabel icon={icon} pending={pending} pendingLabel={pendingLabel}>
          {children}
        </ButtonLabel>
      ) : (
        <span className={styles.label}>
          <VisuallyHidden>{children}: </VisuallyHidden>
          {unavailable}
        </span>
      )}
    </button>
  );
}

interface ButtonLabelProps {
  icon: IconComponent | undefined;
  pending: boolean | undefined;
  pendingLabel: string;
  children: ReactNode;
}

/** Both labels share one grid cell when work may run, so that the button never changes its width. */
function ButtonLabel({ icon, pending, pendingLabel, children }: ButtonLabelProps) {
  const label = (
    <>
      {icon && <Icon of={icon} />}
      {children}
    </>
  );
  if (pending === undefined) return <span className={styles.label}>{label}</span>;
  return (
    <>
      <span className={classes(styles.label, pending && styles.waiting)} aria-hidden={pending}>
        {label}
      </span>
      <span className={classes(styles.label, !pending && styles.waiting)} aria-hidden={!pending}>
        {pendingLabel}
      </span>
    </>
  );
}

interface LinkButtonProps extends LinkAttributes, ButtonLook {
  icon?: IconComponent | undefined;
}

/** A link that looks like a button: it goes somewhere, and says so with a verb. */
export function LinkButton({ tone, size, wide, icon, children, className, ...rest }: LinkButtonProps) {
  return (
    <PlainLink
      {...rest}
      className={classes(
        buttonClass({ tone: tone ?? "outlined", size: size ?? "normal", wide: wide ?? false }),
        className,
      )}
    >
      <span className={styles.label}>
        {icon && <Icon of={icon} />}
        {children}
      </span>
    </PlainLink>
  );
}

interface IconButtonProps extends Omit<ComponentProps<"button">, "children" | "disabled" | "aria-label"> {
  icon: IconComponent;
  /** The name that assistive technology reads and that a pointer shows. */
  label: string;
  size?: "normal" | "small" | undefined;
}

/** A quiet square button for well-known acts beside their object: close, next, snooze. */
export function IconButton({ icon, label, size = "normal", className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className={classes(styles.square, size === "small" && styles.squareSmall, className)}
    >
      <Icon of={icon} />
    </button>
  );
}
