import type { ComponentType, SVGProps } from "react";

/** Any icon that draws itself at a size: one of lucide's, or one of our own shapes. */
export type IconComponent = ComponentType<
  Omit<SVGProps<SVGSVGElement>, "ref"> & { size?: string | number; strokeWidth?: string | number }
>;

interface IconProps {
  /** The drawing, such as `Check` from `lucide-react/icons/check`. */
  of: IconComponent;
  /** 14 px in table cells and chips, 16 px elsewhere, 20 px in navigation. */
  size?: "cell" | "control" | "navigation" | undefined;
  className?: string | undefined;
}

const pixels = { cell: 14, control: 16, navigation: 18 } as const;

/** An icon beside a word. It is hidden from assistive technology, because the word says it. */
export function Icon({ of: Drawing, size = "control", className }: IconProps) {
  return (
    <Drawing
      size={pixels[size]}
      strokeWidth={1.75}
      aria-hidden="true"
      focusable="false"
      className={className}
    />
  );
}
