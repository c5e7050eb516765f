/** How the fragment of an address begins that presents a result instead of the pane. */
export const presentationMark = "#present=";
