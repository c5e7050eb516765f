import { Button } from "@fluentui/react-components";
import { laterWordsOf } from "../../strings/words-of";
import { usePaneLanguage } from "../pane-language";

/** Above a card or a field that the result led to: the way back. */
export const BackBar = ({ onBack }: { readonly onBack: () => void }) => {
  const { language } = usePaneLanguage();
  return (
    <div>
      <Button size="small" onClick={onBack}>
        ← {laterWordsOf(language).result.backToResult}
      </Button>
    </div>
  );
};
