import { Button, makeStyles, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { laterWordsOf } from "../../../strings/words-of";
import type { Checked } from "../../../workflows/check-workbook";
import { nameOfCategory } from "../../../workflows/shown/show-profile";
import { usePaneLanguage, type PaneLanguage } from "../../pane-language";
import type { YearActions } from "../../parameters/YearRows";
import type { Source } from "../trail";
import { useFigureStyles } from "../use-figure-styles";
import { CategorySource } from "./CategorySource";
import { CompositeSource } from "./CompositeSource";
import { QualitativeSource } from "./QualitativeSource";
import { QuantitativeSource } from "./QuantitativeSource";
import { YearSource } from "./YearSource";

const useStyles = makeStyles({
  /** The tabs stay above what is scrolled, and the way back stands before it. */
  heading: { ...typographyStyles.subtitle1, scrollMarginTop: "92px", overflowWrap: "anywhere" },
});

interface ResultSourceProps {
  readonly checked: Checked;
  readonly source: Source;
  /** Whether the focus comes with it: not where somebody comes back to it, or comes by the tabs. */
  readonly isNew: boolean;
  readonly verbs: YearActions;
  readonly onBack: () => void;
}

/** Where one number comes from, with the way back to where it stood. */
export const ResultSource = (props: ResultSourceProps) => {
  const { source, isNew, onBack } = props;
  const styles = useFigureStyles();
  const { heading: looks } = useStyles();
  const language = usePaneLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isNew) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "nearest" });
  }, [isNew, source]);
  return (
    <section className={styles.part} aria-label={titleOf(source, language)}>
      <div>
        <Button size="small" onClick={onBack}>
          ← {laterWordsOf(language.language).result.back}
        </Button>
      </div>
      <h2 ref={heading} tabIndex={-1} className={looks}>
        {titleOf(source, language)}
      </h2>
      <Page {...props} />
    </section>
  );
};

const titleOf = (source: Source, { language, wording }: PaneLanguage): string => {
  const words = laterWordsOf(language).result;
  switch (source.kind) {
    case "composite":
    case "qualitative":
    case "quantitative":
      return words.sourceOf[source.kind];
    case "category":
      return `${source.id} ${wording(nameOfCategory(source.id), (its) => its.tableA1[source.id])}`;
    case "year":
      return words.year(String(source.year));
    default:
      return "";
  }
};

const Page = ({ checked, source, verbs }: ResultSourceProps) => {
  switch (source.kind) {
    case "composite":
      return <CompositeSource checked={checked} />;
    case "qualitative":
      return <QualitativeSource checked={checked} />;
    case "quantitative":
      return <QuantitativeSource checked={checked} />;
    case "category":
      return <CategorySource checked={checked} id={source.id} />;
    case "year":
      return <YearSource checked={checked} year={source.year} verbs={verbs} />;
    default:
      return null;
  }
};
