import { Button } from "@fluentui/react-components";
import { memo } from "react";
import { usePaneLanguage } from "../pane-language";
import type { ScoringStore } from "./scoring-store";

/** The buttons of what is recorded about an item beside its row. */
export const RecordButtons = memo(({ store }: { readonly store: ScoringStore }) => {
  const { words } = usePaneLanguage();
  const its = words.scoring;
  return (
    <>
      <Button size="small" onClick={() => store.openForm("evidence")}>
        {its.addPiece}
      </Button>
      <Button size="small" onClick={() => store.openForm("item_records")}>
        {its.editRecords}
      </Button>
      <Button size="small" onClick={() => store.openForm("nonconformities")}>
        {its.nonconformity}
      </Button>
    </>
  );
});
RecordButtons.displayName = "RecordButtons";
