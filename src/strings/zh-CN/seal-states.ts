/** What the state of a seal is called on its sheet. */
export type SealStateWords = Readonly<Record<"sealed" | "unsealed", string>>;

export const states: SealStateWords = { sealed: "已封签", unsealed: "已解封" };
