import { Caption1, Checkbox, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { grouped } from "../../strings/grouped";
import { importWords } from "../../strings/import-words";
import type { ShownPreview } from "../../workflows/import-session/show-preview";
import { usePaneLanguage } from "../pane-language";
import { useSaid } from "../use-said";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "4px" },
  frame: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: "2px 4px",
      textAlign: "right",
      whiteSpace: "nowrap",
    },
    "& th:first-child": { textAlign: "left", paddingLeft: 0 },
    "& tbody": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    "& tbody + tbody": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    width: "100%",
  },
  unit: { display: "block", fontWeight: tokens.fontWeightRegular },
  later: { fontWeight: tokens.fontWeightRegular },
  changed: { fontWeight: tokens.fontWeightSemibold },
});

interface ImportPreviewProps {
  readonly shown: ShownPreview | null;
  readonly previewing: boolean;
  readonly onStand: (year: number, as: "whole" | "incomplete") => void;
}

/** What an import would do: rows that are read, imported and left out, and every year before and after. */
export const ImportPreview = ({ shown, previewing, onStand }: ImportPreviewProps) => {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { preview } = words.importing;
  if (!shown) return previewing ? <Spinner size="tiny" label={preview.working} /> : null;
  return (
    <>
      {previewing && <Spinner size="tiny" label={preview.working} />}
      <Counts shown={shown} />
      <div className={styles.frame} role="region" aria-label={preview.title} tabIndex={0}>
        <YearChanges shown={shown} />
      </div>
      {shown.incomplete.map(({ year, months, isWhole }) => (
        <div key={year} className={styles.part}>
          <Caption1>{preview.incomplete(year, months)}</Caption1>
          <Checkbox
            label={preview.whole(year)}
            checked={isWhole}
            onChange={(_, { checked }) => onStand(year, checked ? "whole" : "incomplete")}
          />
        </div>
      ))}
    </>
  );
};

interface ShownProps {
  readonly shown: ShownPreview;
}

const Counts = ({ shown: { read, imported, setAside } }: ShownProps) => {
  const styles = useStyles();
  const { words, language } = usePaneLanguage();
  const { preview } = words.importing;
  const { reasons } = importWords(language);
  const counts = preview.counts(grouped(read), grouped(imported), grouped(read - imported));
  useSaid(counts);
  return (
    <div className={styles.part}>
      <Text>{counts}</Text>
      {setAside.map(([reason, rows]) => (
        <Caption1 key={reason}>{preview.setAside(reasons[reason], grouped(rows))}</Caption1>
      ))}
    </div>
  );
};

/** Every year as it is, and below it as it would be. */
const YearChanges = ({ shown: { years, units } }: ShownProps) => {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { columns, after: later } = words.importing.preview;
  return (
    <table className={styles.table} aria-label={words.importing.preview.title}>
      <thead>
        <tr>
          <th scope="col">{columns.year}</th>
          <UnitHeading text={columns.emission} unit={units.emission} />
          <UnitHeading text={columns.output} unit={units.output} />
          <UnitHeading text={columns.intensity} unit={units.intensity} />
        </tr>
      </thead>
      {years.map(({ year, before, after }) => (
        <tbody key={year}>
          <tr>
            <th scope="row">{year}</th>
            {before.map((text, index) => (
              <td key={index}>{text}</td>
            ))}
          </tr>
          <tr>
            <th scope="row" className={styles.later}>
              {later}
            </th>
            {after.map((text, index) => (
              <td key={index} className={text === before[index] ? undefined : styles.changed}>
                {text}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
};

interface UnitHeadingProps {
  readonly text: string;
  readonly unit: string;
}

const UnitHeading = ({ text, unit }: UnitHeadingProps) => {
  const styles = useStyles();
  return (
    <th scope="col">
      {text}
      <span className={styles.unit}>{unit}</span>
    </th>
  );
};
