import { catalogue } from '../../../../i18n/catalogue.js';

const zh = {
  shared: '{{name}} 也在编辑这篇稿件（{{at}} 打开，{{where}}）。两人写的各自存为草稿，谁后保存，谁会看到两份对照。',
  'shared.me':
    '你在另一个窗口也打开了这篇稿件（{{at}} 打开，{{where}}）。两个窗口写的各自存为草稿，互不覆盖；最好只在一个窗口里写。',
  more: '另外还有 {{count}} 个窗口。',
  takeOver: '由我接着编辑',
  takenOver: '{{name}} 于 {{at}} 接手了这篇稿件（{{where}}）。你写的都已存为草稿，不会丢；先和对方说好再继续写。',
  'takenOver.me': '你在另一个窗口接着编辑了（{{at}}，{{where}}）。请到那个窗口里写。',
  takeBack: '仍由我编辑',
  leading: '已告诉 {{name}}（{{where}}）：由你接着编辑。对方写的留在他自己的草稿里。',
  'leading.me': '由这个窗口接着编辑，另一个窗口（{{where}}）已停手。',
  behind: '{{name}} 刚保存了这篇稿件。对照以后再接着写，免得保存时才发现。',
  'behind.compare': '现在对照',
  where: '{{device}} {{browser}}',
  'device.computer': '电脑',
  'device.phone': '手机',
};

const en: Record<keyof typeof zh, string> = {
  shared:
    '{{name}} is editing this article too (since {{at}}, {{where}}). Each text is kept as its writer’s draft; whoever saves second sees both.',
  'shared.me':
    'You have this article open in another window (since {{at}}, {{where}}). Each window keeps a draft of its own; better write in one of them only.',
  more: ' {{count}} more windows are open.',
  takeOver: 'I go on',
  takenOver:
    '{{name}} took this article over at {{at}} ({{where}}). All you wrote is kept as a draft; agree with them before you go on.',
  'takenOver.me': 'You went on in another window (at {{at}}, {{where}}). Write there.',
  takeBack: 'I go on all the same',
  leading: '{{name}} ({{where}}) was told that you go on. What they wrote stays in their own draft.',
  'leading.me': 'This window goes on; the other one ({{where}}) was told.',
  behind: '{{name}} has just saved this article. Compare before you go on writing.',
  'behind.compare': 'Compare now',
  where: '{{device}} {{browser}}',
  'device.computer': 'computer',
  'device.phone': 'phone',
};

export const presenceMessages = catalogue('editor-presence', { 'zh-CN': zh, en });
