import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { laterWordsOf } from "../../strings/words-of";
import type { Checked } from "../../workflows/check-workbook";
import { presentResult } from "../../workflows/present-result";
import { usePaneLanguage } from "../pane-language";
import { Said } from "../Said";

/** Shows the result in a window of its own, or says that none opened. */
export const PresentButton = ({ checked }: { readonly checked: Checked }) => {
  const { language } = usePaneLanguage();
  const { present } = laterWordsOf(language).result;
  const [isRefused, setRefused] = useState(false);
  const open = async () => {
    const outcome = await presentResult(checked, location.href);
    setRefused(outcome.kind === "refused" || outcome.answer === "refused");
  };
  return (
    <div>
      <Button size="small" onClick={() => void open()}>
        {present.open}
      </Button>
      {isRefused && <Said>{present.refused}</Said>}
    </div>
  );
};
