/** How an indicator stands to that of an earlier year; a percentage follows a fall and a rise. */
export type ChangeWords = Readonly<Record<"fall" | "rise" | "none", string>>;

export const changes: ChangeWords = { fall: "下降", rise: "上升", none: "持平" };
