/** The fragment of an address that presents a result instead of the pane. */
export const presentationMark = "#present";
