/**
 * What a column is for: the values of `ColumnType` of the national page tags (国办发〔2017〕47号, an open list), and those
 * that our standard columns add. The value is what stands in the page, so it is Chinese; code says the key.
 */
export const COLUMN_TYPES = {
  overview: '概况信息',
  functions: '机构职能',
  leaders: '负责人信息',
  news: '新闻动态',
  workNews: '工作动态',
  notices: '通知公告',
  disclosure: '政府信息公开',
  disclosureGuide: '信息公开指南',
  disclosureCatalogue: '信息公开目录',
  disclosureReport: '信息公开年报',
  disclosureRequest: '依申请公开',
  policyDocuments: '政策文件',
  policyInterpretation: '政策解读',
  plans: '规划计划',
  publicFunds: '财政资金',
  personnel: '人事信息',
  dataRelease: '数据发布',
  openData: '数据开放',
  concerns: '回应关切',
  services: '办事服务',
  interaction: '互动交流',
  complaints: '咨询投诉',
  consultations: '征集调查',
  topics: '专题专栏',
  other: '其他',
} as const;
