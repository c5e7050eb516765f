import { Caption1, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { CellAddress } from "../../cells/address";
import { slipChangeSentence, slipWords } from "../../strings/slip-sentences";
import type { HeldHere } from "../../workflows/slip-here";
import { usePaneLanguage } from "../pane-language";
import { useSectionStyles } from "../use-section-styles";
import { placedShown } from "./placed";
import { PlacedGroup } from "./PlacedGroup";

interface SlipHeldProps {
  readonly held: HeldHere;
  readonly onShow?: ((at: CellAddress) => void) | undefined;
}

const intents = { "same-file": "success", "same-entries": "warning", changed: "error" } as const;

/** How the workbook and its saved file stand to a slip. */
export const SlipHeld = ({ held: { report, look }, onShow }: SlipHeldProps) => {
  const styles = useSectionStyles();
  const { words, language } = usePaneLanguage();
  const { slip: say } = words.integrity;
  const { status, signature, changes } = report;
  return (
    <>
      <MessageBar intent={intents[status]} layout="multiline">
        <MessageBarBody>
          {look === null && status !== "changed" ? say.noFile : slipWords(language).answers[status]}
        </MessageBarBody>
      </MessageBar>
      {changes.length > 0 && (
        <section aria-label={say.differs(changes.length)}>
          <strong>{say.differs(changes.length)}</strong>
          <ul className={styles.list}>
            {changes.map((its) => (
              <li key={slipChangeSentence(its, language)} className={styles.text}>
                {slipChangeSentence(its, language)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {look && (
        <>
          <PlacedGroup
            title={say.since(look.since.length)}
            items={look.since.map((its) => placedShown(its, language))}
            onShow={onShow}
          />
          <PlacedGroup
            title={say.atSealing(look.atSealing.length)}
            items={look.atSealing.map((its) => placedShown(its, language))}
            onShow={onShow}
          />
        </>
      )}
      <Caption1>{slipWords(language).signatures[signature]}</Caption1>
    </>
  );
};
