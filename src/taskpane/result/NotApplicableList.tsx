import { Subtitle2 } from "@fluentui/react-components";
import type { ShownResult } from "../../workflows/shown/show-result";
import { usePaneLanguage } from "../pane-language";
import { SourceLink } from "./SourceLink";
import { useFigureStyles } from "./use-figure-styles";

/** The items that do not apply, each with its reason (4.3, R4); each opens its card. */
export const NotApplicableList = ({ items }: { readonly items: ShownResult["notApplicable"] }) => {
  const styles = useFigureStyles();
  const { words, wording } = usePaneLanguage();
  const title = words.resultLines.notApplicable(items.length);
  if (items.length === 0) return null;
  return (
    <section className={styles.part} aria-label={title}>
      <Subtitle2 as="h2">{title}</Subtitle2>
      <ul className={styles.list}>
        {items.map(({ id, text, reason }) => (
          <li key={id}>
            <SourceLink to={{ kind: "item", id }} name={`not-applicable ${id}`}>
              {id} {wording(text, (its) => its.tableA1[id])}
            </SourceLink>{" "}
            — {reason}
          </li>
        ))}
      </ul>
    </section>
  );
};
