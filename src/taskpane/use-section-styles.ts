import { makeStyles } from "@fluentui/react-components";

/** The looks that the pane's sections share. */
export const useSectionStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px", paddingTop: "8px" },
  buttons: { display: "flex", gap: "8px", flexWrap: "wrap" },
  file: { display: "flex", alignItems: "center", gap: "8px", flexWrap: "wrap" },
  list: { margin: "4px 0 0", paddingLeft: "20px" },
  text: { overflowWrap: "anywhere" },
});
