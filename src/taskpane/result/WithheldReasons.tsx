import { Link, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../cells/address";
import { laterWordsOf } from "../../strings/words-of";
import { problemText, whereText } from "../../strings/sentences";
import type { ShownReason } from "../../workflows/shown/show-reasons";
import { InParts } from "../InParts";
import { usePaneLanguage } from "../pane-language";
import { SourceLink } from "./SourceLink";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: 0, listStyleType: "none", display: "grid", gap: "8px" },
  reason: {
    paddingLeft: "8px",
    borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorder2}`,
    overflowWrap: "anywhere",
  },
});

interface WithheldReasonsProps {
  readonly reasons: readonly ShownReason[];
  readonly onShow: (at: CellAddress) => void;
}

/** Why there is no result, each reason with the way to where it is put right. */
export const WithheldReasons = ({ reasons, onShow }: WithheldReasonsProps) => {
  const styles = useStyles();
  const { language } = usePaneLanguage();
  const title = laterWordsOf(language).result.withheld(reasons.length);
  return (
    <section aria-label={title}>
      <Subtitle2 as="h2">{title}</Subtitle2>
      <InParts items={reasons}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((reason, index) => (
              <li key={index} className={styles.reason}>
                <Remedy reason={reason} name={`reason ${index}`} onShow={onShow} />
                <div>{problemText(reason.problem, language)}</div>
              </li>
            ))}
          </ul>
        )}
      </InParts>
    </section>
  );
};

interface RemedyProps {
  readonly reason: ShownReason;
  readonly name: string;
  readonly onShow: (at: CellAddress) => void;
}

const Remedy = ({ reason: { remedy }, name, onShow }: RemedyProps) => {
  const { names, words } = usePaneLanguage();
  if (remedy.kind === "item")
    return (
      <SourceLink to={remedy} name={name}>
        {remedy.id}
      </SourceLink>
    );
  if (remedy.kind === "parameter")
    return (
      <SourceLink to={remedy} name={name}>
        {names.parameters[remedy.key]}
      </SourceLink>
    );
  const { where } = remedy;
  if ("name" in where) return <strong>{whereText(where)}</strong>;
  return (
    <Link as="button" title={words.goTo} onClick={() => onShow(where)}>
      {whereText(where)}
    </Link>
  );
};
