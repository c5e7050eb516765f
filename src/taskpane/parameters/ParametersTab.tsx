import {
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  Subtitle2,
} from "@fluentui/react-components";
import type { ParameterKey } from "../../standard/parameters";
import { commonLimits, commonWeights } from "../../standard/choices";
import { isSealed } from "../../seal/seal-state";
import type { Checked } from "../../workflows/check-workbook";
import { usePaneLanguage } from "../pane-language";
import { useSectionStyles } from "../use-section-styles";
import type { ParameterEntries } from "../../workflows/enter-parameters";
import { Fills } from "./Fills";
import { SchemeFile } from "./SchemeFile";
import { ParameterField } from "./ParameterField";
import { shownParameters } from "./shown-parameters";
import { Years, type YearVerbs } from "./Years";

interface ParametersTabProps {
  readonly checked: Checked;
  readonly onEnter: (entries: ParameterEntries) => void;
  readonly verbs: YearVerbs;
  readonly onImport: () => void;
}

const percent = (fraction: string) => `${Number(fraction) * 100} %`;

/** The measured data by year and every parameter of the quantitative evaluation, the weights and the scheme. */
export const ParametersTab = ({ checked, onEnter, verbs, onImport }: ParametersTabProps) => {
  const styles = useSectionStyles();
  const { words } = usePaneLanguage();
  const { method, sections } = shownParameters(checked);
  const field = (key: ParameterKey) => (
    <ParameterField key={key} parameter={key} checked={checked} onEnter={onEnter} />
  );
  const sealed = isSealed(checked.reading);
  const monitoring = checked.reading.monitoring?.body;
  return (
    <>
      {sealed && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.parameters.locked}</MessageBarBody>
        </MessageBar>
      )}
      <section className={styles.section}>
        <Subtitle2 as="h2">{words.parameters.data}</Subtitle2>
        {sections.data.map(field)}
        <Years {...verbs} checked={checked} />
        {monitoring && (
          <div className={styles.buttons}>
            <Button size="small" appearance="primary" disabled={sealed} onClick={onImport}>
              {words.importing.open}
            </Button>
            <Button size="small" onClick={() => verbs.onShow(monitoring)}>
              {words.parameters.showSheet}
            </Button>
          </div>
        )}
      </section>
      <section className={styles.section}>
        <Subtitle2 as="h2">{words.parameters.method}</Subtitle2>
        {sections.method.map(field)}
        {method === "historical" && (
          <Fills
            fills={[
              {
                label: commonLimits.map(percent).join(" / "),
                entries: { limit_full: commonLimits[0], limit_partial: commonLimits[1] },
              },
            ]}
            disabled={sealed}
            onFill={onEnter}
          />
        )}
      </section>
      <section className={styles.section}>
        <Subtitle2 as="h2">{words.parameters.weights}</Subtitle2>
        <Caption1>{words.parameters.openDraft}</Caption1>
        {sections.weights.map(field)}
        <Fills
          fills={commonWeights.map(([a1, a2]) => ({
            label: `${a1} / ${a2}`,
            entries: { weight_qualitative: a1, weight_quantitative: a2 },
          }))}
          disabled={sealed}
          onFill={onEnter}
        />
      </section>
      <section className={styles.section}>
        <Subtitle2 as="h2">{words.parameters.scheme}</Subtitle2>
        {sections.scheme.map(field)}
        <SchemeFile checked={checked} disabled={sealed} onEnter={onEnter} />
      </section>
    </>
  );
};
