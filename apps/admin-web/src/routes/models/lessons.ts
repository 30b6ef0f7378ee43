import type { Lesson } from '../../shell/lesson.js';

export const lessons: readonly Lesson[] = [
  {
    place: '/models',
    'zh-CN': {
      title: '内容模型',
      what: '随产品的十类内容之外，本省自己设计的稿件种类，各站点都能用。',
      steps: [
        '先看随产品的种类够不够用，不够再点“新建模型”。',
        '栏目设置的“内容”里选了它，栏目就收这类稿件。',
        '不再用的停用：写好的稿件照常显示，新的不再开始。',
      ],
      care: '模型由省平台设计；站点只选用，不自己加。',
    },
    en: {
      title: 'Content models',
      what: 'Kinds of content that the province declares beside the ten of the product, for all its sites.',
      steps: [
        'See whether a kind of the product will do; if none does, choose New model.',
        'A column takes it once its settings say so, under Content.',
        'Retire what is no longer used: what was written stays, nothing new is begun.',
      ],
      care: 'The province designs models; sites choose from them and add none.',
    },
  },
  {
    place: '/models/:code',
    'zh-CN': {
      title: '设计内容模型',
      what: '一类稿件有哪些字段，写稿时怎么填，公众在哪里看到。',
      steps: [
        '取名称和代码，选一类作基础：它的字段和页面照用。',
        '一项一项加字段：类型、是否必填、提示、在页面哪里显示。',
        '右边看写稿时的样子，满意了再保存。',
      ],
      care: '代码、基础和字段的类型定了就不能改；移除的字段，写过的照常显示。',
    },
    en: {
      title: 'Designing a model',
      what: 'Which fields a kind of content has, how they are filled in, and where the public sees them.',
      steps: [
        'Give it a name and a code, and a kind to build on, whose fields and page it keeps.',
        'Add fields one by one: type, required or not, help, place on the page.',
        'Look at the form as a writer will see it, then save.',
      ],
      care: 'Code, base and types stay as they are; what a removed field said is still shown.',
    },
  },
];
