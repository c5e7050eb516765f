import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Checked } from "../workflows/check-workbook";
import { workbookKey } from "../workflows/workbook-key";
import { usePaneLanguage } from "./pane-language";
import { useOtherPane } from "./use-other-pane";

/** Says that the workbook is open in another window as well, and what becomes of entries made in both. */
export const OtherPaneBar = ({ checked }: { readonly checked: Checked }) => {
  const { words } = usePaneLanguage();
  const isThere = useOtherPane(workbookKey(checked));
  return isThere ? (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{words.otherWindow}</MessageBarBody>
    </MessageBar>
  ) : null;
};
