/** The accents of Office's theme in the order Excel gives them to series. */
const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

/** The colour of the series with that index, counted from 0. */
export const seriesColor = (index: number): string => accents[index % accents.length] ?? accents[0];
