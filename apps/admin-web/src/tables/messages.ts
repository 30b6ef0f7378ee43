import { catalogue } from '../i18n/catalogue.js';

const zh = {
  choose: '选择文件',
  sample: '下载样表',
  at: '第 {{line}} 行“{{cell}}”：',
  unknown: '看不懂“{{value}}”，照样表的写法改',
  problems: '要改的地方',
  more: '还有 {{count}} 处',
  wrong: '共 {{total}} 行，{{wrong}} 行要改。改好文件再选一次，现在什么也没有保存。',
  unreadable: '文件读不出来。用 CSV 或 XLSX，50 MB 以内，第一行是列名',
  empty: '文件里只有列名，没有内容',
};
const en = {
  choose: 'Choose a file',
  sample: 'Template',
  at: 'Line {{line}}, “{{cell}}”:',
  unknown: '“{{value}}” is not understood; write it as in the template',
  problems: 'What has to be mended',
  more: 'and {{count}} more',
  wrong: '{{total}} lines, {{wrong}} to be mended. Mend the file and choose it again; nothing is saved.',
  unreadable: 'This file cannot be read. Use CSV or XLSX up to 50 MB, with names in the first line',
  empty: 'The file has names in its first line, and nothing below',
};

export const tableMessages = catalogue('tables', { 'zh-CN': zh, en });
