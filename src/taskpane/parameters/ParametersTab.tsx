import {
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  Subtitle2,
} from "@fluentui/react-components";
import { useMemo } from "react";
import type { ParameterKey } from "../../standard/parameters";
import type { Checked } from "../../workflows/check-workbook";
import { showParameters, type ShownParameter } from "../../workflows/shown/show-parameters";
import { useReadOnly } from "../read-only";
import { usePaneLanguage } from "../pane-language";
import { useArrivalFocus } from "../use-arrival-focus";
import { useSectionStyles } from "../use-section-styles";
import type { Confirmation } from "../../workflows/confirm-figure";
import type { ParameterEntries } from "../../workflows/enter-parameters";
import { Fills } from "./Fills";
import { SchemeFile } from "./SchemeFile";
import { ParameterField } from "./ParameterField";
import { UnusualFigures } from "./UnusualFigures";
import { Years, type YearVerbs } from "./Years";
import { WriteButton } from "../WriteButton";

interface ParametersTabProps {
  readonly checked: Checked;
  /** The field that somebody is on the way to. */
  readonly sought: ParameterKey | null;
  /** Whether the person comes back from the import. */
  readonly isBack: boolean;
  readonly onEnter: (entries: ParameterEntries) => void;
  readonly onConfirm: (confirmation: Confirmation) => void;
  readonly verbs: YearVerbs;
  readonly onImport: () => void;
}

/** The measured data by year and every parameter of the quantitative evaluation, the weights and the scheme. */
export const ParametersTab = ({
  checked,
  sought,
  isBack,
  onEnter,
  onConfirm,
  verbs,
  onImport,
}: ParametersTabProps) => {
  const styles = useSectionStyles();
  const { words } = usePaneLanguage();
  const importButton = useArrivalFocus(isBack);
  const shown = useMemo(() => showParameters(checked), [checked]);
  const { method, sections, monitoring } = shown;
  const isClosed = useReadOnly() || shown.isSealed;
  const field = (parameter: ShownParameter) => (
    <ParameterField
      key={parameter.key}
      parameter={parameter}
      disabled={isClosed}
      isSought={parameter.key === sought}
      onEnter={onEnter}
    />
  );
  return (
    <>
      {shown.isSealed && (
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
            <WriteButton
              ref={importButton}
              size="small"
              appearance="primary"
              disabledFocusable={isClosed}
              onClick={onImport}
            >
              {words.importing.open}
            </WriteButton>
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
          <Fills fills={shown.limitFills} disabled={isClosed} onFill={onEnter} />
        )}
      </section>
      <UnusualFigures unusual={shown.unusual} disabled={isClosed} onConfirm={onConfirm} />
      <section className={styles.section}>
        <Subtitle2 as="h2">{words.parameters.weights}</Subtitle2>
        <Caption1>{words.parameters.openDraft}</Caption1>
        {sections.weights.map(field)}
        <Fills fills={shown.weightFills} disabled={isClosed} onFill={onEnter} />
      </section>
      <section className={styles.section}>
        <Subtitle2 as="h2">{words.parameters.scheme}</Subtitle2>
        {sections.scheme.map(field)}
        <SchemeFile checked={checked} disabled={isClosed} onEnter={onEnter} />
      </section>
    </>
  );
};
