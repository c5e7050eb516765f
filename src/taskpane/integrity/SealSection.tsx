import { Subtitle2 } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CellAddress } from "../../cells/address";
import type { Checked } from "../../workflows/check-workbook";
import { showSeal } from "../../workflows/shown/show-seal";
import type { ShownVerified } from "../../workflows/shown/show-verified";
import type { AssessmentStore } from "../assessment-store";
import { usePaneLanguage } from "../pane-language";
import { PlacedGroup } from "./PlacedGroup";
import { placedMissing, placedOpenPoint } from "./placed";
import { SealFacts } from "./SealFacts";
import { SealForm } from "./SealForm";
import { SlipForm } from "./SlipForm";
import { SupplementForm } from "./SupplementForm";
import { UnsealForm } from "./UnsealForm";
import { useSectionStyles } from "../use-section-styles";
import { VerifiedReport } from "./VerifiedReport";
import { VerifyForm } from "./VerifyForm";

interface SealSectionProps {
  readonly checked: Checked;
  readonly verified: ShownVerified | null;
  readonly busy: boolean;
  readonly store: AssessmentStore;
  readonly onShow: (at: CellAddress) => void;
}

/** Signing off the result: sealing an open workbook; verifying and opening a sealed one. */
export const SealSection = ({ checked, verified, busy, store, onShow }: SealSectionProps) => {
  const styles = useSectionStyles();
  const { words, language } = usePaneLanguage();
  const shown = useMemo(() => showSeal(checked), [checked]);
  return (
    <section className={styles.section} aria-label={words.integrity.seal.title}>
      <Subtitle2 as="h2">{words.integrity.seal.title}</Subtitle2>
      {shown.kind === "sealed" ? (
        <>
          <SealFacts seal={shown.seal} />
          <VerifyForm busy={busy} onVerify={store.verify} />
          {verified && <VerifiedReport verified={verified} onShow={onShow} />}
          <SlipForm busy={busy} ask={store.ask} onShow={onShow} />
          {shown.hasRecords && <SupplementForm busy={busy} onSupplement={store.supplement} />}
          <UnsealForm busy={busy} onUnseal={store.unseal} />
        </>
      ) : (
        <>
          <PlacedGroup
            title={words.integrity.seal.missing(shown.missing.length)}
            items={shown.missing.map((its) => placedMissing(its, language))}
            onShow={onShow}
          />
          <PlacedGroup
            title={words.integrity.seal.openPoints(shown.open.length)}
            items={shown.open.map((its) => placedOpenPoint(its, language))}
            onShow={onShow}
          />
          <SealForm shown={shown} busy={busy} onSeal={store.seal} />
        </>
      )}
    </section>
  );
};
