const zh = {
  'kind.article': '普通稿件',
  'kind.policy-document': '政策文件',
  'field.article.subtitle': '副标题',
  'field.article.subtitle.hint': '副标题（可不填）',
  'field.article.source': '来源',
  'field.article.source.hint': '谁提供的内容，例如 县教育局',
  'field.article.author': '作者',
  'field.article.summary': '摘要',
  'field.article.keywords': '关键词',
  'field.article.keywords.hint': '用逗号分开，便于搜索',
  'field.article.cover': '封面',
  'field.article.cover.hint': '没有封面，列表里只显示标题',
  'field.policy-document.documentNumber': '发文字号',
  'field.policy-document.documentNumber.hint': '例如 云政发〔2026〕12号',
  'field.policy-document.issuer': '发文机关',
  'field.policy-document.formedOn': '成文日期',
  'field.policy-document.validity': '有效性',
  'field.policy-document.validity.effective': '现行有效',
  'field.policy-document.validity.amended': '已被修改',
  'field.policy-document.validity.expired': '已失效',
  'field.policy-document.validity.repealed': '已废止',
  'field.policy-document.effectiveOn': '施行日期',
  'field.policy-document.expiresOn': '有效期至',
  'field.policy-document.interpretation': '政策解读',
  'field.policy-document.interpretation.hint': '解读页面的地址，以 https:// 开头',
};

const en: Record<keyof typeof zh, string> = {
  'kind.article': 'Article',
  'kind.policy-document': 'Policy document',
  'field.article.subtitle': 'Subtitle',
  'field.article.subtitle.hint': 'Subtitle (optional)',
  'field.article.source': 'Source',
  'field.article.source.hint': 'Who provided it, such as the county education bureau',
  'field.article.author': 'Author',
  'field.article.summary': 'Summary',
  'field.article.keywords': 'Keywords',
  'field.article.keywords.hint': 'Separated by commas, for search',
  'field.article.cover': 'Cover',
  'field.article.cover.hint': 'No cover; lists show the title only',
  'field.policy-document.documentNumber': 'Document number',
  'field.policy-document.documentNumber.hint': 'Such as 云政发〔2026〕12号',
  'field.policy-document.issuer': 'Issued by',
  'field.policy-document.formedOn': 'Dated',
  'field.policy-document.validity': 'Validity',
  'field.policy-document.validity.effective': 'In force',
  'field.policy-document.validity.amended': 'Amended',
  'field.policy-document.validity.expired': 'Expired',
  'field.policy-document.validity.repealed': 'Repealed',
  'field.policy-document.effectiveOn': 'In force from',
  'field.policy-document.expiresOn': 'In force until',
  'field.policy-document.interpretation': 'Interpretation',
  'field.policy-document.interpretation.hint': 'Address of the page that explains it, beginning with https://',
};

/** What kinds of content and their fields are called: `kind.<kind>`, `field.<kind>.<key>`, with `.hint` and choices. */
export const fieldWords = { 'zh-CN': zh, en } as const;

/** The name of a kind, a field or a choice; its key where nobody has named it. */
export function fieldWord(language: keyof typeof fieldWords, key: string): string {
  return new Map<string, string>(Object.entries(fieldWords[language])).get(key) ?? key;
}
