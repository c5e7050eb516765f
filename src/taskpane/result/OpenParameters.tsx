import { Subtitle2 } from "@fluentui/react-components";
import type { ShownResult } from "../../workflows/shown/show-result";
import { usePaneLanguage } from "../pane-language";
import { SourceLink } from "./SourceLink";
import { useFigureStyles } from "./use-figure-styles";

/** What the draft leaves open and this body chose; each opens its field, where the method has one. */
export const OpenParameters = ({
  parameters,
}: {
  readonly parameters: ShownResult["openParameters"];
}) => {
  const styles = useFigureStyles();
  const { words, names } = usePaneLanguage();
  const { openParameters } = words.resultLines;
  return (
    <section className={styles.part} aria-label={openParameters}>
      <Subtitle2 as="h2">{openParameters}</Subtitle2>
      <ul className={styles.list}>
        {parameters.map(({ key, text, hasField }) => (
          <li key={key}>
            {hasField ? (
              <SourceLink to={{ kind: "parameter", key }} name={`open ${key}`}>
                {names.parameters[key]}
              </SourceLink>
            ) : (
              names.parameters[key]
            )}
            : {text || "—"}
          </li>
        ))}
      </ul>
    </section>
  );
};
