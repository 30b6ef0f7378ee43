/** Steps, as messages name them. */
export const STEP_WORDS = {
  review: { zh: '审核', en: 'review' },
  secrecy: { zh: '保密审查', en: 'secrecy review' },
  first: { zh: '初审', en: 'first review' },
  second: { zh: '复审', en: 'second review' },
  final: { zh: '终审', en: 'final review' },
  publish: { zh: '发布', en: 'publication' },
} as const;
