import type { SealStateWords } from "../zh-CN/seal-states";

export const states: SealStateWords = { sealed: "Sealed", unsealed: "Unsealed" };
