const ended = (kind: string, rest: object = {}) => ({
  kind,
  title: '关于公布巡查结果的通知',
  notice: null,
  target: null,
  endedAt: '2026-11-20T02:00:00.000Z',
  ...rest,
});

/** An id of the fixture by its last digits. */
export const idOf = (tail: string): string => `01990000-0000-7000-8000-${tail.padStart(12, '0')}`;

/** What was taken down, by how its address answers. */
export const ENDED: Readonly<Record<string, object>> = {
  [idOf('e1')]: ended('notice', { notice: '数据正在核实。' }),
  [idOf('e2')]: ended('gone'),
  [idOf('e3')]: ended('redirect', { target: '/dtyw/tzgg/' }),
  [idOf('e4')]: ended('redirect', { target: 'https://www.gov.cn/zhengce/' }),
};

/** The article that is kept for the record alone, by its title. */
export const ARCHIVED = '前三季度全省居民人均可支配收入同比增长百分之五点六';
