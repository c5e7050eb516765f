import { Card, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { methodText } from "../src/rollup/category-name";
import { compositeShown } from "../src/rollup/composite-shown";
import type { Merged } from "../src/rollup/merge-lines";
import { rollupWords } from "../src/strings/rollup-words";
import { wordsOf } from "../src/strings/words-of";
import { Delivery } from "../src/taskpane/delivery/Delivery";
import { FigureTable } from "../src/taskpane/result/FigureTable";
import { useFigureStyles } from "../src/taskpane/result/use-figure-styles";
import { spreadsheet } from "./CopyMade";
import type { RolledUp } from "./roll-up-given";

const useStyles = makeStyles({ title: { margin: 0, overflowWrap: "anywhere" } });

interface PartProps {
  readonly merged: Merged;
  readonly language: RolledUp["at"]["language"];
}

/** The ranking within each scheme, what does not count with its reason, and the overview to save; in the language in which it was made. */
export const RollupReport = ({ rolled }: { readonly rolled: RolledUp }) => {
  const { at, merged, bytes } = rolled;
  const words = rollupWords(at.language);
  const counted = merged.schemes.reduce((sum, { workbooks }) => sum + workbooks.length, 0);
  const told = useRef<HTMLDivElement>(null);
  // The button that was pressed stands above.
  useEffect(() => told.current?.focus(), [rolled]);
  const name = `${words.summary}.xlsx`;
  return (
    <Card role="article" aria-label={words.title} lang={at.language}>
      <div ref={told} tabIndex={-1}>
        <strong>{words.asOf(at.asOf)}</strong>{" "}
        {words.files(counted + merged.uncounted.length, counted)}
      </div>
      <Delivery files={[{ name, type: spreadsheet, content: bytes }]} />
      <Ranking merged={merged} language={at.language} />
      <Uncounted merged={merged} language={at.language} />
    </Card>
  );
};

const Ranking = ({ merged, language }: PartProps) => {
  const styles = useStyles();
  const { number } = useFigureStyles();
  const { columns, seals } = rollupWords(language);
  const { grades } = wordsOf(language).sheets;
  return merged.schemes.map(({ scheme, workbooks }, index) => {
    const title = [`${columns.scheme} ${index + 1}`, scheme.name, scheme.version]
      .filter(Boolean)
      .concat(methodText(scheme, language))
      .join(" · ");
    return (
      <section key={title}>
        <h3 className={styles.title}>{title}</h3>
        <FigureTable
          label={title}
          columns={[
            { number: columns.rank },
            columns.organisation,
            { number: columns.composite },
            columns.grade,
            columns.seal,
            columns.validUntil,
          ]}
        >
          {workbooks.map(({ rank, line }) => (
            <tr key={line.file}>
              <td className={number}>{rank}</td>
              <th scope="row">{line.organisation || line.file}</th>
              <td className={number}>{compositeShown(line.composite)}</td>
              <td>{grades[line.grade][line.gradeNames]}</td>
              <td>{seals[line.seal]}</td>
              <td>{line.validUntil ?? "–"}</td>
            </tr>
          ))}
        </FigureTable>
      </section>
    );
  });
};

const Uncounted = ({ merged: { uncounted }, language }: PartProps) => {
  const styles = useStyles();
  const words = rollupWords(language);
  if (uncounted.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>{words.uncounted}</h3>
      <FigureTable
        label={words.uncounted}
        columns={[words.columns.file, words.columns.reason, words.columns.detail]}
      >
        {uncounted.map(({ file, reason, detail }) => (
          <tr key={file}>
            <th scope="row">{file}</th>
            <td>{words.reasons[reason]}</td>
            <td>{detail[language]}</td>
          </tr>
        ))}
      </FigureTable>
    </section>
  );
};
