import { Body1, Button, Caption1, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { StoredSeal } from "../../seal/seal-state";
import { asPeopleRead } from "../../workflows/shown-time";
import { usePaneLanguage } from "../pane-language";
import { useSectionStyles } from "../use-section-styles";

const shownDigits = 12;

/** Who sealed and when, and the digest; the full one is shown as text, since a pane may not reach the clipboard. */
export const SealFacts = ({ seal }: { readonly seal: StoredSeal }) => {
  const styles = useSectionStyles();
  const { words } = usePaneLanguage();
  const say = words.integrity.seal;
  const [full, setFull] = useState(false);
  return (
    <>
      <Body1 className={styles.text}>{say.sealedBy(seal.by, asPeopleRead(seal.time))}</Body1>
      <div className={styles.file}>
        <Caption1 className={styles.text}>
          {say.digest(seal.digest.slice(0, shownDigits))}
          {" · "}
          {seal.signature === "" ? say.unsigned : say.signed}
        </Caption1>
        <Button size="small" aria-expanded={full} onClick={() => setFull(!full)}>
          {say.showDigest}
        </Button>
      </div>
      {full && (
        <Textarea
          readOnly
          rows={3}
          value={seal.digest}
          aria-label={say.showDigest}
          onFocus={({ target }) => target.select()}
        />
      )}
    </>
  );
};
