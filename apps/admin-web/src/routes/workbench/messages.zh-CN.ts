export const workbench = {
  nav: '工作台',
  'nav.month': '本月要做',
  title: '工作台',
};
