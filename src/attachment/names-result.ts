const result = /[一二三四五]星|[★☆⭐]|\bstars?\b|(?:得分|\bscore)\D{0,12}\d/i;

/** Whether a text states a grade or a score. */
export const namesResult = (text: string): boolean => result.test(text);
