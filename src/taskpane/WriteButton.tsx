import { Button } from "@fluentui/react-components";
import type { ComponentProps } from "react";
import { readOnlySentence } from "./read-only-sentence";
import { usePaneLanguage } from "./pane-language";
import { useReadOnly } from "./read-only";

/** A button that writes to the workbook: off, with the reason, while that is open for reading only. */
export const WriteButton = (props: ComponentProps<typeof Button>) => {
  const { language } = usePaneLanguage();
  if (!useReadOnly()) return <Button {...props} />;
  return <Button {...props} disabledFocusable title={readOnlySentence(language)} />;
};
