import { Link } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import type { CellAddress } from "../../cells/address";
import { laterWordsOf } from "../../strings/words-of";
import type { Checked } from "../../workflows/check-workbook";
import type { ShownDisagreement } from "../../workflows/shown/show-second";
import type { AssessmentStore } from "../assessment-store";
import { usePaneLanguage } from "../pane-language";
import { FigureTable } from "../result/FigureTable";
import { useFigureStyles } from "../result/use-figure-styles";
import { isFormKept } from "../use-kept-form";
import { WriteButton } from "../WriteButton";
import { AgreeForm, agreeForm } from "./AgreeForm";

interface DisagreementTableProps {
  readonly checked: Checked;
  readonly rows: readonly ShownDisagreement[];
  readonly isSealed: boolean;
  readonly store: AssessmentStore;
  readonly onShow: (at: CellAddress) => void;
}

/** The items that two assessors scored unlike: both scores, their difference, the notes, and what was agreed. */
export const DisagreementTable = (props: DisagreementTableProps) => {
  const { checked, rows, isSealed, store, onShow } = props;
  const styles = useFigureStyles();
  const { language } = usePaneLanguage();
  const say = laterWordsOf(language).second;
  const { columns } = say;
  const [agreeing, setAgreeing] = useState(() => {
    const kept = rows.map(agreeForm).find((form) => isFormKept(checked, form));
    return isSealed ? null : (kept ?? null);
  });
  return (
    <FigureTable
      label={say.table}
      columns={[
        columns.item,
        { number: columns.first },
        { number: columns.second },
        { number: columns.difference },
        columns.state,
      ]}
    >
      {rows.map((row) => {
        const key = agreeForm(row);
        return (
          <Fragment key={key}>
            <tr>
              <th scope="row">
                <Link as="button" onClick={() => onShow(row.where)}>
                  {row.item}
                </Link>{" "}
                <span style={{ display: "inline-block" }}>{row.assessor}</span>
              </th>
              <td className={styles.number}>{row.first}</td>
              <td className={styles.number}>{row.second}</td>
              <td className={styles.number}>{row.difference}</td>
              <td>
                {say.states[row.state === "same" ? "open" : row.state]}{" "}
                {!isSealed && row.state !== "agreed" && (
                  <WriteButton
                    size="small"
                    aria-label={say.agreeOn(row.item)}
                    onClick={() => setAgreeing(key)}
                  >
                    {say.agree}
                  </WriteButton>
                )}
              </td>
            </tr>
            <Details row={row} />
            {agreeing === key && (
              <tr>
                <td colSpan={5}>
                  <AgreeForm
                    checked={checked}
                    row={row}
                    store={store}
                    onClose={() => setAgreeing(null)}
                  />
                </td>
              </tr>
            )}
          </Fragment>
        );
      })}
    </FigureTable>
  );
};

const Details = ({ row }: { readonly row: ShownDisagreement }) => {
  const styles = useFigureStyles();
  const { language } = usePaneLanguage();
  const say = laterWordsOf(language).second;
  const lines = [
    ...row.notes.map((note, index) => (note ? say.notes[index]?.(note) : "")),
    row.agreed && say.agreed(row.agreed.score, row.agreed.reason),
  ].filter(Boolean);
  if (lines.length === 0) return null;
  return (
    <tr>
      <td colSpan={5} className={styles.faint}>
        {lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </td>
    </tr>
  );
};
