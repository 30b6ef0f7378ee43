/** Path, name, type of a column, and how many articles it holds. */
export type ColumnSeed = readonly [path: string, name: string, type: string, count: number];
export const PROVINCE_COLUMNS: readonly ColumnSeed[] = [
  ['dtyw', '动态要闻', '工作动态', 0],
  ['dtyw/zwyw', '政务要闻', '工作动态', 126],
  ['dtyw/bmdt', '部门动态', '工作动态', 9],
  ['dtyw/tzgg', '通知公告', '工作动态', 9],
  ['dtyw/sxdt', '市县动态', '工作动态', 8],
  ['zwgk', '政务公开', '信息公开目录', 0],
  ['zwgk/gkzn', '公开指南', '信息公开指南', 2],
  ['zwgk/gkml', '法定主动公开内容', '信息公开目录', 8],
  ['zwgk/gknb', '公开年报', '信息公开年报', 6],
  ['zwgk/ysqgk', '依申请公开', '依申请公开', 1],
  ['zwgk/ldxx', '领导信息', '负责人信息', 4],
  ['zwgk/jgzn', '机构职能', '机构职能', 3],
  ['zwgk/tjsj', '统计数据', '数据发布', 7],
  ['zcwj', '政策文件', '政策文件', 0],
  ['zcwj/zfwj', '政府文件', '政策文件', 12],
  ['zcwj/zcjd', '政策解读', '政策解读', 9],
  ['bsfw', '政务服务', '办事服务', 0],
  ['bsfw/syjy', '生育收养', '办事服务', 2],
  ['bsfw/hj', '户籍办理', '办事服务', 2],
  ['bsfw/jy', '就业创业', '办事服务', 2],
  ['bsfw/sb', '社会保障', '办事服务', 2],
  ['hdjl', '互动交流', '咨询投诉', 0],
  ['hdjl/hygq', '回应关切', '回应关切', 3],
];
export const TOWN_COLUMNS: readonly ColumnSeed[] = [
  ['bzdt', '本镇动态', '工作动态', 8],
  ['tzgg', '通知公告', '工作动态', 8],
  ['hnbt', '惠农补贴', '信息公开目录', 3],
  ['zwgk', '政务公开', '信息公开目录', 0],
  ['zwgk/jczn', '机构职能', '机构职能', 2],
  ['zwgk/ldfg', '领导分工', '负责人信息', 2],
  ['zwgk/czzj', '财政资金', '信息公开目录', 2],
  ['bszn', '办事指南', '办事服务', 0],
  ['bszn/yb', '医保缴费与备案', '办事服务', 1],
  ['bszn/zjd', '宅基地审批', '办事服务', 1],
];

/** A county that was opened last week: the standard columns, three articles. */
export const FRESH_COLUMNS: readonly ColumnSeed[] = [
  ['yw', '要闻动态', '新闻动态', 0],
  ['yw/zwyw', '政务要闻', '新闻动态', 2],
  ['yw/bmdt', '部门动态', '新闻动态', 0],
  ['zwgk', '政务公开', '政府信息公开', 0],
  ['zwgk/tzgg', '通知公告', '通知公告', 1],
  ['zwgk/zfwj', '政府文件', '政策文件', 0],
  ['zwgk/xxgkzn', '公开指南', '信息公开指南', 0],
  ['zwfw', '政务服务', '办事服务', 0],
  ['hdjl', '互动交流', '互动交流', 0],
  ['sjfb', '数据发布', '数据发布', 0],
  ['zjbd', '走进本地', '概况信息', 0],
];
/** A county as most are: a little of everything. */
export const FEW_COLUMNS: readonly ColumnSeed[] = [
  ['yw', '要闻动态', '新闻动态', 0],
  ['yw/zwyw', '政务要闻', '新闻动态', 6],
  ['yw/bmdt', '部门动态', '新闻动态', 3],
  ['zwgk', '政务公开', '政府信息公开', 0],
  ['zwgk/tzgg', '通知公告', '通知公告', 4],
  ['zwgk/zfwj', '政府文件', '政策文件', 2],
  ['zwgk/zcjd', '政策解读', '政策解读', 2],
  ['zwgk/czzj', '财政资金', '财政资金', 1],
  ['zwgk/hygq', '回应关切', '回应关切', 1],
  ['sjfb', '数据发布', '数据发布', 1],
];

/** Addresses that columns had before, and where they are now. */
export const MOVED_COLUMNS: Readonly<Record<string, string>> = { 'xwzx/tzgg': 'dtyw/tzgg' };
