// Which days of a year are named, wherever its weekdays fall: enough for a year to be complete, with nothing made up for.
const OFF: Readonly<Record<string, readonly string[]>> = {
  元旦: ['01-01'],
  春节: ['02-10', '02-11', '02-12', '02-13', '02-14', '02-15', '02-16'],
  清明节: ['04-04'],
  劳动节: ['05-01', '05-02', '05-03'],
  端午节: ['06-09'],
  中秋节: ['09-15'],
  国庆节: ['10-01', '10-02', '10-03', '10-04', '10-05'],
};

/** A day as `loadArrangement` takes it. */
export interface ArrangedDay {
  readonly date: string;
  readonly kind: 'OFF' | 'MAKEUP';
  readonly name: string;
}

/** Input of `loadArrangement` for a year that nobody has announced: invented, and complete. */
export function arrangementOf(year: number) {
  const days = Object.entries(OFF).flatMap(([name, dates]) =>
    dates.map((date): ArrangedDay => ({ date: `${year}-${date}`, kind: 'OFF', name })),
  );
  return {
    year,
    version: 0,
    title: `关于${year}年部分节假日安排的通知`,
    documentNo: `国办发明电〔${year - 1}〕7号`,
    days,
  };
}
