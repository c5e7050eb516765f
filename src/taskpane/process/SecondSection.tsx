import { Caption1, Subtitle2 } from "@fluentui/react-components";
import type { CellAddress } from "../../cells/address";
import { laterWordsOf } from "../../strings/words-of";
import type { Checked } from "../../workflows/check-workbook";
import { showSecond } from "../../workflows/shown/show-second";
import type { AssessmentStore } from "../assessment-store";
import { usePaneLanguage } from "../pane-language";
import { useSectionStyles } from "../use-section-styles";
import { DisagreementTable } from "./DisagreementTable";
import { MergeForm } from "./MergeForm";

interface SecondSectionProps {
  readonly checked: Checked;
  readonly busy: boolean;
  readonly store: AssessmentStore;
  readonly onShow: (at: CellAddress) => void;
}

/** The second assessor: their file is brought in, what the two scored unlike is listed, and what they agree is written. */
export const SecondSection = ({ checked, busy, store, onShow }: SecondSectionProps) => {
  const styles = useSectionStyles();
  const { language } = usePaneLanguage();
  const say = laterWordsOf(language).second;
  const shown = showSecond(checked, language);
  if (!shown) return null;
  return (
    <section className={styles.section} aria-label={say.title}>
      <Subtitle2 as="h2">{say.title}</Subtitle2>
      <Caption1>{shown.scored > 0 ? say.standing(shown) : say.what}</Caption1>
      {shown.disagreements.length > 0 && (
        <DisagreementTable
          checked={checked}
          rows={shown.disagreements}
          isSealed={shown.isSealed}
          store={store}
          onShow={onShow}
        />
      )}
      {!shown.isSealed && <MergeForm busy={busy} store={store} />}
    </section>
  );
};
