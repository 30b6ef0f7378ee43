/** 页面意见 */
export const feedback = {
  nav: '页面意见',
  title: '页面意见',
  what: '页面意见',
  fact: '读者对本站页面说的话，只能查看',
  'col.at': '收到时间',
  'col.page': '页面',
  'col.helpful': '有没有帮助',
  'col.text': '意见',
  yes: '有帮助',
  no: '没有帮助',
  noWords: '没有写意见',
  empty: '还没有页面意见',
  emptyText: '读者在网页末尾点“这个页面有帮助吗”提交后，会列在这里。',
};
