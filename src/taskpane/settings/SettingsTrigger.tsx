import { Button } from "@fluentui/react-components";
import type { ComponentProps } from "react";

/** The button that opens the settings: no wider than its word, so that it stands beside others in a narrow pane. */
export const SettingsTrigger = (props: ComponentProps<typeof Button>) => (
  <Button appearance="subtle" style={{ minWidth: "auto" }} {...props} />
);
