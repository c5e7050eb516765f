import { Button } from "@fluentui/react-components";
import { resultWords } from "../../strings/result-words";
import { usePaneLanguage } from "../pane-language";

/** Above a card or a field that the result led to: the way back. */
export const BackBar = ({ onBack }: { readonly onBack: () => void }) => {
  const { language } = usePaneLanguage();
  return (
    <div>
      <Button size="small" onClick={onBack}>
        ← {resultWords(language).backToResult}
      </Button>
    </div>
  );
};
