import { SegmentedRadio } from "../primitives/segmented-radio.tsx";
import { useTheme } from "../theme/use-theme.ts";

/** Light, dark, or as the system says. */
export function ThemeSwitch() {
  const { theme, chooseTheme } = useTheme();
  return (
    <SegmentedRadio
      label="Appearance"
      value={theme}
      onValueChange={chooseTheme}
      options={[
        { value: "system", label: "System" },
        { value: "light", label: "Light" },
        { value: "dark", label: "Dark" },
      ]}
    />
  );
}
