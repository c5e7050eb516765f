const chineseDigits = "〇一二三四五六七八九";
const chineseYear = /^[〇○零一二三四五六七八九]{4}(?=年)/;

/** The year before the first one of the Republic of China, whose years are calendar years. */
const republic = 1911;
const yearOfRepublic = /(?:中[华華])?民[国國](\d{1,3}|元)(?=年|$)|^(1[01]\d)(?=年)/;

/** A text with its year in figures: 二〇二三年, 民国112年 and 112年 are 2023年. */
export const withYearInFigures = (text: string): string =>
  text
    .replace(chineseYear, (year) =>
      year
        .replaceAll(/[○零]/g, "〇")
        .replaceAll(/./g, (digit) => String(chineseDigits.indexOf(digit))),
    )
    .replace(yearOfRepublic, (_, named: string | undefined, bare = "") => {
      const year = named ?? bare;
      return String(republic + (year === "元" ? 1 : Number(year)));
    });
