import {
  Body1,
  Button,
  MessageBar,
  MessageBarBody,
  Spinner,
  Subtitle2,
} from "@fluentui/react-components";
import { useState } from "react";
import { refusalSentence } from "../src/strings/sentences";
import { usePaneLanguage } from "../src/taskpane/pane-language";
import { useSectionStyles } from "../src/taskpane/use-section-styles";
import { outcomeOfLoading } from "../src/workflows/outcome-of-loading";
import { ownDay } from "../src/workflows/shown-time";
import type { Checked } from "./check-given";
import type { RolledUp } from "./roll-up-given";
import { RollupReport } from "./RollupReport";
import { checkWords } from "./words";

/** What rolls up comes with what writes copies, when it is asked for, and offline from what the page has kept. */
const loadRollup = () =>
  import(/* webpackChunkName: "write", webpackMode: "lazy" */ "./roll-up-given");

/** Rolls up the workbooks that were given into an overview. */
export const RollupForm = ({ checked }: { readonly checked: readonly Checked[] }) => {
  const styles = useSectionStyles();
  const { language } = usePaneLanguage();
  const { rollup: say, ownFault } = checkWords(language);
  const [isRunning, setIsRunning] = useState(false);
  const [rolled, setRolled] = useState<RolledUp | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const run = async () => {
    setIsRunning(true);
    setRefused(null);
    try {
      const loaded = await outcomeOfLoading(loadRollup);
      const asOf = ownDay(new Date());
      if (loaded.kind === "refused") setRefused(refusalSentence(loaded.refusal, language));
      else setRolled(await loaded.answer.rollUpGiven(checked, { language, asOf }));
    } catch (error) {
      console.error(error);
      setRefused(ownFault);
    }
    setIsRunning(false);
  };
  return (
    <section className={styles.section} aria-label={say.title}>
      <Subtitle2 as="h2" style={{ margin: 0 }}>
        {say.title}
      </Subtitle2>
      <Body1 as="p" style={{ margin: 0 }}>
        {say.what}
      </Body1>
      <div className={styles.buttons}>
        <Button disabledFocusable={isRunning} onClick={() => void run()}>
          {say.run(checked.length)}
        </Button>
      </div>
      <div role="status">{isRunning && <Spinner label={say.running} />}</div>
      {refused !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{refused}</MessageBarBody>
        </MessageBar>
      )}
      {rolled && <RollupReport rolled={rolled} />}
    </section>
  );
};
