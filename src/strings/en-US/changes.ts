import type { ChangeWords } from "../zh-CN/changes";

export const changes: ChangeWords = { fall: "fall", rise: "rise", none: "unchanged" };
