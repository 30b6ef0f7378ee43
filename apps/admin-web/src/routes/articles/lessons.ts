import type { Lesson } from '../../shell/lesson.js';

export const lessons: readonly Lesson[] = [
  {
    place: '/articles/new',
    'zh-CN': {
      title: '写稿',
      what: '新写一篇稿件。写的每个字都随时存成草稿，关掉页面也不会丢。',
      steps: [
        '选栏目：栏目决定由谁审、几道审。',
        '写标题和正文；可以直接粘贴 Word、WPS 和网页，或者用“导入 Word”带进整个文件和图片。',
        '右边“同时发布到”可以让别的栏目也列出这一篇，网址不变；审核人看得到。',
        '看右边的“检查结果”：“必须改”的改了才能送审，“建议改”的可以写明理由后忽略。',
        '点“送审”。送审后审核人会收到消息，你可以随时撤回来改。',
      ],
      care: '自己写、自己改过的稿件，自己不能审，也不能发。',
    },
    en: {
      title: 'Write',
      what: 'A new article. Every character is kept as a draft at once, also when the page is closed.',
      steps: [
        'Choose the column: it decides who reviews, and how often.',
        'Write title and text; paste from Word, WPS and web pages, or bring in a whole Word file with its pictures.',
        'Further columns may list it too, by the same address; the reviewers see which.',
        'Look at the checks on the right: some must be mended before submitting, others may be ignored with a reason.',
        'Submit. The reviewers are told, and you can recall it at any time.',
      ],
      care: 'Nobody reviews or publishes what they wrote or changed themselves.',
    },
  },
  {
    place: '/articles/:id/trail',
    'zh-CN': {
      title: '审校留痕',
      what: '一篇稿件经了谁的手：每一次送审、退回、通过、保密审查、发布，时间、意见和当时文本的摘要值。',
      steps: [
        '从上往下就是先后次序。',
        '“与留存文本一致”说明现在存的和当时审的是同一份。',
        '点“打印”，留作三审三校的凭据。',
      ],
    },
    en: {
      title: 'Editorial trail',
      what: 'Through whose hands an article went: each submission, return, approval, secrecy review and publication, with time, comment and digest.',
      steps: [
        'From top to bottom in order of time.',
        'Unchanged means that what is kept is what was judged.',
        'Print it as evidence of the reviews.',
      ],
    },
  },
  {
    place: '/articles/:id/history',
    'zh-CN': {
      title: '历史版本',
      what: '一篇稿件有过的每一份文本：谁、什么时候、为什么，任意两份可以并排对照。',
      steps: ['选两份，看改了哪里。', '要用旧的：恢复成草稿，照样送审。现在写的先存进历史，不会丢。'],
    },
    en: {
      title: 'History',
      what: 'Every text that an article had: whose, when, why; any two stand beside each other.',
      steps: [
        'Choose two and see what changed.',
        'Bring an older one back as a draft, reviewed again. What is being written is kept first.',
      ],
    },
  },
  {
    place: '/articles/:id',
    'zh-CN': {
      title: '改稿',
      what: '看、改一篇稿件；已经发布的，改的是修订稿，现网不受影响，审完发布才替换。',
      steps: [
        '直接改。状态旁边写着存到了几点几分。',
        '改已发布的稿件，送审时要写明改了什么（读者看得到），或者声明“小修改”。',
        '有标出的问题，按 F8 逐个跳过去改。',
        '改完送审；通过以后再改一个字，审核就作废，要重新送。',
      ],
      care: '被退回的稿件，退回理由在最上面。',
    },
    en: {
      title: 'Edit',
      what: 'Read and change an article. Of one that is live you change a revision; the live page stays until it is published.',
      steps: [
        'Just write. Beside the state stands until when it is saved.',
        'Of what is live, say when submitting what changes: readers see it; or declare it minor.',
        'F8 goes from one finding of the checks to the next.',
        'Submit. One character changed after an approval voids it.',
      ],
      care: 'The reason of a return stands at the top.',
    },
  },
  {
    place: '/articles',
    'zh-CN': {
      title: '内容管理',
      what: '这个站点的全部稿件，按状态分页签，按栏目、时间和标题查找。',
      steps: [
        '左边选栏目，上面选状态。',
        '按 J、K 上下走，按 Enter 打开。',
        '写错、写重的草稿和撤下不再用的稿件，在那一行点“移入回收站”；“回收站”页签里点“恢复”，就回到原来的位置。',
        '要让已发布的一篇排在栏目最前面：在那一行点“置顶”，可以写到什么时候为止。',
        '发错了：在那一行点“撤下”，选给公众留什么说明。',
      ],
      care: '没有发布过的稿件在回收站里满 30 天就清空，不能再恢复；发布过的一直保留。撤下的页面会从首页、列表、搜索和缓存里一起消失，地址上留下撤下说明。',
    },
    en: {
      title: 'Articles',
      what: 'All articles of this site, by state, column, time and title.',
      steps: [
        'Choose the column on the left, the state above.',
        'J and K move, Enter opens.',
        'Move drafts and withdrawn articles that are not wanted to the bin, in their row; from its tab they come back to where they stood.',
        'To put a live one at the top of its column: pin it in its row, until a time if you like.',
        'Something is wrong on the live page: take it down in its row and say what citizens are told.',
      ],
      care: 'What was never published is emptied from the bin after 30 days, for good; what was public is kept. A page that was taken down leaves home, lists, search and caches; its address says so.',
    },
  },
];
