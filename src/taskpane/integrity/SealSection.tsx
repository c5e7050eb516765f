import { Subtitle2 } from "@fluentui/react-components";
import type { CellAddress } from "../../cells/address";
import { readSeal } from "../../seal/seal-state";
import type { Checked } from "../../workflows/check-workbook";
import type { Verified } from "../../workflows/verify-workbook";
import type { AssessmentStore } from "../assessment-store";
import { usePaneLanguage } from "../pane-language";
import { SealFacts } from "./SealFacts";
import { SealForm } from "./SealForm";
import { UnsealForm } from "./UnsealForm";
import { useSectionStyles } from "../use-section-styles";
import { VerifiedReport } from "./VerifiedReport";
import { VerifyForm } from "./VerifyForm";

interface SealSectionProps {
  readonly checked: Checked;
  readonly verified: Verified | null;
  readonly busy: boolean;
  readonly store: AssessmentStore;
  readonly onShow: (at: CellAddress) => void;
}

/** Signing off the result: sealing an open workbook; verifying and opening a sealed one. */
export const SealSection = ({ checked, verified, busy, store, onShow }: SealSectionProps) => {
  const styles = useSectionStyles();
  const { words } = usePaneLanguage();
  const seal = readSeal(checked.reading);
  return (
    <section className={styles.section} aria-label={words.integrity.seal.title}>
      <Subtitle2 as="h2">{words.integrity.seal.title}</Subtitle2>
      {seal ? (
        <>
          <SealFacts seal={seal} />
          <VerifyForm busy={busy} onVerify={store.verify} />
          {verified && <VerifiedReport verified={verified} onShow={onShow} />}
          <UnsealForm busy={busy} onUnseal={store.unseal} />
        </>
      ) : (
        <SealForm checked={checked} busy={busy} onSeal={store.seal} />
      )}
    </section>
  );
};
